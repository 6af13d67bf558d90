import type { PartialDate } from '../../facts'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** "Aug 10, 2026", or "Aug 2026" where the day is unknown: the month in letters, so that a swapped day shows. */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  const name = months[Number(month) - 1]
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}
