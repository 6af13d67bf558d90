/**
 * Plain dates as ISO text. A day is "2026-08-10"; where the day is unknown, a month is "2026-08",
 * which stands for every day in it. No time, no zone, no clock: "today" is always handed in.
 */

/** "YYYY-MM-DD", or "YYYY-MM" where the day is unknown. */
export type PartialDate = string
/** "YYYY-MM-DD". */
export type Day = string
/** The days a partly known date may be, first and last included. */
export interface Span {
  readonly first: Day
  readonly last: Day
}

/** Whether the day is unknown. */
export const isMonthOnly = (date: PartialDate): boolean => date.length === 7

/** Whether it is a date and not a word that stands in its place: no such word holds a digit. */
export const isDate = (text: string | undefined): text is PartialDate => /\d/.test(text ?? '')

/** Whether one date certainly lies before another: of a month all of its days. Words and blanks never do. */
export function isBefore(early: string | undefined, late: string | undefined): boolean {
  if (!isDate(early) || !isDate(late)) return false
  // As text a month comes before its days, so both are compared as far as the earlier one is known.
  return early < late.slice(0, early.length)
}

/** The days that a date may be: of a month all of them. */
export function spanOf(date: PartialDate): Span {
  if (!isMonthOnly(date)) return { first: date, last: date }
  // "Day 0" of the month after, which counts from 1 here and from 0 there, is the last of this one.
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0))
  return { first: `${date}-01`, last: textOf(last) }
}

// Every evaluation counts days by the dozen: a date alone is read in UTC, where each day is as long as any other.
const dayLength = 24 * 60 * 60 * 1000

/** Elapsed days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength
}

/** The day so many days on; before it where they are negative. */
export function addDays(day: Day, days: number): Day {
  return textOf(new Date(Date.parse(day) + days * dayLength))
}

const textOf = (date: Date): Day => date.toISOString().slice(0, 10)

/** The same date so many months on; where that month has no such day, its last day. */
export function addMonths(day: Day, months: number): Day {
  const sameDate = new Date(day)
  sameDate.setUTCMonth(sameDate.getUTCMonth() + months)
  // A day that the month lacks runs over into the next; "day 0" of that one is the last of this.
  if (sameDate.getUTCDate() !== Number(day.slice(8))) sameDate.setUTCDate(0)
  return textOf(sameDate)
}

/**
 * Last day of a period of so many months, its first day counted in: the day before the same date
 * so many months on; where that month has no such day, its last day (R31).
 */
export function lastDayOfMonths(first: Day, months: number): Day {
  const sameDate = addMonths(first, months)
  const missing = sameDate.slice(8) !== first.slice(8)
  return missing ? sameDate : addDays(sameDate, -1)
}

/** Whole years; someone born on 29 February has a birthday on 1 March in common years (R12). */
export function ageInYears(born: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(born.slice(0, 4))
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** The day on which someone reaches an age in whole years. */
export function dayOfAge(born: Day, years: number): Day {
  const year = Number(born.slice(0, 4)) + years
  const leap = Temporal.PlainDate.from(`${year}-01-01`).inLeapYear
  return born.slice(5) === '02-29' && !leap ? `${year}-03-01` : `${year}${born.slice(4)}`
}

/** "08/10/2026", or "08/2026" where the day is unknown. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  return day === undefined ? `${month}/${year}` : `${month}/${day}/${year}`
}
