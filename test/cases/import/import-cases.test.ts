import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { makeBackup } from '../../../src/cases/backup'
import { emptyCase, type CaseFile } from '../../../src/cases/case-file'
import { casesToSave, exportCases, exportName, retentionExport, sealedName } from '../../../src/cases/export-cases'
import { importCases } from '../../../src/cases/import/import-cases'
import { importWords } from '../../../src/cases/import/import-words'
import { readCopies } from '../../../src/cases/log/kept-copy'
import { noSettings } from '../../../src/cases/plan-settings'
import { fileToSave } from '../../../src/cases/saved-file'
import { openStore } from '../../../src/cases/store'
import { addAddendum } from '../../../src/cases/signing/after-signing'
import { checksumOf } from '../../../src/cases/vault/checksum'
import type { SealedFile } from '../../../src/cases/vault/sealed-file'
import { someLog, unkeyed } from '../log/some-log'
import { reviewer, signedCase, zone } from '../signing/signing-of'

const store = openStore('cases')
const at = '2026-11-24T12:00:00.000Z'
const caseOf = (id: string, memberName: string): CaseFile => ({
  ...emptyCase(id, '2026-11-24T10:00:00.000Z'),
  entries: { caseNumber: `PA-${id}`, memberName },
})
const importText = (name: string, text: string) => importCases(store, new File([text], name))
const memberOf = async (id: string) => (await store.get(id))?.entries.memberName

test('what was exported is opened again as it was', async () => {
  const files = [caseOf('a1', 'Doe, Jane'), caseOf('a2', 'Roe, Rick')]
  const { added, problem, first } = await importText('export.json', exportCases(files))
  expect({ added, problem, first }).toEqual({ added: 2, problem: undefined, first: files[0] })
  expect(await store.get('a2')).toEqual(files[1])
})

test('of two that differ both are kept, however often the file is opened', async () => {
  await importText('a.json', JSON.stringify(caseOf('b', 'First')))
  const second = JSON.stringify(caseOf('b', 'Second'))
  expect(importWords(await importText('b.json', second))).toBe('1 differs: kept both')
  expect(importWords(await importText('b.json', second))).toBe('1 already here and the same')
  expect(await memberOf('b')).toBe('First')
  const names = (await store.list()).rows.filter(({ id }) => id.startsWith('b')).map(({ memberName }) => memberName)
  expect(new Set(names)).toEqual(new Set(['First', 'Second']))
})

test('a signed case keeps its own id, which its fingerprint holds: the draft that was here moves', async () => {
  await store.put(caseOf('s', 'Draft'))
  const signed = await signedCase({ memberName: 'Signed' }, {}, 's')
  expect(importWords(await importText('s.json', JSON.stringify(signed)))).toBe('1 differs: kept both')
  expect(await memberOf('s')).toBe('Signed')
  expect((await store.list()).rows.some(({ memberName }) => memberName === 'Draft')).toBe(true)
})

describe('a signed case', () => {
  const later = (file: CaseFile, what: string) =>
    addAddendum(file, { kind: 'remark', author: reviewer, at: '2026-11-25T10:00:00Z', zone, reason: 'Why', what })

  test('that was changed after signing is refused in one line, and nothing of it is kept', async () => {
    const signed = await signedCase({}, {}, 't1')
    const changed = { ...signed, entries: { ...signed.entries, memberName: 'Somebody else' } }
    const { added, refused, problem } = await importText('t.json', JSON.stringify([changed, caseOf('t2', 'Good')]))
    expect({ added, refused }).toEqual({ added: 1, refused: 1 })
    expect(problem).toBe(
      '1 of 2 cases were not opened. case 1: It was signed, and changed or damaged after that. What it holds is not what was signed. Use another copy.',
    )
    expect(await store.get('t1')).toBeUndefined()
  })

  test('with an addendum that was changed is refused too', async () => {
    const added = await later(await signedCase({}, {}, 't3'), 'As added')
    const changed = { ...added, addenda: added.addenda?.map((each) => ({ ...each, what: 'Otherwise' })) }
    expect((await importText('t.json', JSON.stringify(changed))).problem).toContain('Addendum 1 is not as it was added')
    expect(await store.get('t3')).toBeUndefined()
  })

  test('comes back with what was added since, and an older copy takes nothing away', async () => {
    const signed = await signedCase({}, {}, 't4')
    const added = await later(signed, 'Came later')
    await store.put(signed)
    expect(importWords(await importText('t.json', JSON.stringify(added)))).toBe('1 brought up to date')
    expect(await store.get('t4')).toEqual(added)
    expect(importWords(await importText('t.json', JSON.stringify(signed)))).toBe('1 already here and the same')
    expect(await store.get('t4')).toEqual(added)
  })

  test('that is another than the one here is refused: under a new id its fingerprint would not fit', async () => {
    const here = await signedCase({ memberName: 'Here' }, {}, 't5')
    await store.put(here)
    const other = await signedCase({ memberName: 'Other' }, {}, 't5')
    const { problem, refused } = await importText('t.json', JSON.stringify(other))
    expect({ problem, refused }).toEqual({
      problem: expect.stringContaining('stands in its place') as string,
      refused: 1,
    })
    expect((await store.list()).rows.filter(({ id }) => id.startsWith('t5'))).toHaveLength(1)
    expect(await store.get('t5')).toEqual(here)
  })
})

