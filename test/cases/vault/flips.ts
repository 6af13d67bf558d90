import { fromBase64, toBase64, type Bytes } from '../../../src/cases/vault/bytes'

/** The bytes once for each byte and bit, with that bit turned. */
function* bitFlips(bytes: Bytes): Generator<Bytes> {
  for (const [index, byte] of bytes.entries()) {
    for (let bit = 0; bit < 8; bit++) yield bytes.with(index, byte ^ (1 << bit))
  }
}

/** The same over what a base64 text stands for. */
export function* base64Flips(text: string): Generator<string> {
  const bytes = fromBase64(text)
  if (bytes === undefined) throw new Error(`This is not base64: ${text}`)
  for (const flipped of bitFlips(bytes)) yield toBase64(flipped)
}

/** A JSON text, which is ASCII, once for each byte and bit, with that bit turned, as far as it is JSON at all. */
export function* jsonFlips(text: string): Generator<unknown> {
  for (const [index, character] of Array.from(text).entries()) {
    for (let bit = 0; bit < 8; bit++) {
      const other = String.fromCharCode(character.charCodeAt(0) ^ (1 << bit))
      try {
        yield JSON.parse(text.slice(0, index) + other + text.slice(index + 1))
      } catch {
        // Refused before it gets anywhere.
      }
    }
  }
}
