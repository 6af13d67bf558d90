/** Dates as day numbers, read straight off the digits. */

const digits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
export const yearOf = (text: string): number => digits(text, 0) * 100 + digits(text, 2)
const monthOf = (text: string): number => digits(text, 5)
const hasDay = (text: string): boolean => text.length > 7

export function isDate(text: string | undefined): text is string {
  if (text === undefined) return false
  const first = text.charCodeAt(0)
  return first >= 48 && first <= 57
}

/** Counted from March, so that the leap day ends the year. */
function numberOf(year: number, month: number, day: number): number {
  const years = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + dayOfYear
}

const lastOfMonth = (year: number, month: number): number =>
  month === 12 ? 31 : numberOf(year, month + 1, 1) - numberOf(year, month, 1)

/** The first day that a date may be: a month alone is all of its days. */
export const earliest = (date: string): number =>
  numberOf(yearOf(date), monthOf(date), hasDay(date) ? digits(date, 8) : 1)

export const latest = (date: string): number =>
  numberOf(yearOf(date), monthOf(date), hasDay(date) ? digits(date, 8) : lastOfMonth(yearOf(date), monthOf(date)))

/** Six months after the first day, or the last day, that a date may be. */
export function sixMonthsOn(date: string, which: 'earliest' | 'latest'): number {
  const [year, month] = [yearOf(date), monthOf(date)]
  const day = hasDay(date) ? digits(date, 8) : which === 'earliest' ? 1 : lastOfMonth(year, month)
  const [onYear, onMonth] = month > 6 ? [year + 1, month - 6] : [year, month + 6]
  return numberOf(onYear, onMonth, Math.min(day, lastOfMonth(onYear, onMonth)))
}
