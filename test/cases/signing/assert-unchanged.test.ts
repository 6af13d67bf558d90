import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import { parseCase } from '../../../src/cases/parse-case'
import { assertUnchanged } from '../../../src/cases/signing/assert-unchanged'
import { SignedCaseError } from '../../../src/cases/signing/signed-case-error'
import { openStore } from '../../../src/cases/store'
import { caseOf } from '../../documents/case-of'
import { fullCase, writesAt } from './random-writes'

vi.setConfig({ testTimeout: 900_000 })
const numRuns = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 200), 1000)

test(`${numRuns} random writes at a signed case change no byte of it on the device`, async () => {
  const signed = await fullCase()
  const store = openStore('cases')
  await store.put(signed)
  const database = await openDB('ixazomib-review')
  const onDisk = async () => JSON.stringify(await database.get('files', signed.id))
  const before = await onDisk()
  await fc.assert(
    fc.asyncProperty(writesAt(signed), async (file) => {
      const refused = () => assertUnchanged(signed, file)
      expect(refused).toThrow(SignedCaseError)
      const written = await store.put(file).then(
        () => 'written',
        () => 'refused',
      )
      // Under another id it is another case.
      expect(file.id !== signed.id || written === 'refused').toBe(true)
      expect(await onDisk()).toBe(before)
    }),
    { numRuns },
  )
  database.close()
})

describe('a signed case', () => {
  test('may be written again as it is, also as it comes out of a file', async () => {
    const signed = await fullCase()
    const parsed = parseCase(JSON.parse(JSON.stringify(signed)))
    expect(() => assertUnchanged(signed, structuredClone(signed))).not.toThrow()
    expect(() => assertUnchanged(signed, 'file' in parsed ? parsed.file : signed)).not.toThrow()
  })

  test.each<[string, (file: CaseFile) => CaseFile]>([
    ['an addendum taken out', (file) => ({ ...file, addenda: undefined })],
    ['a superseding revision taken back', (file) => ({ ...file, supersededBy: undefined })],
    ['a later time of change alone', (file) => ({ ...file, changedAt: '2027-01-01T00:00:00Z' })],
    ['its signature taken off', (file) => ({ ...file, signature: undefined })],
  ])('is not written with %s', async (_name, change) => {
    const signed = await fullCase()
    expect(() => assertUnchanged(signed, change(signed))).toThrow(/A signed case never changes/)
  })

  test('is not what a case is before it is signed', () => {
    const draft = caseOf('approve-initial')
    expect(() => assertUnchanged(draft, { ...draft, entries: {} })).not.toThrow()
    expect(() => assertUnchanged(undefined, draft)).not.toThrow()
  })
})
