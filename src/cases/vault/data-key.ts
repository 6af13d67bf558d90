import { deriveAesKey, deriveMacKey } from './key-derivation'

/** The data key, as the keys it stands for. None of them can be taken out of the browser. */
export interface DataKey {
  /** Wraps the keys of the cases. */
  readonly caseKeys: CryptoKey
  /** Encrypts what belongs to no single case. */
  readonly records: CryptoKey
  /** Chains the log. */
  readonly log: CryptoKey
}

export async function dataKeyOf(secret: CryptoKey): Promise<DataKey> {
  const [caseKeys, records, log] = await Promise.all([
    deriveAesKey(secret, 'data/case-keys', ['wrapKey', 'unwrapKey']),
    deriveAesKey(secret, 'data/records', ['encrypt', 'decrypt']),
    deriveMacKey(secret, 'data/log'),
  ])
  return { caseKeys, records, log }
}
