/** Days as whole numbers, so that a number of days is a subtraction. */

const dayLength = 86_400_000
const pieces = (date: string) => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))] as const

export const isDate = (text: string | undefined): text is string => text !== undefined && /^\d/.test(text)

/** First and last day that a date may be: a month alone is all of its days. */
export function daysOf(date: string): readonly [number, number] {
  const [year, month, day] = pieces(date)
  if (date.length > 7) return [Date.UTC(year, month - 1, day) / dayLength, Date.UTC(year, month - 1, day) / dayLength]
  return [Date.UTC(year, month - 1, 1) / dayLength, Date.UTC(year, month, 0) / dayLength]
}

export const dayOf = (date: string): number => daysOf(date)[0]

export const written = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10)

/** The same date so many months on, or the last day of a month that is too short for it. */
export function monthsOn(day: number, months: number): { day: number; tooShort: boolean } {
  const [year, month, date] = pieces(written(day))
  const lastOfMonth = Date.UTC(year, month - 1 + months + 1, 0) / dayLength
  const sameDate = Date.UTC(year, month - 1 + months, date) / dayLength
  return sameDate > lastOfMonth ? { day: lastOfMonth, tooShort: true } : { day: sameDate, tooShort: false }
}

/** Whole years; 29 February falls on 1 March in common years, where the calendar of numbers puts it (R12). */
export function hasAge(years: number, born: string, on: string): boolean {
  const [year, month, day] = pieces(born)
  return Date.UTC(year + years, month - 1, day) / dayLength <= dayOf(on)
}
