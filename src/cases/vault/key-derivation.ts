import * as z from 'zod/mini'
import { fromBase64, randomBytes, subtle, toBase64, utf8, type Bytes } from './bytes'
import { VaultError } from './vault-error'

export const LEAST_ITERATIONS = 600_000
export const MOST_ITERATIONS = 10_000_000
const SALT_LENGTH = 16

/** How a passphrase becomes a key. Another way gets another name, so that what was made this way still opens. */
const kdfSchema = z.strictObject({
  name: z.literal('PBKDF2-SHA256'),
  iterations: z.number(),
  salt: z.string(),
})

type Kdf = z.infer<typeof kdfSchema>

export const freshKdf = (): Kdf => ({
  name: 'PBKDF2-SHA256',
  iterations: LEAST_ITERATIONS,
  salt: toBase64(randomBytes(SALT_LENGTH)),
})

/** Refuses at once, before any work, what a hostile hand may have written. */
export function parseKdf(value: unknown): { readonly salt: Bytes; readonly iterations: number } {
  const named = z.looseObject({ name: z.string() }).safeParse(value)
  if (named.success && named.data.name !== 'PBKDF2-SHA256') {
    throw new VaultError(
      'newer',
      'It is protected in a way that this version of the app does not know. Reload this page to get the newest version.',
    )
  }
  const parsed = kdfSchema.safeParse(value)
  const salt = parsed.success ? fromBase64(parsed.data.salt) : undefined
  if (!parsed.success || salt?.length !== SALT_LENGTH) throw refused('it does not say rightly how')
  const { iterations } = parsed.data
  if (!Number.isSafeInteger(iterations)) throw refused('its rounds are no whole number')
  if (iterations < LEAST_ITERATIONS) throw refused(`too weakly: ${iterations} rounds instead of ${LEAST_ITERATIONS}`)
  if (iterations > MOST_ITERATIONS) throw refused('so that opening it would take too long')
  return { salt, iterations }
}

const refused = (how: string): VaultError =>
  new VaultError(
    'refused',
    `It is protected by a passphrase, but ${how}. This app makes nothing like it: do not type your passphrase for it; use another copy or a backup.`,
  )

/** PBKDF2 with HMAC-SHA256, 256 bits. */
export async function stretch(passphrase: Bytes, salt: Bytes, iterations: number): Promise<Bytes> {
  const key = await subtle().importKey('raw', passphrase, 'PBKDF2', false, ['deriveBits'])
  const bits = await subtle().deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256)
  return new Uint8Array(bits)
}

/** HKDF with SHA-256: a key of its own for each purpose, none of which tells of another. */
const forPurpose = (purpose: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: utf8(`ixazomib-review/1/${purpose}`),
})

export const importSecret = (secret: Bytes): Promise<CryptoKey> =>
  subtle().importKey('raw', secret, 'HKDF', false, ['deriveKey', 'deriveBits'])

export const deriveBits = async (secret: CryptoKey, purpose: string): Promise<Bytes> =>
  new Uint8Array(await subtle().deriveBits(forPurpose(purpose), secret, 256))

export const deriveAesKey = (secret: CryptoKey, purpose: string, uses: KeyUsage[]): Promise<CryptoKey> =>
  subtle().deriveKey(forPurpose(purpose), secret, { name: 'AES-GCM', length: 256 }, false, uses)

export const deriveMacKey = (secret: CryptoKey, purpose: string): Promise<CryptoKey> =>
  subtle().deriveKey(forPurpose(purpose), secret, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign'])
