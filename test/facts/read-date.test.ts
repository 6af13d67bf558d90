import 'temporal-polyfill/global'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMonthOnly } from '../../src/facts/dates'
import { readDate, type DateOptions } from '../../src/facts/read-date'

const on = '2026-11-24'
const open: DateOptions = { monthAllowed: false, past: false, on }
const past: DateOptions = { ...open, past: true }
const month: DateOptions = { ...open, monthAllowed: true }
const pastMonth: DateOptions = { ...past, monthAllowed: true }

const dayToo = 'Type the day too, such as 11/18/2026.'
const monthFirst = 'Type month, day, year, such as 11/18/2026.'
const twoWays = (typed: string, readings: string) => `${typed} can be read two ways: ${readings}. `

const sameDay = [
  ...['2026-11-18', '2026/11/18', '11/18/2026', '11-18-2026', '11.18.2026', '11/18/26', '11-18-26', '11.18.26'],
  ...['11 18 2026', '11 18 26', '11/18-2026', '11 / 18 / 2026', '11, 18, 2026', '111826', '11182026', '20261118'],
  ...['Nov 18 26', "Nov 18 '26", 'Nov 18 2026', 'Nov 18, 2026', 'Nov. 18, 2026', 'nov18,2026', 'NOVEMBER 18 2026'],
  ...['November 18th 2026', 'November 18th, 2026', '18 Nov 2026', '18-Nov-2026', '18nov26', '18NOV2026', '18-Nov-26'],
  ...['18th of November 2026', '18 November, 2026', '2026 Nov 18', '2026-Nov-18', 'Novem 18 2026'],
  ...['  11/18/2026  ', '11/18/2026.', '11/18/2026,', 'Nov 18  2026 .', '\t11\t18\t2026\n'],
  ...['Wed 11/18/2026', 'Wed, Nov 18, 2026', 'Wed., 11/18/26', 'Wednesday 18 Nov 2026', 'wednesday, 2026-11-18'],
  ...['11–18–2026', '11—18—26', '11−18−2026', '2026‑11‑18', '11⁄18⁄2026', '11\u300018\u30002026', '11\u00a018 26'],
  ...['١١/١٨/٢٠٢٦', '۱۱-۱۸-۲۰۲۶', '११.१८.२०२६', '１１／１８／２０２６', '\u200e11/18/2026\u200f', 'Nov 18 ’26'],
]

const sameMonth = [
  ...['11/2026', '11-2026', '11.2026', '11 2026', '2026-11', '2026/11', '11–2026', '١١/٢٠٢٦', "11/'26"],
  ...['Nov 2026', 'Nov. 2026', 'November 2026', 'November, 2026', 'Nov-2026', 'Nov2026', '2026 Nov', "Nov '26"],
]

describe('one day, typed in every form', () => {
  test.each(sameDay)('%j', (typed) => {
    for (const options of [open, past, month, pastMonth]) {
      expect(readDate(typed, options)).toEqual({ value: '2026-11-18' })
    }
  })
})

describe('what is typed becomes a date', () => {
  test.each<[string, DateOptions, string]>([
    ['1/5/26', open, '2026-01-05'],
    ['Sept 3rd 2026', open, '2026-09-03'],
    ['May 1st, 2026', open, '2026-05-01'],
    ['02/29/2024', open, '2024-02-29'],
    ['02/29/24', past, '2024-02-29'],
    ['12122012', open, '2012-12-12'],
    ['20121212', open, '2012-12-12'],
    ['112145', open, '2045-11-21'],
    ['01/01/1900', past, '1900-01-01'],
    ['12/31/2199', open, '2199-12-31'],
    // The century of two digits: the latest that is not in the future.
    ['3/14/69', past, '1969-03-14'],
    ['3/14/26', past, '2026-03-14'],
    ['11/24/26', past, '2026-11-24'],
    ['11/30/26', past, '1926-11-30'],
    ['1/1/00', past, '2000-01-01'],
    // Where the future is open: from 50 years before to 49 after.
    ['1/1/75', open, '2075-01-01'],
    ['12/31/76', open, '1976-12-31'],
    // Today is not the future, nor a month of which a day has come, nor a day in a month that is all that is known.
    ['11/24/2026', past, '2026-11-24'],
    ['11/2026', pastMonth, '2026-11'],
    ['11/30/2026', { ...past, on: '2026-11' }, '2026-11-30'],
    ['12/01/2026', open, '2026-12-01'],
    ["Dec '26", pastMonth, '1926-12'],
    // 98 is no day, so it is a year.
    ['11/98', pastMonth, '1998-11'],
    ['2026/1', month, '2026-01'],
  ])('%j with %j becomes %j', (typed, options, date) => {
    expect(readDate(typed, options)).toEqual({ value: date })
  })

  test.each(sameMonth)('%j stays a month', (typed) => {
    expect(readDate(typed, month)).toEqual({ value: '2026-11' })
    expect(readDate(typed, pastMonth)).toEqual({ value: '2026-11' })
    expect(readDate(typed, open)).toEqual({ problem: dayToo })
  })

  test('a blank is neither', () => {
    expect(readDate(' \u3000\t', open)).toEqual({})
  })
})

