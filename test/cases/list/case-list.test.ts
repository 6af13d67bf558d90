import { expect, test, vi } from 'vitest'
import { caseRow, type CaseRow } from '../../../src/cases/list/case-row'
import { openCaseList } from '../../../src/cases/list/case-list'
import { freshSample } from '../../../src/cases/samples'
import type { Listener } from '../../../src/cases/tabs'

const sample = freshSample('refer')
if (sample === undefined) throw new Error('There is no such sample')
const row = (id: string): CaseRow => caseRow({ ...sample, id }, '2026-11-24')

/** A store of cases whose reading ends when it is told to. */
function slowStore(kept: readonly string[], missing: readonly string[] = []) {
  const listeners = new Set<Listener>()
  const waiting: (() => void)[] = []
  const asked: (readonly string[])[] = []
  const later = <Value>(value: Value) => new Promise<Value>((resolve) => waiting.push(() => resolve(value)))
  return {
    keptRows: () => later({ rows: kept.map(row), missing }),
    rowsOf: (ids: readonly string[]) => {
      asked.push(ids)
      return later({ rows: ids.map(row), unreadable: [] })
    },
    onChange: (listener: Listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    asked,
    listeners,
    changed: (id: string) => listeners.forEach((listener) => listener(id, false)),
    /** Ends the readings that are under way. */
    bring: async () => {
      waiting.splice(0).forEach((end) => end())
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

const idsOf = ({ current }: ReturnType<typeof openCaseList>) => current().rows.map(({ id }) => id)
const many = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`)

test('what is kept shows at once, what has to be made anew follows by dozens', async () => {
  const store = slowStore(['a', 'b'], many(13))
  const list = openCaseList(store)
  list.subscribe(() => {})
  expect(list.current().state).toBe('loading')
  await store.bring()
  expect(list.current()).toMatchObject({ state: 'ready', making: 13 })
  expect(idsOf(list)).toEqual(['a', 'b'])
  await store.bring()
  await vi.waitFor(() => expect(store.asked.map(({ length }) => length)).toEqual([12, 1]))
  await store.bring()
  expect(list.current()).toMatchObject({ state: 'ready', making: 0 })
  expect(idsOf(list)).toHaveLength(15)
})

test('of what changes only that is read again', async () => {
  const store = slowStore(['a', 'b'])
  const list = openCaseList(store)
  list.subscribe(() => {})
  await store.bring()
  store.changed('b')
  store.changed('c')
  expect(store.asked).toEqual([['b']])
  await store.bring()
  await vi.waitFor(() => expect(store.asked).toEqual([['b'], ['c']]))
  await store.bring()
  expect(idsOf(list).sort()).toEqual(['a', 'b', 'c'])
})

test('where it can’t be read it says so, and is read again when asked', async () => {
  const store = slowStore(['a'])
  const keptRows = vi.fn<typeof store.keptRows>(store.keptRows).mockRejectedValueOnce(new Error('The disk is gone'))
  const list = openCaseList({ ...store, keptRows })
  list.subscribe(() => {})
  await vi.waitFor(() => expect(list.current()).toMatchObject({ state: 'failed', message: 'The disk is gone' }))
  list.retry()
  await store.bring()
  expect(list.current().state).toBe('ready')
})

test.each([
  ['all of it', 0],
  ['what has to be made anew', 1],
])('closed while %s is read, it holds nothing; opened again, all of it, and follows what changes', async (_, reads) => {
  const store = slowStore(['a', 'b'], many(13))
  const list = openCaseList(store)
  const leave = list.subscribe(() => {})
  for (let read = 0; read < reads; read++) await store.bring()
  list.close()
  leave()
  expect(store.listeners.size).toBe(0)
  await store.bring()
  expect(list.current()).toMatchObject({ state: 'loading', rows: [] })

  list.subscribe(() => {})
  await vi.waitFor(async () => {
    await store.bring()
    expect(idsOf(list)).toHaveLength(15)
  })
  store.changed('c')
  await store.bring()
  expect(idsOf(list)).toContain('c')
})