test('of many cases the good ones are opened, and one line says what was refused', async () => {
  const text = `${JSON.stringify(caseOf('c', 'Good'))}\n{"hello":1}\n[]\n`
  const { added, refused, problem } = await importText('c.ndjson', text)
  expect({ added, refused }).toEqual({ added: 1, refused: 2 })
  expect(problem).toBe(
    '2 of 3 cases were not opened. The first: line 2: This is not a case of this app. Choose a case exported from this app.',
  )
})

test.each([
  ['a.json', '', 'There is nothing in it.'],
  ['a.json', '[]', 'There is no case in it.'],
  ['a.ndjson', '\n\n', 'There is no case in it.'],
])('a file %s of %j is refused', async (name, text, problem) => {
  expect((await importText(name, text)).problem).toContain(problem)
})

test('a backup brings everything back, settings included, and says what was there', async () => {
  const settings = { ...noSettings, planName: 'Plan of the test' }
  for (const { id } of (await store.list()).rows) await store.remove(id, { retained: (await store.read(id))?.stamp })
  await store.put(caseOf('k1', 'Kept, One'))
  await store.put(caseOf('k2', 'Kept, Two'))
  const seen: number[] = []
  const { blob, count } = await makeBackup(
    store,
    { at, settings, logs: [] },
    { onProgress: ({ done }) => seen.push(done) },
  )
  expect({ count, seen }).toEqual({ count: 2, seen: [2] })
  await store.remove('k1')
  const restored = await importCases(store, new File([blob], 'backup.json'))
  expect(importWords(restored)).toBe('1 new, 1 already here and the same')
  expect(restored.settings).toEqual(settings)
  expect(await store.get('k1')).toEqual(caseOf('k1', 'Kept, One'))
})

test('a backup holds a copy of the log, which stays in the file', async () => {
  const log = await someLog(unkeyed, 3)
  const { blob } = await makeBackup(store, { at, settings: noSettings, logs: [log] })
  const file = new File([blob], 'backup.json')
  expect(await importCases(store, file)).toMatchObject({ isBackup: true, logged: 3, added: 0 })
  expect(await readCopies(file)).toEqual({ logs: [log] })
})

test('a backup that was cut off is refused whole', async () => {
  await store.put(caseOf('cut', 'Cut, Off'))
  const { blob } = await makeBackup(store, { at, settings: noSettings, logs: [] })
  await store.remove('cut')
  const { added, problem } = await importCases(store, new File([(await blob.text()).slice(0, -20)], 'backup.json'))
  expect({ added, problem }).toEqual({ added: 0, problem: expect.stringContaining('cut off') as string })
  expect(await store.get('cut')).toBeUndefined()
})

