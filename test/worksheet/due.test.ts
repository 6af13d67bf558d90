import { describe, expect, test } from 'vitest'
import { noSettings, type PlanSettings } from '../../src/cases/plan-settings'
import type { Answers } from '../../src/facts'
import { dueLine } from '../../src/worksheet/due'

const at = (now: string) => new Date(now)
const given = { dueOn: '2026-11-24', dueTime: '14:05', timeZone: 'America/New_York' } as const

describe('when a decision is due', () => {
  test('is counted on the clock of the request, wherever the device is', () => {
    expect(dueLine(given, undefined, at('2026-11-24T16:42:00Z'), noSettings)).toBe('Due today 14:05, 2 h 23 min left')
    expect(
      dueLine({ ...given, timeZone: 'America/Los_Angeles' }, undefined, at('2026-11-24T16:42:00Z'), noSettings),
    ).toBe('Due today 14:05, 5 h 23 min left')
  })

  test('is said to be past at once', () => {
    expect(dueLine(given, undefined, at('2026-11-24T19:05:00Z'), noSettings)).toBe('Due today 14:05, 0 min left')
    expect(dueLine(given, undefined, at('2026-11-24T19:06:00Z'), noSettings)).toBe('Due today 14:05, overdue 1 min')
  })

  test('follows from the table of the plan where no day was entered, and stands still while that stops its clock', () => {
    const settings: PlanSettings = { ...noSettings, due: { 'medicaid urgent': { hours: 24, waitingStopsClock: true } } }
    const answers: Answers = {
      lineOfBusiness: 'medicaid',
      urgency: 'urgent',
      receivedOn: '2026-11-24',
      receivedTime: '09:00',
      timeZone: 'America/New_York',
    }
    const now = at('2026-11-24T16:00:00Z')
    expect(dueLine(answers, undefined, now, settings)).toBe('Due 11/25 09:00, 22 h left')
    const waiting = { state: 'waiting', since: '2026-11-24T15:00:00Z' } as const
    expect(dueLine(answers, waiting, now, settings)).toBe('Clock stopped, 23 h left')
    expect(dueLine(answers, undefined, now, noSettings)).toBeUndefined()
  })
})
