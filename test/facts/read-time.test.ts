import 'temporal-polyfill/global'
import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/facts/read-date'
import { readTime, sayTime } from '../../src/facts/read-time'
import { withDaySaid } from '../../src/facts/spoken-day'

const twoWays = (readings: string) => `Two readings: ${readings}. Type one.`
const none = 'Not a time of day. Type it as 14:05 or 2:05 pm.'

const noTimes = [
  '0',
  '24',
  '24:00',
  '1 noon',
  '12:30 noon',
  '12 midnights',
  '25:00',
  '25 pm',
  '5:60 pm',
  '17:60',
  '5 xm',
  'pm',
  'at 5 pm',
  '5 pmm',
  '-5 pm',
]

describe('a time of day', () => {
  test.each([
    ...['5pm', '5 pm', '5 p.m.', '5 P.M.', '5p', '5 p', '5 p. m.', '5 p.m', '5  pm'],
    ...['5:00 pm', '5:00pm', '500 pm', '5.00 pm', '05 pm'],
    ...['17:00', '1700', '17', '17.00', ' 17:00 '],
  ])('%j is 17:00', (typed) => expect(readTime(typed)).toEqual({ value: '17:00' }))

  test.each([
    ['5am', '05:00'],
    ['5 a.m.', '05:00'],
    ['05:00', '05:00'],
    ['0530', '05:30'],
    ['noon', '12:00'],
    ['12 Noon', '12:00'],
    ['12:00 noon', '12:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['12:30 a.m.', '00:30'],
    ['12:30 p.m.', '12:30'],
    ['00:10', '00:10'],
    ['0:10', '00:10'],
    ['13', '13:00'],
    ['23:59', '23:59'],
    ['11:59 pm', '23:59'],
  ])('%j is %s', (typed, value) => expect(readTime(typed)).toEqual({ value }))

  test.each([
    ['8', '08:00'],
    ['8:00', '08:00'],
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['10', '10:00'],
    ['10:15', '10:15'],
    ['1130', '11:30'],
    ['12', '12:00'],
    ['12:30', '12:30'],
    ['12:59', '12:59'],
  ])('%j is %s without am or pm: on a 24-hour clock and in office hours', (typed, value) => {
    expect(readTime(typed)).toEqual({ value })
  })

  test.each<[string, string]>([
    ['1:00', twoWays('01:00 or 13:00')],
    ['5', twoWays('05:00 or 17:00')],
    ['5:30', twoWays('05:30 or 17:30')],
    ['530', twoWays('05:30 or 17:30')],
    ['7:59', twoWays('07:59 or 19:59')],
    ['Midnight', twoWays('00:00 or 23:59')],
    ['12 midnight', twoWays('00:00 or 23:59')],
    ['13 pm', '13 pm does not exist. Type 13:00 or 1:00 pm.'],
    [' 13 pm ', '13 pm does not exist. Type 13:00 or 1:00 pm.'],
    ['13:30 pm', '13:30 pm does not exist. Type 13:30 or 1:30 pm.'],
    ['15 a.m.', '15 a.m. does not exist. Type 15:00 or 3:00 pm.'],
    ['0:30 am', '0:30 am does not exist. Type 00:30 or 12:30 am.'],
  ])('%j is refused: %s', (typed, problem) => expect(readTime(typed)).toEqual({ problem }))

  test.each(noTimes)('%j is none', (typed) => expect(readTime(typed)).toEqual({ problem: none }))

  test('nothing is neither', () => expect(readTime('  ')).toEqual({}))

  test('every minute reads back to itself, however it is written', () => {
    for (let minute = 0; minute < 24 * 60; minute++) {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16)
      const written = [time, time.replace(':', ''), sayTime(time).replace(/,.*/, '')]
      expect(written.map((typed) => readTime(typed).value)).toEqual([time, time, time])
    }
  })

  test('noon and the start of a day are named', () => {
    expect(['12:00', '00:00', '00:01', '17:05'].map(sayTime)).toEqual([
      '12:00 pm, noon',
      '12:00 am, as the day begins',
      '12:01 am',
      '5:05 pm',
    ])
  })
})

describe('a day in words', () => {
  test.each([
    ['today', '2026-03-01'],
    [' Today. ', '2026-03-01'],
    ['YESTERDAY', '2026-02-28'],
    ['tomorrow', '2026-03-02'],
  ])('%j is %s, typed on 2026-03-01', (typed, day) => expect(withDaySaid(typed, '2026-03-01')).toBe(day))

  test.each(['tomorrows', 'todays', 'to.day', '3/1/2026', 'yes', '', ' 11/2026 '])('%j stays as it is', (typed) => {
    expect(withDaySaid(typed, '2026-03-01')).toBe(typed)
  })

  test('the day of a month is not known', () => expect(withDaySaid('today', '2026-03')).toBe('today'))

  test('in a case it is no date, since it would mean another day tomorrow', () => {
    expect(readDate('today', { monthAllowed: true, past: true, on: '2026-03-01' }).problem).toMatch(/^Not a date/)
  })
})
