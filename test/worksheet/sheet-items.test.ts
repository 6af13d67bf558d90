import { expect, test } from 'vitest'
import { reviewCase } from '../../src/cases/review'
import { walk } from '../../src/evaluation'
import type { Entries } from '../../src/facts'
import { factsOf, holds, itemsOf } from '../../src/worksheet/sheet-items'

const items = (entries: Entries) => {
  const content = { entries, documents: [], citations: {}, setByHand: {}, acknowledged: [], askedAnyway: [] }
  return itemsOf(reviewCase(content, '2026-11-24').determination)
}

const cases: [string, Entries][] = [
  ['nothing', {}],
  ['I.A', { requestKind: 'initial', diagnosis: 'myeloma' }],
  ['I.B', { requestKind: 'initial', diagnosis: 'amyloidosis' }],
  ['I.C', { requestKind: 'initial', diagnosis: 'waldenstrom' }],
  ['I.D', { requestKind: 'initial', diagnosis: 'other' }],
  ['II.A', { requestKind: 'continued', diagnosis: 'myeloma' }],
  ['II.B', { requestKind: 'continued', diagnosis: 'myeloma', treatedFor: 'another diagnosis' }],
]

test.each(cases)('%s: nothing is asked twice, and everything that a criterion reads is asked', (_, entries) => {
  const parts = items(entries)
  const asked = parts.flatMap(({ facts }) => facts)
  expect(asked.filter((key, index) => asked.indexOf(key) !== index)).toEqual([])
  const read = parts.flatMap(({ criterion }) => (criterion === undefined ? [] : factsOf(criterion)))
  expect(read.filter((key) => !asked.includes(key))).toEqual([])
})

test.each(cases)('%s: a link to any criterion, and to an address below one, leads to one item', (_, entries) => {
  const parts = items(entries)
  for (const part of parts.filter(({ criterion }) => criterion !== undefined)) {
    for (const { id } of part.criterion === undefined ? [] : walk(part.criterion)) {
      expect([id, parts.filter((item) => holds(item, id))]).toEqual([id, [part]])
    }
    expect(holds(part, `${part.id}.z`)).toBe(true)
    expect(holds(part, undefined)).toBe(false)
  }
})

test('the purpose is asked before I.A.4 (R10)', () => {
  const order = items({ requestKind: 'initial', diagnosis: 'myeloma' }).map(({ id, facts }) => ({ id, facts }))
  const asked = order.findIndex(({ facts }) => facts.includes('purpose'))
  expect(asked).toBeGreaterThan(0)
  expect(asked).toBeLessThan(order.findIndex(({ id }) => id === 'I.A.4'))
})

test('where review goes on under another policy, its questions follow the criteria', () => {
  const minor: Entries = {
    requestKind: 'initial',
    diagnosis: 'myeloma',
    birthDate: '2009-07-30',
    receivedOn: '2026-11-23',
  }
  expect(items(minor).at(-2)).toMatchObject({ id: 'I.D', kind: 'referral' })
})
