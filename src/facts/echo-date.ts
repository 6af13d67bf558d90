import { isMonthOnly, type PartialDate } from './dates'

/** "Tuesday, August 11, 2026"; "August 2026, day unknown"; nothing for a word in the place of a date. */
export function echoDate(date: PartialDate): string | undefined {
  if (!/^\d/.test(date)) return undefined
  if (isMonthOnly(date)) {
    const month = Temporal.PlainDate.from(`${date}-01`).toLocaleString('en-US', { month: 'long', year: 'numeric' })
    return `${month}, day unknown`
  }
  return Temporal.PlainDate.from(date).toLocaleString('en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  })
}
