import type { Answers } from '../../src/facts'
import { dayOf, isDate, monthsOn, written } from './days'

/** First and last day of an approval; absent until it is known. */
export interface Approval {
  readonly first?: string
  readonly last?: string
}

/** R30, R31. */
export function approvalFor(answers: Answers, continued: boolean, on: string): Approval {
  const first = firstDay(answers, continued, on)
  if (first === undefined) return {}
  const last = lastDay(answers, continued, first)
  return { first: written(first), ...(last !== undefined && { last: written(last) }) }
}

/** The reviewer's to set; else the decision date, or for a continuation the day after the current authorization. */
function firstDay({ startDate, currentAuthorizationEnds }: Answers, continued: boolean, on: string) {
  if (isDate(startDate)) return dayOf(startDate)
  if (!continued || currentAuthorizationEnds === 'none') return dayOf(on)
  return isDate(currentAuthorizationEnds) ? dayOf(currentAuthorizationEnds) + 1 : undefined
}

function lastDay({ lineOfBusiness, durationUnit, durationAmount }: Answers, continued: boolean, first: number) {
  if (lineOfBusiness === 'medicaid' || lineOfBusiness === 'marketplace') return endOf(first, continued ? 12 : 6)
  if (lineOfBusiness !== 'commercial') return undefined
  const year = endOf(first, 12)
  if (durationUnit === 'none stated') return year
  if (durationAmount === undefined) return undefined
  const days = { cycles: 28, weeks: 7, days: 1 }
  switch (durationUnit) {
    case 'months':
      return Math.min(year, endOf(first, durationAmount))
    case 'cycles':
    case 'weeks':
    case 'days':
      return Math.min(year, first + durationAmount * days[durationUnit] - 1)
    default:
      return undefined
  }
}

/** The day before the same date so many months on; in a month too short for it, its last day. */
function endOf(first: number, months: number): number {
  const { day, tooShort } = monthsOn(first, months)
  return tooShort ? day : day - 1
}
