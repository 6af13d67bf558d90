import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { makeBackup } from '../../src/cases/backup'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { exportCases, exportName, retentionExport } from '../../src/cases/export-cases'
import { importCases, importWords } from '../../src/cases/import-cases'
import { noSettings } from '../../src/cases/plan-settings'
import { openStore } from '../../src/cases/store'
import { signedCase } from './signing/signing-of'

const store = openStore('cases')
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
  const signed = { ...(await signedCase({ memberName: 'Signed' })), id: 's' }
  expect(importWords(await importText('s.json', JSON.stringify(signed)))).toBe('1 differs: kept both')
  expect(await memberOf('s')).toBe('Signed')
  expect((await store.list()).rows.some(({ memberName }) => memberName === 'Draft')).toBe(true)
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
  ['a.json', '{"format":"ixazomib-review-encrypted"}', 'It is encrypted'],
])('a file %s of %j is refused', async (name, text, problem) => {
  expect((await importText(name, text)).problem).toContain(problem)
})

test('a backup brings everything back, settings included, and says what was there', async () => {
  const settings = { ...noSettings, planName: 'Plan of the test' }
  for (const { id } of (await store.list()).rows) await store.remove(id)
  await store.put(caseOf('k1', 'Kept, One'))
  await store.put(caseOf('k2', 'Kept, Two'))
  const seen: number[] = []
  const { blob, count } = await makeBackup(store, settings, '2026-11-24T12:00:00.000Z', ({ done }) => seen.push(done))
  expect({ count, seen }).toEqual({ count: 2, seen: [2] })
  await store.remove('k1')
  const restored = await importCases(store, new File([blob], 'backup.json'))
  expect(importWords(restored)).toBe('1 new, 1 already here and the same')
  expect(restored.settings).toEqual(settings)
  expect(await store.get('k1')).toEqual(caseOf('k1', 'Kept, One'))
})

test('a backup that was cut off is refused whole', async () => {
  await store.put(caseOf('cut', 'Cut, Off'))
  const { blob } = await makeBackup(store, noSettings, '2026-11-24T12:00:00.000Z')
  await store.remove('cut')
  const { added, problem } = await importCases(store, new File([(await blob.text()).slice(0, -20)], 'backup.json'))
  expect({ added, problem }).toEqual({ added: 0, problem: expect.stringContaining('cut off') as string })
  expect(await store.get('cut')).toBeUndefined()
})

test('a retention export names what left, and can be opened again', async () => {
  const signed = { ...(await signedCase({ caseNumber: 'PA-r' })), id: 'r' }
  const text = retentionExport([signed], '2026-11-24T12:00:00.000Z')
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
})

test('the result of a restore is said in one line', () => {
  expect(importWords({ added: 6, same: 2, both: 1, refused: 0 })).toBe(
    '6 new, 2 already here and the same, 1 differs: kept both',
  )
})
