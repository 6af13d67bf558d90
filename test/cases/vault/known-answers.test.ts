import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fromBase64, subtle, toBase64, toHex, utf8, type Bytes } from '../../../src/cases/vault/bytes'
import { decrypt, type Ciphertext } from '../../../src/cases/vault/ciphertext'
import { stretch } from '../../../src/cases/vault/key-derivation'
import { createKeyring, unlock } from '../../../src/cases/vault/keyring'
import { readKeyring } from '../../../src/cases/vault/keyring-form'
import { newCaseKey } from '../../../src/cases/vault/case-key'
import { sealedVault } from '../../../src/cases/vault/sealed-vault'

const fromHex = (hex: string): Bytes => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))

describe('published answers', () => {
  test.each([
    ['passwd', 'salt', 1, '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc'],
    ['Password', 'NaCl', 80_000, '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56'],
  ])('PBKDF2 with HMAC-SHA256, RFC 7914: %s, %s, %d', async (passphrase, salt, iterations, expected) => {
    expect(toHex(await stretch(utf8(passphrase), utf8(salt), iterations))).toBe(expected)
  })

  test('AES-256-GCM, test case 13 of the specification', async () => {
    const key = await subtle().importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['decrypt'])
    const tag = fromHex('530f8afbc74536b9a963b4f1c4cb738b')
    const settings = { name: 'AES-GCM', iv: new Uint8Array(12), tagLength: 128 }
    expect((await subtle().decrypt(settings, key, tag)).byteLength).toBe(0)
  })

  test('AES-256-GCM, test case 16 of the specification', async () => {
    const raw = fromHex('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308')
    const key = await subtle().importKey('raw', raw, 'AES-GCM', false, ['decrypt'])
    const text = fromHex(
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa' +
        '8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
    )
    const settings = {
      name: 'AES-GCM',
      iv: fromHex('cafebabefacedbaddecaf888'),
      additionalData: fromHex('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
      tagLength: 128,
    }
    expect(toHex(new Uint8Array(await subtle().decrypt(settings, key, text)))).toBe(
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    )
  })
})

describe('another implementation', () => {
  const passphrase = 'five unrelated words: Zoë'

  const hkdf = (secret: Uint8Array, purpose: string) =>
    new Uint8Array(hkdfSync('sha256', secret, new Uint8Array(), `ixazomib-review/1/${purpose}`, 32))

  /** Node's own decryption, told in full how a record is built. */
  function decipher(key: Uint8Array, { nonce, text }: Ciphertext, bound: string): Uint8Array {
    const bytes = Buffer.from(text, 'base64')
    const decipherer = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'))
    decipherer.setAAD(Buffer.from(bound, 'utf8'))
    decipherer.setAuthTag(bytes.subarray(-16))
    return Buffer.concat([decipherer.update(bytes.subarray(0, -16)), decipherer.final()])
  }

  test('gets from the passphrase to the case', async () => {
    const { keyring, dataKey } = await createKeyring(passphrase, '2026-11-24T10:00:00Z')
    const caseKey = await newCaseKey(dataKey, 'c1')
    const record = await sealedVault(dataKey).sealCase(caseKey, { kind: 'case', of: 'c1', revision: 7 }, { a: 'ö' })

    const { salt } = keyring.kdf as { salt?: string }
    const stretched = pbkdf2Sync(passphrase.normalize('NFKC'), Buffer.from(salt ?? '', 'base64'), 600_000, 32, 'sha256')
    expect(keyring.check).toBe(toBase64(hkdf(stretched, 'keyring/check')))
    const secret = decipher(
      hkdf(stretched, 'keyring/key'),
      keyring.dataKey,
      `{"check":"${keyring.check}","format":"ixazomib-review-keyring",` +
        `"kdf":{"iterations":600000,"name":"PBKDF2-SHA256","salt":"${salt}"},` +
        '"mode":"sealed","since":"2026-11-24T10:00:00Z","version":1}',
    )
    const key = decipher(
      hkdf(secret, 'data/case-keys'),
      caseKey,
      '{"format":"ixazomib-review-sealed","kind":"case key","of":"c1","revision":0,"version":1}',
    )
    const plain = decipher(
      key,
      record as Ciphertext,
      '{"format":"ixazomib-review-sealed","kind":"case","of":"c1","revision":7,"version":1}',
    )
    expect(Buffer.from(plain).toString('utf8')).toBe('{"a":"ö"}')
  })
})

describe('what version 1 made', () => {
  test('still opens', async () => {
    const keyring = await readKeyring(JSON.parse(keptKeyring))
    if (keyring.mode !== 'sealed') throw new Error('It has no passphrase.')
    const vault = sealedVault(await unlock(keyring, 'correct horse battery staple'))
    const expected = { kind: 'case', of: 'c1', revision: 3 } as const
    expect(await vault.openCase(JSON.parse(keptCaseKey), expected, JSON.parse(keptCase))).toEqual({ memberName: 'Zoë' })
  })

  test('is bound to its key', async () => {
    const key = await subtle().importKey('raw', new Uint8Array(32), 'AES-GCM', false, ['decrypt'])
    const kept = JSON.parse(keptCase) as Ciphertext
    expect(fromBase64(kept.nonce)).toHaveLength(12)
    expect(await decrypt(key, kept, {})).toBeUndefined()
  })
})

const keptKeyring = `{"format":"ixazomib-review-keyring","version":1,"mode":"sealed","since":"2026-11-24T10:00:00Z","kdf":{"name":"PBKDF2-SHA256","iterations":600000,"salt":"5L9WdxKFFLsCFh55aOJR7w=="},"check":"tnKZfVaSSL0grzM9yvIgGRKFmujyDHw/JSt+90U8sU8=","dataKey":{"nonce":"+fDn/WLmPH1KNNof","text":"cORpQUqqdr5+38AkiV43r89/v/OtAOk4ME8Lt0bqMV5mpnYl6x/JFJcklHFhb4jP"},"checksum":"KYcLSlhlXe3p9i76q1IlT+9weVsalFuwGi3ldnMqJn4="}`
const keptCaseKey = `{"format":"ixazomib-review-sealed","version":1,"kind":"case key","of":"c1","revision":0,"nonce":"u3RbZdjbZBaGft4f","text":"C8qEaIpy1irIWSgFz1VBmvrwLjrZ8girZpmO5AmNdbfeQq6KYT7i0DkSvkA1J++d"}`
const keptCase = `{"format":"ixazomib-review-sealed","version":1,"kind":"case","of":"c1","revision":3,"nonce":"p/f5TwivmDB0iEF3","text":"2mFSk0a57z7udEByU3idRhR5eHOJ2z6vou2ssa2DswBUepliqQ=="}`
