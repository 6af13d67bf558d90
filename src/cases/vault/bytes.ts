import { VaultError } from './vault-error'

export type Bytes = Uint8Array<ArrayBuffer>

/** The browser's own cryptography, which it gives to secure pages only. */
export function subtle(): SubtleCrypto {
  const given: { readonly crypto?: { readonly subtle?: SubtleCrypto } } = globalThis
  if (given.crypto?.subtle !== undefined) return given.crypto.subtle
  throw new VaultError(
    'unavailable',
    'This page may not encrypt: it was not loaded over https or from this computer. Open it under an address that begins with https.',
  )
}

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

export const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await subtle().digest('SHA-256', bytes))

export const utf8 = (text: string): Bytes => new TextEncoder().encode(text)

export const textOf = (bytes: Bytes): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

export const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

export function toBase64(bytes: Bytes): string {
  let binary = ''
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x2000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
  return btoa(binary)
}

/** Undefined unless it is base64 in its one right spelling: other spellings of the same bytes would go unnoticed. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const binary = atob(text)
    if (btoa(binary) !== text) return undefined
    const bytes = new Uint8Array(binary.length)
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at)
    return bytes
  } catch {
    return undefined
  }
}

/** Takes as long for bytes that differ early as for bytes that differ late. */
export function sameBytes(one: Bytes, other: Bytes): boolean {
  if (one.length !== other.length) return false
  return one.reduce((difference, byte, index) => difference | (byte ^ (other[index] ?? 0)), 0) === 0
}
