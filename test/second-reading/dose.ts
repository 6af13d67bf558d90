import type { Answers } from '../../src/facts'
import { all, said, type Value } from './values'

/**
 * The capsules of any stretch of days, the cycle repeating: read off a calendar, day by day (R19).
 * Undefined until the whole line of the prescription is known.
 */
function calendarOf({ strength, capsulesPerDose, doseDays, cycleLength }: Answers) {
  if (strength === undefined || capsulesPerDose === undefined || doseDays === undefined || cycleLength === undefined) {
    return undefined
  }
  const hasDose = Array.from({ length: cycleLength }, (_, day) => doseDays.includes(day + 1))
  /** The most that a count of dosing days comes to, over every stretch of so many days. */
  const most = (days: number, count: (doses: readonly number[]) => number): number => {
    let highest = 0
    for (let start = 0; start < cycleLength; start++) {
      const doses: number[] = []
      for (let day = start; day < start + days; day++) if (hasDose[day % cycleLength]) doses.push(day)
      highest = Math.max(highest, count(doses))
    }
    return highest
  }
  return { strength, capsulesPerDose, most }
}

/** At most 4 mg within any 7 days, and at most 3 dosing weeks within any 28. */
export function isWithinLimits(answers: Answers): Value {
  const calendar = calendarOf(answers)
  if (calendar === undefined) return 0
  const { strength, capsulesPerDose, most } = calendar
  // In tenths of a milligram, whole numbers: 2.3 mg are 23.
  const tenths = most(7, ({ length }) => length) * capsulesPerDose * Math.round(strength * 10)
  return tenths <= 40 && most(28, weeksFor) <= 3 ? 1 : -1
}

/** The fewest weeks of 7 days that hold all of these doses. */
function weeksFor(doses: readonly number[]): number {
  const [first] = doses
  return first === undefined ? 0 : 1 + weeksFor(doses.filter((day) => day > first + 6))
}

/** The most capsules within any 28 days (R32). */
export function capsulesNeeded(answers: Answers): number | undefined {
  const calendar = calendarOf(answers)
  return calendar && calendar.most(28, ({ length }) => length) * calendar.capsulesPerDose
}

/** Evidence was submitted, and it supports this dose for this use: two questions (R19). */
export const hasEvidence = ({ evidenceSubmitted, evidenceSupports }: Answers): Value =>
  all(said(evidenceSubmitted), said(evidenceSupports))
