import { describe, expect, test } from 'vitest'
import { dueMoment, dueOf } from '../../src/cases/due'
import { noSettings } from '../../src/cases/plan-settings'

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

  test.each([
    ['EST', '2026-12-01T14:05:00-05:00'],
    ['EDT', '2026-07-01T14:05:00-04:00'],
    ['cdt', '2026-07-01T14:05:00-05:00'],
    ['CT', '2026-12-01T14:05:00-06:00'],
    ['MST', '2026-12-01T14:05:00-07:00'],
    ['PDT', '2026-07-01T14:05:00-07:00'],
    ['AKST', '2026-12-01T14:05:00-09:00'],
    ['HST', '2026-07-01T14:05:00-10:00'],
    // Written in summer too, where the clocks of the place are meant.
    ['EST', '2026-07-01T14:05:00-04:00'],
  ])('in %s is the moment %s, wherever this device stands', (zone, moment) => {
    const dueOn = moment.slice(0, 10)
    expect(dueOf({ dueOn, dueTime: '14:05', timeZone: zone }, 0).at).toBe(Date.parse(moment))
  })

  test('of a zone that is not known is counted on this clock', () => {
    expect(dueOf({ dueOn: '2026-11-24', dueTime: '14:05', timeZone: 'Eastern' }, 0).when).toBe('11/24/2026 14:05')
  })

  test('without a day comes after everything else', () => {
    expect(dueOf({}, 0)).toMatchObject({ at: Infinity, when: 'No due date' })
  })
})

describe('by the table of the plan', () => {
  const request = {
    lineOfBusiness: 'medicaid',
    urgency: 'urgent',
    receivedOn: '2026-11-23',
    receivedTime: '14:05',
    timeZone,
  } as const
  const settingsOf = (waitingStopsClock: boolean) => ({
    ...noSettings,
    due: { 'medicaid urgent': { hours: 24, waitingStopsClock } },
  })
  const seen = new Date('2026-11-24T11:42:00-05:00').getTime()

  test('a request is due so many hours after it was received', () => {
    expect(dueOf(request, seen, settingsOf(false))).toMatchObject({ left: '2 h 23 min', when: 'today 14:05' })
  })

  test('a day that was entered comes first', () => {
    expect(dueOf({ ...request, dueOn: '2026-11-25', dueTime: '08:00' }, seen, settingsOf(false)).when).toBe(
      '11/25 08:00',
    )
  })

  test('without a time it counts from the beginning of the day, the safe side', () => {
    expect(dueOf({ ...request, receivedTime: undefined }, seen, settingsOf(false)).left).toBe('Overdue 11 h')
  })

  test.each([
    ['no row', {}, noSettings],
    ['no urgency', { urgency: undefined }, settingsOf(false)],
    ['no day of receipt', { receivedOn: undefined }, settingsOf(false)],
  ])('%s means no due date', (_name, change, settings) => {
    expect(dueOf({ ...request, ...change }, seen, settings).when).toBe('No due date')
  })

  const waiting = { ...request, waitingSince: '2026-11-23T20:05:00Z', waited: 60 }

  test('waiting stops no clock unless the plan says so', () => {
    expect(dueOf(waiting, seen, settingsOf(false))).toMatchObject({ left: '2 h 23 min', isPressing: true })
  })

  test('where it stops the clock, the time left stands still and what was waited before is added', () => {
    expect(dueOf(waiting, seen, settingsOf(true))).toEqual({
      at: seen + 24 * 60 * 60_000,
      left: '24 h',
      when: 'clock stopped',
      isPressing: false,
      isStopped: true,
      isOverdue: false,
    })
  })

  test('is red within the hours that the plan sets', () => {
    expect(dueOf(request, seen, { ...settingsOf(false), redWithinHours: 2 }).isPressing).toBe(false)
  })
})

describe('on a day on which the clocks change', () => {
  test.each([
    // On 2027-03-14 New York goes from 01:59 to 03:00, on 2026-11-01 from 01:59 back to 01:00.
    ['before the hour that is left out', '2027-03-14', '01:30', '2027-03-14T06:30:00Z'],
    ['in the hour that is left out: an hour earlier, the safe side', '2027-03-14', '02:30', '2027-03-14T06:30:00Z'],
    ['after the hour that is left out', '2027-03-14', '03:30', '2027-03-14T07:30:00Z'],
    ['in the hour that comes twice: the first time, the safe side', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['after the hour that comes twice', '2026-11-01', '02:30', '2026-11-01T07:30:00Z'],
  ])('%s', (_name, dueOn, dueTime, instant) => {
    expect(dueMoment({ dueOn, dueTime, timeZone })?.at).toBe(Date.parse(instant))
  })

  test.each([
    ['2027-03-13', '14:00', '03/14/2027 15:00'],
    ['2026-10-31', '14:00', '11/01/2026 13:00'],
  ])('24 hours after %s %s are 24 hours, whatever the clock shows: %s', (receivedOn, receivedTime, when) => {
    const request = { lineOfBusiness: 'medicaid', urgency: 'urgent', receivedOn, receivedTime, timeZone } as const
    const settings = { ...noSettings, due: { 'medicaid urgent': { hours: 24, waitingStopsClock: false } } }
    expect(dueOf(request, 0, settings).when).toBe(when)
  })
})

describe('at the ends of the world', () => {
  const seen = Date.parse('2026-11-24T10:30:00Z')

  test.each([
    ['Pacific/Kiritimati', '2026-11-25', 'today 08:00', '7 h 30 min'],
    ['Pacific/Pago_Pago', '2026-11-25', '11/25 08:00', '32 h'],
  ])('in %s, due on %s: %s, in %s', (zone, dueOn, when, left) => {
    expect(dueOf({ dueOn, dueTime: '08:00', timeZone: zone }, seen)).toMatchObject({ when, left })
  })
})