describe('what is typed is refused, in words that say what to do', () => {
  test.each<[string, DateOptions, string]>([
    ['112026', month, `${twoWays('112026', '11/20/2026 or 11/2026')}Type the one that is meant.`],
    ['112026', open, `${twoWays('112026', '11/20/2026 or 11/2026')}${monthFirst}`],
    ['051984', past, `${twoWays('051984', '05/19/1984 or 05/1984')}${monthFirst}`],
    ['11/26', month, `${twoWays('11/26', '11/26/2026 or 11/2026')}Type the one that is meant.`],
    ['11/26', open, `${twoWays('11/26', '11/26/2026 or 11/2026')}${monthFirst}`],
    ['Nov 26', month, `${twoWays('Nov 26', '11/26/2026 or 11/2026')}Type the one that is meant.`],
    ['Nov 18', pastMonth, `${twoWays('Nov 18', '11/18/2026 or 11/2018')}Type the one that is meant.`],
    ['25/12/2026', open, 'Month 25 does not exist. Type month, day, year: 12/25/2026.'],
    ['20112026', open, 'Month 20 does not exist. Type month, day, year: 11/20/2026.'],
    ['13/01/2026', open, 'Month 13 does not exist. Type month, day, year: 01/13/2026.'],
    ['2026-18-11', open, 'Month 18 does not exist. Type month, day, year: 11/18/2026.'],
    ['31/11/2026', open, `Month 31 does not exist. ${monthFirst}`],
    ['26/11/18', open, `Month 26 does not exist. ${monthFirst}`],
    ['261118', open, `Month 26 does not exist. ${monthFirst}`],
    ['13/2026', month, `Month 13 does not exist. ${monthFirst}`],
    ['0/0/2026', open, `Month 0 does not exist. ${monthFirst}`],
    ['02/30/2026', open, '02/30/2026 does not exist: February 2026 has 28 days.'],
    ['02/29/2025', open, '02/29/2025 does not exist: February 2025 has 28 days.'],
    ['02/30/24', past, '02/30/2024 does not exist: February 2024 has 29 days.'],
    ['Nov 31 2026', open, '11/31/2026 does not exist: November 2026 has 30 days.'],
    ['11/00/2026', open, '11/00/2026 does not exist: November 2026 has 30 days.'],
    ['20260230', open, '02/30/2026 does not exist: February 2026 has 28 days.'],
    ['11/31', month, '11/31/2026 does not exist: November 2026 has 30 days.'],
    ['12/01/2026', past, '12/01/2026 lies in the future. Correct the date.'],
    ['12/2026', pastMonth, '12/2026 lies in the future. Correct the date.'],
    ['12/31/1899', past, 'Year 1899 lies outside 1900 to 2199. Correct the year.'],
    ['01/01/2200', open, 'Year 2200 lies outside 1900 to 2199. Correct the year.'],
    ['11/0026', month, 'Year 0026 lies outside 1900 to 2199. Correct the year.'],
    ['Tue 11/18/2026', open, '11/18/2026 is a Wednesday, not a Tuesday. Correct the date.'],
  ])('%j with %j: %s', (typed, options, problem) => {
    expect(readDate(typed, options)).toEqual({ problem })
  })

  const digits = [
    '0420261',
    '111182026',
    '111820261',
    '519112026',
    '191120265',
    '520261118',
    '202611185',
    '2026',
    '1',
    '1126',
    '11182',
    '1118202',
    '11/18/6',
    '11//18/2026',
    '11/18/-2026',
    '11/1²/26',
  ]
  test.each([
    ...digits,
    'tomorrow',
    '5 Wed Nov 18 2026',
    '2026-11-18-19',
    '5-2026-11-18',
    'Foo 18 2026',
    'No 18 26',
    '11/18/2026 or so',
    'Wed',
    '.',
    '\u200b',
  ])('%j', (typed) => {
    expect(readDate(typed, open)).toEqual({ problem: 'Not a date. Type it as 11/18/2026 or Nov 18 2026.' })
    expect(readDate(typed, month).problem).toBe('Not a date. Type it as 11/18/2026 or Nov 18 2026 or 11/2026.')
  })

  test.each([
    ['13/14/2026', 13, monthFirst],
    ['13/05', 13, monthFirst],
    ['20262511', 25, 'Type month, day, year: 11/25/2026.'],
  ])('%j names month %d, which does not exist', (typed, number, remedy) => {
    expect(readDate(typed, open).problem).toBe(`Month ${number} does not exist. ${remedy}`)
  })

  test('what can be read two ways is named without the blanks around it', () => {
    expect(readDate(' 11/26 ', month).problem).toMatch(/^11\/26 can be read two ways/)
  })

  test.each(['11/5', 'Nov 5', 'Nov 26th', '26 Nov'])('%j lacks a year', (typed) => {
    expect(readDate(typed, month)).toEqual({ problem: 'Type the year too, such as 11/18/2026.' })
  })
})

