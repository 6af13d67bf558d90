import { months, readForms, weekdays, type TypedDate } from './date-forms'
import { formatDate, isBefore, isMonthOnly, type PartialDate } from './dates'
import type { Reading } from './kinds'

export interface DateOptions {
  readonly monthAllowed: boolean
  /** The date must not lie after `on`. */
  readonly past: boolean
  readonly on: PartialDate
}

const example = '11/18/2026'
const firstYear = 1900
const lastYear = 2199

/** Reads a date in any form common in the United States; what can be read two ways is refused. */
export function readDate(typed: string, options: DateOptions): Reading<PartialDate> {
  if (typed.trim() === '') return {}
  const { weekday, readings } = readForms(typed)
  const [reading, other] = readings
  if (reading === undefined) return { problem: notADate(options) }
  const impossible = whyImpossible(reading, options)
  if (impossible !== undefined) return { problem: impossible }
  const date = dateOf(reading, options)
  if (other !== undefined) return { problem: ambiguous(typed.trim(), [date, dateOf(other, options)], options) }
  const problem = whyIncomplete(reading, options) ?? whyMistaken(date, weekday, options)
  return problem === undefined ? { value: date } : { problem }
}

function whyImpossible(reading: TypedDate, options: DateOptions): string | undefined {
  const { month, day } = reading
  if (month < 1 || month > 12) return `Month ${month} does not exist. ${monthFirst(reading, options)}`
  const year = yearOf(reading, options)
  if (year < firstYear || year > lastYear) {
    return `Year ${padded(year, 4)} lies outside ${firstYear} to ${lastYear}. Correct the year.`
  }
  if (day === undefined) return undefined
  const days = Temporal.PlainYearMonth.from({ year, month }).daysInMonth
  if (day >= 1 && day <= days) return undefined
  return `${formatDate(dateOf(reading, options))} does not exist: ${months[month - 1]} ${year} has ${days} days.`
}

/** Names the date with month and day exchanged only where the year is certain: 26/11/18 may start with its year. */
function monthFirst({ month, day = 0, year }: TypedDate, options: DateOptions): string {
  const certain = day >= 1 && day <= 12 && year?.length === 4
  const exchanged = certain ? { month: day, day: month, year } : undefined
  return exchanged === undefined || whyImpossible(exchanged, options) !== undefined
    ? `Type month, day, year, such as ${example}.`
    : `Type month, day, year: ${formatDate(dateOf(exchanged, options))}.`
}

function whyIncomplete({ day, year }: TypedDate, { monthAllowed }: DateOptions): string | undefined {
  if (year === undefined) return `Type the year too, such as ${example}.`
  if (day === undefined && !monthAllowed) return `Type the day too, such as ${example}.`
  return undefined
}

/** What speaks against a date that exists. */
function whyMistaken(date: PartialDate, weekday: number | undefined, { past, on }: DateOptions): string | undefined {
  if (past && isBefore(on, date)) return `${formatDate(date)} lies in the future. Correct the date.`
  if (weekday === undefined || isMonthOnly(date)) return undefined
  const actual = Temporal.PlainDate.from(date).dayOfWeek
  if (actual === weekday) return undefined
  return `${formatDate(date)} is a ${weekdays[actual - 1]}, not a ${weekdays[weekday - 1]}. Correct the date.`
}

function ambiguous(typed: string, readings: readonly PartialDate[], { monthAllowed }: DateOptions): string {
  const remedy = monthAllowed ? 'Type the one that is meant.' : `Type month, day, year, such as ${example}.`
  return `${typed} can be read two ways: ${readings.map(formatDate).join(' or ')}. ${remedy}`
}

function notADate({ monthAllowed }: DateOptions): string {
  return `Not a date. Type it as ${example} or Nov 18 2026${monthAllowed ? ' or 11/2026' : ''}.`
}

/** Two digits mean the latest such year that is not in the future, or where the future is open, the year near `on`. */
function yearOf({ month, day, year }: TypedDate, { past, on }: DateOptions): number {
  const thisYear = Number(on.slice(0, 4))
  if (year === undefined) return thisYear
  if (year.length === 4) return Number(year)
  const earliest = thisYear - (past ? 99 : 50)
  const near = earliest + ((((Number(year) - earliest) % 100) + 100) % 100)
  return past && isBefore(on, iso(near, month, day)) ? near - 100 : near
}

const dateOf = (reading: TypedDate, options: DateOptions) => iso(yearOf(reading, options), reading.month, reading.day)

const iso = (year: number, month: number, day?: number): PartialDate =>
  [padded(year, 4), padded(month, 2), ...(day === undefined ? [] : [padded(day, 2)])].join('-')

const padded = (number: number, width: number) => String(number).padStart(width, '0')
