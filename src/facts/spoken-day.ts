import { addDays, isMonthOnly, type PartialDate } from './dates'

/**
 * "today", "yesterday" and "tomorrow" as the day that they mean while they are typed; any other text as it is. Only
 * for what is typed: a case never keeps the word, which would mean another day by then.
 */
export function withDaySaid(typed: string, on: PartialDate): string {
  const days = daysAhead[typed.trim().toLowerCase().replace(/\.$/, '')]
  return days === undefined || isMonthOnly(on) ? typed : addDays(on, days)
}

const daysAhead: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 }