describe('whatever is typed', () => {
  const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 3000) }
  const two = (number: number) => String(number % 100).padStart(2, '0')
  const short = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
  const dayAfter = (first: string) => (days: number) => Temporal.PlainDate.from(first).add({ days })
  const anyDay = fc.nat({ max: 109_571 }).map(dayAfter('1900-01-01'))
  const recentDay = fc.nat({ max: 36_000 }).map(dayAfter('1977-01-01'))
  const readings = (forms: string[], options: DateOptions) => forms.map((typed) => [typed, readDate(typed, options)])
  const allOf = (forms: string[], day: Temporal.PlainDate) => forms.map((typed) => [typed, { value: day.toString() }])

  test('a day in any form reads back to it', () => {
    const written = ({ year, month: number, day }: Temporal.PlainDate, name = short[number - 1]) => [
      ...['/', '-', '.', ' ', ' / ', '–'].map((mark) => `${number}${mark}${day}${mark}${year}`),
      ...[`${two(number)}${two(day)}${year}`, `${year}${two(number)}${two(day)}`, `${year}-${two(number)}-${two(day)}`],
      ...[`${name} ${day}, ${year}`, `${name} ${day}th ${year}`, `${day}${name}${year}`, `${day}-${name}-${year}`],
    ]
    const reads = (day: Temporal.PlainDate, options: DateOptions) => {
      expect(readings(written(day), options)).toEqual(allOf(written(day), day))
    }
    fc.assert(fc.property(anyDay, fc.constantFrom(open, month), reads))
  })

  test('with a year of two digits it reads back to the day near the decision', () => {
    const written = ({ year, month: number, day }: Temporal.PlainDate, name = short[number - 1]) => [
      ...[`${number}/${day}/${two(year)}`, `${name} ${day} ${two(year)}`, `${day}${name}${two(year)}`],
      ...(day === 19 || day === 20 ? [] : [`${two(number)}${two(day)}${two(year)}`]),
    ]
    const reads = (day: Temporal.PlainDate) => {
      const latest = day.toString() <= on ? day : day.subtract({ years: 100 })
      expect(readings(written(day), open)).toEqual(allOf(written(day), day))
      expect(readings(written(day), past)).toEqual(allOf(written(day), latest))
    }
    fc.assert(fc.property(recentDay, reads))
  })

  test('digits of every script read as Latin ones', () => {
    const zeros = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7f6]
    const reads = (day: Temporal.PlainDate, zero: number) => {
      const typed = day.toString().replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
      expect(readings([typed], open)).toEqual(allOf([typed], day))
    }
    fc.assert(fc.property(anyDay, fc.constantFrom(...zeros), reads))
  })

  test('it is read as a date that exists and fits, or refused in words, and nothing throws', () => {
    const pieces = fc.constantFrom('/', '-', '. ', ' ', '–', '1', '٣', '11', '2026', "'26", 'nov', 'feb', 'wed ', 'th')
    const number = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 2300 }))
    const datelike = fc.oneof(fc.array(pieces), fc.tuple(number, fc.constantFrom('/', '-', ''), number, pieces, number))
    const dates = datelike.map((parts) => parts.join(''))
    const anyLetter = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code))
    const anyText = fc.oneof(fc.string({ unit: anyLetter }), dates)
    const sound = (value: string, { monthAllowed, past: before }: DateOptions) => {
      const kind = isMonthOnly(value) ? Temporal.PlainYearMonth : Temporal.PlainDate
      const exists = kind.from(value).toString() === value && value >= '1900' && value < '2200'
      return exists && (monthAllowed || !isMonthOnly(value)) && (!before || value <= on)
    }
    const reads = (typed: string, options: DateOptions) => {
      const { value, problem = '' } = readDate(typed, options)
      expect(value === undefined ? problem.endsWith('.') || typed.trim() === '' : sound(value, options)).toBe(true)
    }
    fc.assert(fc.property(anyText, fc.constantFrom(open, past, month, pastMonth), reads), runs)
  })
})
