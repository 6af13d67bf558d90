import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { exportCases } from '../../src/cases/export-cases'
import { importCases } from '../../src/cases/import/import-cases'
import { openStore } from '../../src/cases/store'
import { times } from '../support/counts'
import { anyEntries } from '../support/random-cases'

vi.setConfig({ testTimeout: 900_000 })
const count = times(100, 1000)

const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const documents = fc
  .array(fc.record({ kind: text, date: text }), { maxLength: 4 })
  .map((all) => all.map((document, index) => ({ id: `D${index + 1}`, ...document })))
const content = fc.record({
  entries: anyEntries,
  documents,
  citations: fc.constantFrom({}, { 'I.A.1': [{ document: 'D1', page: '2' }] }),
  acknowledged: fc.subarray(['maintenance', 'policy-conflict']),
  rationale: fc.option(fc.record({ text, basis: text }), { nil: undefined }),
})

test(`${count} random cases, exported, wiped and imported, are the same`, async () => {
  const store = openStore('cases')
  const at = '2026-11-24T10:00:00.000Z'
  const cases = fc
    .sample(content, count)
    .map((given, index) => JSON.parse(JSON.stringify({ ...emptyCase(`r${index}`, at), ...given })) as CaseFile)
  await store.addAll(cases)
  const ids = await store.ids()
  expect(ids).toHaveLength(count)
  const exported = exportCases(await store.records(ids))
  for (const id of ids) await store.remove(id)
  expect(await store.ids()).toEqual([])
  const { added, refused } = await importCases(store, new File([exported], 'all.json'))
  expect({ added, refused }).toEqual({ added: count, refused: 0 })
  for (const file of cases) expect(await store.get(file.id)).toEqual(file)
})
