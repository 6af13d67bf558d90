import { canonicalJson } from '../canonical-json'
import { sha256, toBase64, utf8 } from './bytes'

/**
 * Tells damage without the passphrase, so that a damaged record is not taken for a wrong passphrase. It keeps nobody
 * from changing it on purpose: that the authenticated parts do.
 */
export async function withChecksum<Form extends object>(form: Form): Promise<Form & { readonly checksum: string }> {
  return { ...form, checksum: await checksumOf(form) }
}

export async function isIntact({ checksum, ...form }: { readonly checksum: string }): Promise<boolean> {
  return checksum === (await checksumOf(form))
}

export const checksumOf = async (form: object): Promise<string> => toBase64(await sha256(utf8(canonicalJson(form))))
