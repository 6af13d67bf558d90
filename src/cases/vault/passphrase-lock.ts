import * as z from 'zod/mini'
import { fromBase64, sameBytes, toBase64 } from './bytes'
import { deriveAesKey, deriveBits, freshKdf, importSecret, parseKdf, stretch } from './key-derivation'
import { assertFit, passphraseBytes } from './passphrase'
import { VaultError } from './vault-error'

/** What a passphrase locks. Keys for one never fit the other, even where salt and passphrase are the same. */
export type LockUse = 'keyring' | 'file'

/** How the key comes from the passphrase, and by what a right passphrase is known before anything is decrypted. */
export const passphraseLockSchema = z.strictObject({
  /** Of another name it has other parameters: `parseKdf` reads it. */
  kdf: z.looseObject({ name: z.string() }),
  check: z.string(),
})

export type PassphraseLock = z.infer<typeof passphraseLockSchema>

export async function newLock(
  use: LockUse,
  passphrase: string,
): Promise<{ readonly lock: PassphraseLock; readonly key: CryptoKey }> {
  assertFit(passphrase)
  const kdf = freshKdf()
  const { key, check } = await derive(use, kdf, passphrase)
  return { lock: { kdf, check: toBase64(check) }, key }
}

/** The key; a `VaultError` tells a wrong passphrase from parameters that are refused. */
export async function openLock(use: LockUse, lock: PassphraseLock, passphrase: string): Promise<CryptoKey> {
  const { key, check } = await derive(use, lock.kdf, passphrase)
  const kept = fromBase64(lock.check)
  if (kept !== undefined && sameBytes(kept, check)) return key
  throw new VaultError('wrong passphrase', wrong[use])
}

const wrong: Record<LockUse, string> = {
  keyring:
    'This is not the passphrase of the cases on this device. Check Caps Lock and the keyboard, and type it again.',
  file: 'This is not the passphrase that the file was saved with. Check Caps Lock and the keyboard, and type it again.',
}

async function derive(use: LockUse, kdf: PassphraseLock['kdf'], passphrase: string) {
  const { salt, iterations } = parseKdf(kdf)
  const stretched = await stretch(passphraseBytes(passphrase), salt, iterations)
  const secret = await importSecret(stretched)
  stretched.fill(0)
  return {
    key: await deriveAesKey(secret, `${use}/key`, ['encrypt', 'decrypt', 'unwrapKey']),
    check: await deriveBits(secret, `${use}/check`),
  }
}
