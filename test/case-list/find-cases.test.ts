import { describe, expect, test } from 'vitest'
import { findCases } from '../../src/case-list/find-cases'
import type { CaseRow } from '../../src/cases/case-row'
import { rowOf } from './row-of'

const now = new Date('2026-11-24T12:00:00Z').getTime()
const idsOf = (rows: readonly CaseRow[], filter: Parameters<typeof findCases>[1] = 'All', sought = '') =>
  findCases(rows, filter, sought, now).map(({ row }) => row.id)

describe('the order', () => {
  test('is by what is due first; without a due date last', () => {
    const rows = [
      rowOf('none'),
      rowOf('later', { dueOn: '2026-11-26', dueTime: '09:00' }),
      rowOf('sooner', { dueOn: '2026-11-25', dueTime: '09:00', timeZone: 'America/Chicago' }),
      rowOf('soonest', { dueOn: '2026-11-25', dueTime: '09:00', timeZone: 'America/New_York' }),
    ]
    expect(idsOf(rows)).toEqual(['soonest', 'sooner', 'later', 'none'])
  })

  test('of those due at the same time is by what changed last', () => {
    const rows = [rowOf('old', { changedAt: '2026-11-01' }), rowOf('new', { changedAt: '2026-11-20' })]
    expect(idsOf(rows)).toEqual(['new', 'old'])
  })
})

describe('finding', () => {
  const rows = [
    rowOf('a', { memberName: 'García, Ana', caseNumber: 'PA-2026-1', prescriberName: 'L. Okafor, MD' }),
    rowOf('b', { memberName: 'Brandt, Otto', caseNumber: 'PA-2026-22', prescriberName: 'P. Marchetti, MD' }),
  ]
  test.each([
    ['garcia', ['a']],
    ['OTTO br', ['b']],
    ['2026-22', ['b']],
    ['okafor', ['a']],
    ['  ', ['a', 'b']],
    ['ana brandt', []],
  ])('%j', (sought, found) => expect(idsOf(rows, 'All', sought).sort()).toEqual(found))
})

test('a filter shows the cases of a state', () => {
  const rows = [rowOf('a', { stage: 'ready to sign' }), rowOf('b')]
  expect(idsOf(rows, 'Ready to sign')).toEqual(['a'])
  expect(idsOf(rows, 'In review')).toEqual(['b'])
})
