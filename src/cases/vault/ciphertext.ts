import * as z from 'zod/mini'
import { canonicalJson } from '../canonical-json'
import { fromBase64, randomBytes, subtle, toBase64, utf8, type Bytes } from './bytes'

/** 96 bits, fresh for every encryption. */
const NONCE_LENGTH = 12

/** AES-256-GCM: nonce, and text with its tag of 128 bits; both base64. */
export const ciphertextSchema = z.strictObject({ nonce: z.string(), text: z.string() })

export type Ciphertext = z.infer<typeof ciphertextSchema>

/** What a ciphertext belongs to. It opens only where the same is said. */
export type Bound = Readonly<Record<string, unknown>>

const settings = (nonce: Bytes, bound: Bound) => ({
  name: 'AES-GCM',
  iv: nonce,
  additionalData: utf8(canonicalJson(bound)),
  tagLength: 128,
})

export async function encrypt(key: CryptoKey, plain: Bytes, bound: Bound): Promise<Ciphertext> {
  const nonce = randomBytes(NONCE_LENGTH)
  const text = await subtle().encrypt(settings(nonce, bound), key, plain)
  return { nonce: toBase64(nonce), text: toBase64(new Uint8Array(text)) }
}

/** Undefined where the key does not fit, or any bit of it or of what it is bound to was changed. */
export function decrypt(key: CryptoKey, ciphertext: Ciphertext, bound: Bound): Promise<Bytes | undefined> {
  return ifAuthentic(ciphertext, async (nonce, text) => {
    return new Uint8Array(await subtle().decrypt(settings(nonce, bound), key, text))
  })
}

/** Encrypts a key without its bytes ever being in the page's hands. */
export async function wrap(under: CryptoKey, key: CryptoKey, bound: Bound): Promise<Ciphertext> {
  const nonce = randomBytes(NONCE_LENGTH)
  const text = await subtle().wrapKey('raw', key, under, settings(nonce, bound))
  return { nonce: toBase64(nonce), text: toBase64(new Uint8Array(text)) }
}

/** The key, which can't be taken out of the browser again; undefined as with `decrypt`. */
export function unwrap(
  under: CryptoKey,
  ciphertext: Ciphertext,
  bound: Bound,
  algorithm: 'AES-GCM' | 'HKDF',
): Promise<CryptoKey | undefined> {
  const uses: KeyUsage[] = algorithm === 'HKDF' ? ['deriveKey', 'deriveBits'] : ['encrypt', 'decrypt']
  return ifAuthentic(ciphertext, (nonce, text) =>
    subtle().unwrapKey('raw', text, under, settings(nonce, bound), algorithm, false, uses),
  )
}

async function ifAuthentic<Result>(
  ciphertext: Ciphertext,
  open: (nonce: Bytes, text: Bytes) => Promise<Result>,
): Promise<Result | undefined> {
  const nonce = fromBase64(ciphertext.nonce)
  const text = fromBase64(ciphertext.text)
  if (nonce?.length !== NONCE_LENGTH || text === undefined) return undefined
  try {
    return await open(nonce, text)
  } catch (error) {
    if (error instanceof Error && error.name === 'OperationError') return undefined
    throw error
  }
}
