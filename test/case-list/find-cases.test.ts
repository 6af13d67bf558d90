import { describe, expect, test } from 'vitest'
import { inOrder, matching, type FilterName } from '../../src/case-list/find-cases'
import type { CaseRow } from '../../src/cases/list/case-row'
import { noSettings, type PlanSettings } from '../../src/cases/plan-settings'
import { rowOf } from './row-of'

const now = new Date('2026-11-24T12:00:00Z').getTime()
const idsOf = (rows: readonly CaseRow[], filter: FilterName = 'All', text = '', settings?: PlanSettings) =>
  matching(inOrder(rows, filter, now, settings), text).map(({ row }) => row.id)

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

describe('a filter', () => {
  const rows = (
    [
      'in review',
      'waiting',
      'ready to sign',
      'ready to route',
      'handed over',
      'signed',
      'amended',
      'withdrawn',
    ] as const
  ).map((stage) => rowOf(stage, { stage, dueOn: '2026-11-25' }))
  test.each<[FilterName, string[]]>([
    ['To do', ['in review', 'ready to route', 'ready to sign', 'waiting']],
    ['Waiting', ['waiting']],
    ['Signed', ['amended', 'signed']],
  ])('%s', (filter, found) => expect(idsOf(rows, filter).sort()).toEqual(found))

  test('leaves nothing out of All, where what is done comes last', () => {
    expect(idsOf(rows).slice(4).sort()).toEqual(['amended', 'handed over', 'signed', 'withdrawn'])
  })
})

test('what is to be done without a due date still comes before what is done', () => {
  expect(idsOf([rowOf('signed', { stage: 'signed', dueOn: '2026-11-24' }), rowOf('undated')])).toEqual([
    'undated',
    'signed',
  ])
})

test('a case without a due day is sorted by the table of the plan', () => {
  const settings = { ...noSettings, due: { 'medicaid urgent': { hours: 24, waitingStopsClock: false } } }
  const rows = [
    rowOf('entered', { dueOn: '2026-11-25', dueTime: '12:00', timeZone: 'UTC' }),
    rowOf('computed', {
      lineOfBusiness: 'medicaid',
      urgency: 'urgent',
      receivedOn: '2026-11-24',
      receivedTime: '11:00',
      timeZone: 'UTC',
    }),
  ]
  expect(idsOf(rows, 'All', '', settings)).toEqual(['computed', 'entered'])
  expect(idsOf(rows)).toEqual(['entered', 'computed'])
})
