import { randomBytes, type Bytes } from './bytes'
import { decrypt, encrypt, unwrap } from './ciphertext'
import { withChecksum } from './checksum'
import { dataKeyOf, type DataKey } from './data-key'
import { importSecret } from './key-derivation'
import { damagedKeyring, type ClearKeyring, type SealedKeyring } from './keyring-form'
import { newLock, openLock, type PassphraseLock } from './passphrase-lock'

const start = { format: 'ixazomib-review-keyring', version: 1 } as const

type Unsealed = typeof start & PassphraseLock & { readonly mode: 'sealed'; readonly since: string }

/** A keyring with a new data key. @param at instant, ISO 8601 */
export async function createKeyring(
  passphrase: string,
  at: string,
): Promise<{ readonly keyring: SealedKeyring; readonly dataKey: DataKey }> {
  const secret = randomBytes(32)
  const keyring = await sealSecret(passphrase, at, secret)
  const dataKey = await dataKeyOf(await importSecret(secret))
  secret.fill(0)
  return { keyring, dataKey }
}

/** The record that the reviewer went on without a passphrase, so that nothing is encrypted. */
export const clearKeyring = (at: string): Promise<ClearKeyring> => withChecksum({ ...start, mode: 'clear', since: at })

/** @param keyring as `readKeyring` gives it */
export async function unlock(keyring: SealedKeyring, passphrase: string): Promise<DataKey> {
  return unlockWith(keyring, await openLock('keyring', keyring, passphrase))
}

/** @param key from the passphrase */
export async function unlockWith(keyring: SealedKeyring, key: CryptoKey): Promise<DataKey> {
  const secret = await unwrap(key, keyring.dataKey, boundTo(keyring), 'HKDF')
  if (secret === undefined) throw damagedKeyring()
  return dataKeyOf(secret)
}

/** The keyring to keep instead. The data key stays, and so does everything that it encrypts. */
export async function changePassphrase(keyring: SealedKeyring, from: string, to: string): Promise<SealedKeyring> {
  const key = await openLock('keyring', keyring, from)
  const secret = await decrypt(key, keyring.dataKey, boundTo(keyring))
  if (secret === undefined) throw damagedKeyring()
  const changed = await sealSecret(to, keyring.since, secret)
  secret.fill(0)
  return changed
}

async function sealSecret(passphrase: string, since: string, secret: Bytes) {
  const { lock, key } = await newLock('keyring', passphrase)
  const unsealed: Unsealed = { ...start, mode: 'sealed', since, ...lock }
  return withChecksum({ ...unsealed, dataKey: await encrypt(key, secret, boundTo(unsealed)) })
}

const boundTo = ({ format, version, mode, since, kdf, check }: Unsealed) => ({
  format,
  version,
  mode,
  since,
  kdf,
  check,
})
