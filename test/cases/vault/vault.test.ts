import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomBytes, subtle } from '../../../src/cases/vault/bytes'
import { dataKeyOf } from '../../../src/cases/vault/data-key'
import { importSecret } from '../../../src/cases/vault/key-derivation'
import { isSealed } from '../../../src/cases/vault/is-sealed'
import { sealedRecordSchema } from '../../../src/cases/vault/sealed-record'
import { sealedVault } from '../../../src/cases/vault/sealed-vault'
import { clearVault, type Vault } from '../../../src/cases/vault/vault'
import { base64Flips, jsonFlips } from './flips'
import { troubleOf } from './trouble'

const newVault = async () => sealedVault(await dataKeyOf(await importSecret(randomBytes(32))))
const vault = await newVault()
const caseKey = await vault.newCaseKey('c1')
const label = { kind: 'case', of: 'c1', revision: 12 } as const
const value = { memberName: 'Alvarez, Marta', entries: [1, null, { note: 'ö\ud83d' }] }

const asStored = (record: unknown): unknown => JSON.parse(JSON.stringify(record))
const parsed = (record: unknown) => sealedRecordSchema.parse(record)

describe.each<[string, Vault]>([
  ['sealed', vault],
  ['in the clear', clearVault()],
])('a vault that keeps records %s', (_name, keeper) => {
  test('gives back any value as it was put', async () => {
    const key = await keeper.newCaseKey('c9')
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.nat(), async (any, revision) => {
        const put = { ...label, of: 'c9', revision }
        const record = asStored(await keeper.sealCase(key, put, any))
        expect(await keeper.openCase(asStored(key ?? null), put, record)).toEqual(asStored(any))
        const entry = { kind: 'log entry', of: '1', revision } as const
        expect(await keeper.open(entry, asStored(await keeper.seal(entry, any)))).toEqual(asStored(any))
      }),
    )
  })
})

describe('a sealed case', () => {
  test('shows nothing of what it holds', async () => {
    const record = await vault.sealCase(caseKey, label, value)
    expect(JSON.stringify(record)).not.toMatch(/Alvarez|memberName/)
    expect(isSealed(record)).toBe(true)
  })

  test('is refused whichever bit of it was turned', async () => {
    const record = parsed(await vault.sealCase(caseKey, label, value))
    for (const flipped of jsonFlips(JSON.stringify(record))) {
      expect(['damaged', 'newer']).toContain(await troubleOf(vault.openCase(caseKey, label, flipped)))
    }
    for (const text of base64Flips(record.text)) {
      expect(await troubleOf(vault.openCase(caseKey, label, { ...record, text }))).toBe('damaged')
    }
    for (const nonce of base64Flips(record.nonce)) {
      expect(await troubleOf(vault.openCase(caseKey, label, { ...record, nonce }))).toBe('damaged')
    }
  })

  test('is refused whichever bit of its key was turned', async () => {
    const record = await vault.sealCase(caseKey, label, value)
    for (const flipped of jsonFlips(JSON.stringify(caseKey))) {
      expect(['damaged', 'newer']).toContain(await troubleOf(vault.openCase(flipped, label, record)))
    }
  })

  test('can not stand for another case, kind or revision, even where it says so itself', async () => {
    const record = parsed(await vault.sealCase(caseKey, label, value))
    for (const change of [{ kind: 'row' }, { revision: 13 }, { revision: 0 }] as const) {
      const other = { ...label, ...change }
      expect(await troubleOf(vault.openCase(caseKey, other, record))).toBe('damaged')
      expect(await troubleOf(vault.openCase(caseKey, other, { ...record, ...change }))).toBe('damaged')
    }
    const otherKey = await vault.newCaseKey('c2')
    expect(await troubleOf(vault.openCase(otherKey, { ...label, of: 'c2' }, { ...record, of: 'c2' }))).toBe('damaged')
    expect(await troubleOf(vault.openCase(caseKey, { ...label, of: 'c2' }, { ...record, of: 'c2' }))).toBe('damaged')
  })

  test('is no record of the device, and of those none can stand for another', async () => {
    const entry = { kind: 'log entry', of: '1', revision: 0 } as const
    const record = parsed(await vault.seal(entry, value))
    expect(await troubleOf(vault.open({ ...entry, of: '2' }, record))).toBe('damaged')
    expect(await troubleOf(vault.open({ ...entry, of: '2' }, { ...record, of: '2' }))).toBe('damaged')
    const sealedCase = await vault.sealCase(caseKey, label, value)
    expect(await troubleOf(vault.open(label as never, sealedCase))).toBe('damaged')
  })

  test('opens without naming a revision, but never as another than its own', async () => {
    const record = parsed(await vault.sealCase(caseKey, label, value))
    const any = { kind: 'case', of: 'c1' } as const
    expect(await vault.openCase(caseKey, any, record)).toEqual(asStored(value))
    expect(await troubleOf(vault.openCase(caseKey, any, { ...record, revision: 13 }))).toBe('damaged')
  })

  test('is lost with its key: a new one does not open it', async () => {
    const record = await vault.sealCase(caseKey, label, value)
    expect(await troubleOf(vault.openCase(await vault.newCaseKey('c1'), label, record))).toBe('damaged')
    expect(await troubleOf(vault.openCase(undefined, label, record))).toBe('damaged')
  })

  test('does not open with another data key', async () => {
    const record = await vault.sealCase(caseKey, label, value)
    expect(await troubleOf((await newVault()).openCase(caseKey, label, record))).toBe('damaged')
  })

  test('in the clear among sealed ones was put there by another hand', async () => {
    expect(await troubleOf(vault.openCase(caseKey, label, value))).toBe('damaged')
    expect(await troubleOf(vault.open({ kind: 'setting', of: 'cases' }, value))).toBe('damaged')
  })

  test('of a newer version is told as such', async () => {
    const record = parsed(await vault.sealCase(caseKey, label, value))
    expect(await troubleOf(vault.openCase(caseKey, label, { ...record, version: 2 }))).toBe('newer')
  })

  test('without the keyring is told as such', async () => {
    const record = await vault.sealCase(caseKey, label, value)
    await expect(clearVault().openCase(undefined, label, record)).rejects.toThrow(/encrypted.*missing.*backup/)
  })
})

test('where a page gets no cryptography, it is told why', async () => {
  const original = Object.getOwnPropertyDescriptor(globalThis, 'crypto')
  Object.defineProperty(globalThis, 'crypto', { value: {}, configurable: true })
  try {
    expect(subtle).toThrow(/https/)
  } finally {
    if (original !== undefined) Object.defineProperty(globalThis, 'crypto', original)
  }
  expect(await vault.newCaseKey('c3')).toBeDefined()
})
