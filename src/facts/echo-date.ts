import { months, weekdays } from './date-forms'
import { isDate, isMonthOnly, type PartialDate } from './dates'

/** "Tuesday, August 11, 2026"; "August 2026, day unknown"; nothing for a word in the place of a date. */
export function echoDate(date: PartialDate): string | undefined {
  if (!isDate(date)) return undefined
  // By our own names: a formatter of the platform takes longer to make than the whole sheet to be read.
  const [year = '', month = '', day] = date.split('-')
  const named = months[Number(month) - 1]
  if (isMonthOnly(date)) return `${named} ${year}, day unknown`
  // Sunday is the first of the week to the platform's dates, and the last in the list of names.
  const weekday = weekdays.at(new Date(date).getUTCDay() - 1)
  return `${weekday}, ${named} ${Number(day)}, ${year}`
}
