import { describe, expect, test } from 'vitest'
import { dueOf } from '../../src/cases/due'

const timeZone = 'America/New_York'
const due = (dueTime: string | undefined, now: string, dueOn = '2026-11-24') =>
  dueOf({ dueOn, dueTime, timeZone }, new Date(now).getTime())

describe('time left', () => {
  test.each([
    ['14:05', '2026-11-24T11:42:00-05:00', '2 h 23 min', 'today 14:05', true],
    ['16:40', '2026-11-24T11:42:00-05:00', '4 h 58 min', 'today 16:40', false],
    ['12:00', '2026-11-24T11:42:00-05:00', '18 min', 'today 12:00', true],
    ['14:05', '2026-11-24T15:06:00-05:00', 'Overdue 1 h 1 min', 'today 14:05', true],
    ['08:10', '2026-11-23T12:10:00-05:00', '20 h', '11/24 08:10', false],
    ['08:10', '2026-11-21T08:10:00-05:00', '3 days', '11/24 08:10', false],
    [undefined, '2026-11-24T11:42:00-05:00', '12 h', 'today', false],
  ])('due %s, seen %s: %s', (time, now, left, when, isPressing) => {
    expect(due(time, now)).toMatchObject({ left, when, isPressing })
  })

  test('is counted in the zone of the request, through a change of the clocks', () => {
    expect(due('06:00', '2026-10-31T18:00:00-04:00', '2026-11-01').left).toBe('13 h')
  })

  test('shows the year of another year', () => {
    expect(due('08:00', '2026-12-31T08:00:00-05:00', '2027-01-04').when).toBe('01/04/2027 08:00')
  })

  test('of a zone that is not known is counted on this clock', () => {
    expect(dueOf({ dueOn: '2026-11-24', dueTime: '14:05', timeZone: 'Eastern' }, 0).when).toBe('11/24/2026 14:05')
  })

  test('without a day comes after everything else', () => {
    expect(dueOf({}, 0)).toMatchObject({ at: Infinity, when: 'No due date' })
  })
})
