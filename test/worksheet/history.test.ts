import { expect, test } from 'vitest'
import { begin, differences, record, redo, undo } from '../../src/worksheet/history'

const snapshot = (entries: Record<string, string>) => JSON.stringify({ entries, documents: [] })
const empty = snapshot({})

test('typing in one field without a pause is one step', () => {
  const typed = record(record(begin(empty), snapshot({ memberName: 'D' }), 1000), snapshot({ memberName: 'Do' }), 1200)
  expect(undo(typed).present).toBe(empty)
})

test('a pause, or another field, begins a step of its own', () => {
  const one = record(begin(empty), snapshot({ memberName: 'D' }), 1000)
  expect(undo(record(one, snapshot({ memberName: 'Do' }), 9000)).present).toBe(snapshot({ memberName: 'D' }))
  expect(undo(record(one, snapshot({ memberName: 'D', state: 'FL' }), 1100)).present).toBe(
    snapshot({ memberName: 'D' }),
  )
})

test('redo brings back what undo took, until something else is done', () => {
  const changed = record(begin(empty), snapshot({ state: 'FL' }), 1000)
  expect(redo(undo(changed)).present).toBe(snapshot({ state: 'FL' }))
  expect(redo(record(undo(changed), snapshot({ state: 'GA' }), 2000)).present).toBe(snapshot({ state: 'GA' }))
})

test('what differs is named by its place in the case', () => {
  expect(differences(empty, snapshot({ state: 'FL' }))).toEqual(['entries.state'])
})
