import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { exportCases } from '../../src/cases/export-cases'
import { importCases } from '../../src/cases/import-cases'
import { openStore } from '../../src/cases/store'

const store = openStore('cases')
const caseOf = (id: string, memberName: string) => ({
  ...emptyCase(id, '2026-11-24T10:00:00.000Z'),
  entries: { caseNumber: `PA-${id}`, memberName },
})

test('what was exported is opened again as it was', async () => {
  const files = [caseOf('a1', 'Doe, Jane'), caseOf('a2', 'Roe, Rick')]
  const { opened, problem } = await importCases(store, 'export.json', exportCases(files))
  expect({ opened, problem }).toEqual({ opened: files, problem: undefined })
  expect(await store.get('a2')).toEqual(files[1])
})

test('a case that is on the device is left as it is, and the line says how to replace it', async () => {
  await importCases(store, 'a.json', JSON.stringify(caseOf('b', 'First')))
  const { opened, problem } = await importCases(store, 'b.json', JSON.stringify(caseOf('b', 'Second')))
  expect(opened).toEqual([])
  expect(problem).toMatch(/^PA-b, Second is on this device already.*Delete it in the list/)
  expect((await store.get('b'))?.entries.memberName).toBe('First')
})

test('of many cases the good ones are opened, and one line says what was refused', async () => {
  const text = `${JSON.stringify(caseOf('c', 'Good'))}\n{"hello":1}\nnot JSON\n`
  const { opened, problem } = await importCases(store, 'c.ndjson', text)
  expect(opened.map(({ id }) => id)).toEqual(['c'])
  expect(problem).toBe(
    '2 of 3 cases were not opened. The first: line 2: This is not a case of this app. Choose a case exported from this app.',
  )
})

test.each([
  ['a.json', '', 'There is nothing in it.'],
  ['a.json', '[]', 'There is no case in it.'],
  ['a.ndjson', '\n\n', 'There is no case in it.'],
])('an empty file %s is refused', async (name, text, problem) => {
  expect((await importCases(store, name, text)).problem).toContain(problem)
})
