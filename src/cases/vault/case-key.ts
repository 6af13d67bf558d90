import { subtle } from './bytes'
import type { DataKey } from './data-key'
import { sealKey, unsealKey, type SealedRecord } from './sealed-record'

/**
 * A key of its own for a case, as it is to be kept beside it: without it, whatever is left of the case on the disk
 * can't be read any more, not even with the passphrase.
 */
export async function newCaseKey(dataKey: DataKey, caseId: string): Promise<SealedRecord> {
  const key = await subtle().generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt'])
  return sealKey(dataKey.caseKeys, caseId, key)
}

export const openCaseKey = (dataKey: DataKey, caseId: string, kept: unknown): Promise<CryptoKey> =>
  unsealKey(dataKey.caseKeys, caseId, kept)
