import { isDate, isMonthOnly, type PartialDate } from './dates'

/** "Tuesday, August 11, 2026"; "August 2026, day unknown"; nothing for a word in the place of a date. */
export function echoDate(date: PartialDate): string | undefined {
  if (!isDate(date)) return undefined
  if (isMonthOnly(date)) {
    return `${monthFormat.format(Date.parse(`${date}-01`))}, day unknown`
  }
  return dayFormat.format(Date.parse(date))
}

// Made once: to make one takes longer than all that a key press else asks of a date.
const utc = { timeZone: 'UTC' } as const
const monthFormat = new Intl.DateTimeFormat('en-US', { month: 'long', year: 'numeric', ...utc })
const dayFormat = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  ...utc,
})