describe('an encrypted file', () => {
  const passphrase = 'otter velvet ladder quartz'
  const sealed = async (...files: CaseFile[]) => (await fileToSave(casesToSave(files, at), passphrase)).text()
  const reading = (text: string, typed?: string) => importCases(store, new File([text], 'e.json'), () => {}, typed)
  const without = async (...ids: string[]) => Promise.all(ids.map((id) => store.get(id)))

  test('holds nothing that can be read, and brings its cases back with its passphrase', async () => {
    const text = await sealed(caseOf('e1', 'Canary, Ann'), caseOf('e2', 'Canary, Bob'))
    expect(text).not.toMatch(/Canary|PA-e1/)
    expect(importWords(await reading(text, passphrase))).toBe('2 new')
    expect(await store.get('e1')).toEqual(caseOf('e1', 'Canary, Ann'))
  })

  test('takes nothing without its passphrase or with a wrong one, and can be tried again', async () => {
    const text = await sealed(caseOf('e3', 'Doe'))
    expect((await reading(text)).needs).toEqual({ locked: undefined })
    const wrong = await reading(text, 'marble engine sunday crow')
    expect(wrong.needs?.locked).toMatch(/not the passphrase that the file was saved with/)
    expect(await without('e3')).toEqual([undefined])
    expect((await reading(text, passphrase)).added).toBe(1)
  })

  test('that is damaged says so, whatever the passphrase, and gives nothing', async () => {
    const text = await sealed(caseOf('e4', 'Doe'))
    const at = text.lastIndexOf('"text":"') + 20
    const flipped = `${text.slice(0, at)}${text.charAt(at) === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`
    const { problem, needs } = await reading(flipped, passphrase)
    expect({ problem, needs }).toEqual({ problem: expect.stringContaining('damaged') as string, needs: undefined })
    const cut = await reading(text.replace(/,\n\{"nonce[^\n]*\n\]/, '\n]'), passphrase)
    expect(cut.problem).toContain('damaged')
    expect(await without('e4')).toEqual([undefined])
  })

  test.each([
    ['too weak', 599_999, 'too weakly'],
    ['made to stall', 10_000_001, 'would take too long'],
  ])('whose parameters are %s is refused before a passphrase is asked for', async (_, iterations, why) => {
    const { checksum: _sum, pieces, ...header } = JSON.parse(await sealed(caseOf('e5', 'Doe'))) as SealedFile
    const hostile = { ...header, kdf: { ...header.kdf, iterations } }
    const text = JSON.stringify({ ...hostile, checksum: await checksumOf(hostile), pieces })
    const { problem, needs } = await reading(text)
    expect({ problem, needs }).toEqual({ problem: expect.stringContaining(why) as string, needs: undefined })
  })

  test('can be a backup of many parts, with the settings', async () => {
    await store.addAll(Array.from({ length: 251 }, (_, index) => caseOf(`many${index}`, 'Doe')))
    const settings = { ...noSettings, planName: 'Plan of the test' }
    const { blob, count } = await makeBackup(store, { at, settings, logs: [] }, { passphrase })
    await store.remove('many7')
    const restored = await importCases(store, new File([blob], 'backup.json'), () => {}, passphrase)
    expect(restored).toMatchObject({ added: 1, same: count - 1, settings })
  })

  test('within another is no file of this app', async () => {
    const inner = await sealed(caseOf('e6', 'Doe'))
    const outer = await fileToSave({ holds: 'case', madeAt: at, count: 1, texts: [inner] }, passphrase)
    expect((await reading(await outer.text(), passphrase)).problem).toContain('another encrypted file')
  })
})

test('a retention export names what left, and can be opened again', async () => {
  const signed = await signedCase({ caseNumber: 'PA-r' }, {}, 'r')
  const text = retentionExport([signed], at)
  expect(JSON.parse(text)).toMatchObject({
    format: 'ixazomib-review-retention',
    left: [{ id: 'r', caseNumber: 'PA-r', signedBy: 'R. Lindqvist, PharmD', signedAt: '2026-11-24T16:58:00Z' }],
  })
  expect((await importText('r.json', text)).added).toBe(1)
})

test('a file is named by case numbers, never by members', () => {
  expect(exportName([caseOf('x/1', 'Doe, Jane')], '2026-11-24')).toBe('ixazomib-PA-x-1-2026-11-24.json')
  expect(exportName([caseOf('a', 'Doe'), caseOf('b', 'Roe')], '2026-11-24')).toBe('ixazomib-2-cases-2026-11-24.json')
  expect(exportName([emptyCase('a', '')], '2026-11-24')).toBe('ixazomib-case-a-2026-11-24.json')
  expect(sealedName('ixazomib-PA-1-2026-11-24.json')).toBe('ixazomib-PA-1-2026-11-24-encrypted.json')
})

test('the result of a restore is said in one line', () => {
  expect(importWords({ added: 6, same: 2, both: 1, newer: 0, refused: 0 })).toBe(
    '6 new, 2 already here and the same, 1 differs: kept both',
  )
})
