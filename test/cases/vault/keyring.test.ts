import { describe, expect, test } from 'vitest'
import { subtle } from '../../../src/cases/vault/bytes'
import { withChecksum } from '../../../src/cases/vault/checksum'
import { changePassphrase, clearKeyring, createKeyring, unlock, unlockWith } from '../../../src/cases/vault/keyring'
import { readKeyring, type SealedKeyring } from '../../../src/cases/vault/keyring-form'
import { openLock } from '../../../src/cases/vault/passphrase-lock'
import { sealedVault } from '../../../src/cases/vault/sealed-vault'
import { base64Flips, jsonFlips } from './flips'
import { troubleOf } from './trouble'

const passphrase = 'correct horse battery staple'
const at = '2026-11-24T10:00:00Z'
const { keyring, dataKey } = await createKeyring(passphrase, at)

const read = async (value: unknown): Promise<SealedKeyring> => {
  const found = await readKeyring(value)
  if (found.mode !== 'sealed') throw new Error('It has no passphrase.')
  return found
}

/** A keyring that was changed by a hand that also mends the checksum. */
async function forged(change: Partial<SealedKeyring>): Promise<SealedKeyring> {
  const { checksum: _, ...rest } = { ...keyring, ...change }
  return withChecksum(rest)
}

describe('a keyring', () => {
  test('is opened by its passphrase, also after it was stored', async () => {
    const label = { kind: 'setting', of: 'plan', revision: 1 } as const
    const sealed = await sealedVault(dataKey).seal(label, { name: 'Plan' })
    const again = await unlock(await read(JSON.parse(JSON.stringify(keyring))), passphrase)
    expect(await sealedVault(again).open(label, sealed)).toEqual({ name: 'Plan' })
  })

  test('gives keys that can not be taken out of the browser', async () => {
    const unlocked = await unlock(keyring, passphrase)
    for (const key of [...Object.values(dataKey), ...Object.values(unlocked)] as CryptoKey[]) {
      expect(key.extractable).toBe(false)
      await expect(subtle().exportKey('raw', key)).rejects.toThrow(/extractable/)
    }
  })

  test('takes a passphrase however its accents are typed', async () => {
    const { keyring: accented } = await createKeyring('Zo\u00eb opens it', at)
    await expect(unlock(accented, 'Zoe\u0308 opens it')).resolves.toBeDefined()
  })

  test.each(['', 'correct horse battery stapl', 'Correct horse battery staple', ' correct horse battery staple'])(
    'tells that %j is the wrong passphrase',
    async (wrong) => {
      expect(await troubleOf(unlock(keyring, wrong))).toBe('wrong passphrase')
    },
  )

  test('is not made with a passphrase that is too short', async () => {
    expect(await troubleOf(createKeyring('short', at))).toBe('unfit passphrase')
    expect(await troubleOf(changePassphrase(keyring, passphrase, 'short'))).toBe('unfit passphrase')
  })
})

describe('a keyring that is damaged', () => {
  test('is told from a wrong passphrase, whichever bit was turned, before any costly work', async () => {
    for (const flipped of jsonFlips(JSON.stringify(keyring))) {
      expect(['damaged', 'newer']).toContain(await troubleOf(readKeyring(flipped)))
    }
  })

  test('is found where the key under the passphrase was changed by a hand that mends the checksum', async () => {
    const key = await openLock('keyring', keyring, passphrase)
    const { nonce, text } = keyring.dataKey
    for (const other of base64Flips(text)) {
      const changed = await read(await forged({ dataKey: { nonce, text: other } }))
      expect(await troubleOf(unlockWith(changed, key))).toBe('damaged')
    }
    for (const other of base64Flips(nonce)) {
      const changed = await read(await forged({ dataKey: { nonce: other, text } }))
      expect(await troubleOf(unlockWith(changed, key))).toBe('damaged')
    }
    const since = await read(await forged({ since: '2020-01-01T00:00:00Z' }))
    expect(await troubleOf(unlockWith(since, key))).toBe('damaged')
  })

  test.each([undefined, null, 'text', [], {}, { format: 'ixazomib-review-keyring', version: 1 }])(
    'is refused: %j',
    async (value) => {
      expect(await troubleOf(readKeyring(value))).toBe('damaged')
    },
  )

  test.each([1, 599_999, 10_000_001, 1e300])('is refused at once where it asks for %d rounds', async (iterations) => {
    const hostile = await forged({ kdf: { ...keyring.kdf, iterations } })
    const begun = performance.now()
    expect(await troubleOf(readKeyring(hostile))).toBe('refused')
    expect(await troubleOf(unlock(hostile, passphrase))).toBe('refused')
    expect(performance.now() - begun).toBeLessThan(50)
  })

  test('of a newer version is told as such', async () => {
    expect(await troubleOf(readKeyring({ ...keyring, version: 2, more: true }))).toBe('newer')
    expect(await troubleOf(readKeyring(await forged({ kdf: { name: 'Argon2id', passes: 2 } })))).toBe('newer')
  })
})

describe('changing the passphrase', () => {
  test('keeps the data key and shuts out the old passphrase', async () => {
    const label = { kind: 'setting', of: 'cases', revision: 4 } as const
    const sealed = await sealedVault(dataKey).seal(label, ['c1'])
    const changed = await changePassphrase(keyring, passphrase, 'another set of words')
    expect(await troubleOf(unlock(changed, passphrase))).toBe('wrong passphrase')
    const unlocked = await unlock(await read(changed), 'another set of words')
    expect(await sealedVault(unlocked).open(label, sealed)).toEqual(['c1'])
    expect(changed.since).toBe(keyring.since)
    expect(changed.kdf.salt).not.toBe(keyring.kdf.salt)
  })

  test('needs the old passphrase', async () => {
    expect(await troubleOf(changePassphrase(keyring, 'not it at all', 'another set of words'))).toBe('wrong passphrase')
  })
})

describe('going on without a passphrase', () => {
  test('is recorded with its time', async () => {
    const clear = await readKeyring(JSON.parse(JSON.stringify(await clearKeyring(at))))
    expect(clear).toMatchObject({ mode: 'clear', since: at })
  })

  test('can not be altered unnoticed', async () => {
    for (const flipped of jsonFlips(JSON.stringify(await clearKeyring(at)))) {
      expect(['damaged', 'newer']).toContain(await troubleOf(readKeyring(flipped)))
    }
  })
})
