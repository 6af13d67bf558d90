import { addDays, isMonthOnly, type PartialDate } from './dates'

/**
 * "today" and "yesterday" as the day that they mean while they are typed; any other text as it is. Only for what is
 * typed: a case never keeps the word, which would mean another day tomorrow.
 */
export function withDaySaid(typed: string, on: PartialDate): string {
  const days = daysAgo[typed.trim().toLowerCase().replace(/\.$/, '')]
  return days === undefined || isMonthOnly(on) ? typed : addDays(on, -days)
}

const daysAgo: Readonly<Record<string, number>> = { today: 0, yesterday: 1 }
