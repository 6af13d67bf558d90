import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBase64, randomBytes, sameBytes, subtle, toBase64, utf8 } from '../../../src/cases/vault/bytes'
import { decrypt, encrypt, unwrap, wrap } from '../../../src/cases/vault/ciphertext'
import { base64Flips } from './flips'

const aesKey = (isExtractable = false) =>
  subtle().generateKey({ name: 'AES-GCM', length: 256 }, isExtractable, ['encrypt', 'decrypt', 'wrapKey', 'unwrapKey'])
const key = await aesKey()

describe('encryption', () => {
  test('comes back as it was, to whoever says what it belongs to', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), fc.string(), async (plain, of) => {
        const bytes = new Uint8Array(plain)
        expect(await decrypt(key, await encrypt(key, bytes, { of }), { of })).toEqual(bytes)
      }),
    )
  })

  test('never uses a nonce twice in 10,000', async () => {
    const nonces = new Set<string>()
    for (let count = 0; count < 10_000; count++) nonces.add((await encrypt(key, utf8('same'), {})).nonce)
    expect(nonces.size).toBe(10_000)
  })

  test('is refused where any bit of nonce, text or tag was turned', async () => {
    const { nonce, text } = await encrypt(key, utf8('Alvarez, Marta'), { of: 'c1' })
    for (const other of base64Flips(nonce)) {
      expect(await decrypt(key, { nonce: other, text }, { of: 'c1' })).toBeUndefined()
    }
    for (const other of base64Flips(text)) {
      expect(await decrypt(key, { nonce, text: other }, { of: 'c1' })).toBeUndefined()
    }
  })

  test('is refused where it was cut off, at every length', async () => {
    const { nonce, text } = await encrypt(key, utf8('Alvarez, Marta'), {})
    const bytes = fromBase64(text) ?? new Uint8Array()
    for (let length = 0; length < bytes.length; length++) {
      expect(await decrypt(key, { nonce, text: toBase64(bytes.slice(0, length)) }, {})).toBeUndefined()
    }
  })

  test('is refused for another key, another case, and another spelling of the same bytes', async () => {
    const { nonce, text } = await encrypt(key, utf8('12'), { of: 'c1' })
    expect(await decrypt(await aesKey(), { nonce, text }, { of: 'c1' })).toBeUndefined()
    expect(await decrypt(key, { nonce, text }, { of: 'c2' })).toBeUndefined()
    for (const other of [` ${text}`, `${text}\n`, `${text}=`, text.replace(/=+$/, '')]) {
      expect(other === text || (await decrypt(key, { nonce, text: other }, { of: 'c1' })) === undefined).toBe(true)
    }
  })
})

test('a key comes out of its wrapping the same, and can not be taken out of the browser', async () => {
  const wrapped = await wrap(key, await aesKey(true), { of: 'c1' })
  const unwrapped = await unwrap(key, wrapped, { of: 'c1' }, 'AES-GCM')
  expect(unwrapped?.extractable).toBe(false)
  for (const text of base64Flips(wrapped.text)) {
    expect(await unwrap(key, { ...wrapped, text }, { of: 'c1' }, 'AES-GCM')).toBeUndefined()
  }
})

describe('base64', () => {
  test('stands for the same bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(fromBase64(toBase64(new Uint8Array(bytes)))).toEqual(new Uint8Array(bytes))
      }),
    )
    const long = randomBytes(50_000)
    expect(fromBase64(toBase64(long))).toEqual(long)
  })

  test.each(['a', 'YQ', 'YR==', 'Y Q==', '====', 'ö', 'YQ=='.repeat(2)])('%j is none', (text) => {
    expect(fromBase64(text)).toBeUndefined()
  })
})

test('bytes are the same only where each is', () => {
  const bytes = randomBytes(32)
  expect(sameBytes(bytes, bytes.slice())).toBe(true)
  expect(sameBytes(bytes, bytes.slice(1))).toBe(false)
  expect(sameBytes(bytes, bytes.with(31, (bytes[31] ?? 0) ^ 1))).toBe(false)
})
