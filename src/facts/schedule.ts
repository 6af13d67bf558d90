import type { Answers } from './facts'

/** A dose and its days in a repeating cycle. */
export interface Schedule {
  /** Strength of a capsule. */
  readonly strengthMg: number
  readonly capsulesPerDose: number
  /** Ascending, from 1. */
  readonly days: readonly number[]
  readonly cycleDays: number
}

export function scheduleOf({ strength, capsulesPerDose, doseDays, cycleLength }: Answers): Schedule | undefined {
  if (strength === undefined || capsulesPerDose === undefined || doseDays === undefined || cycleLength === undefined) {
    return undefined
  }
  return { strengthMg: strength, capsulesPerDose, days: doseDays, cycleDays: cycleLength }
}

/** In mg, free of the noise that 2.3 brings. */
export const doseMg = ({ strengthMg, capsulesPerDose }: Schedule): number => rounded(strengthMg * capsulesPerDose)

/** The most mg within any so many days, the cycle repeating: day 28 and the next day 1 stand side by side (R19). */
export const mostMgIn = (schedule: Schedule, days: number): number =>
  rounded(mostDosesIn(schedule, days) * doseMg(schedule))

/** R32: the most capsules within any so many days. */
export const mostCapsulesIn = (schedule: Schedule, days: number): number =>
  mostDosesIn(schedule, days) * schedule.capsulesPerDose

const mostDosesIn = (schedule: Schedule, days: number): number =>
  Math.max(...windows(schedule, days).map((doses) => doses.length))

/** The most weeks with a dose within any so many days; doses within 7 days of the first are one week's. */
export const mostDosingWeeksIn = (schedule: Schedule, days: number): number =>
  Math.max(...windows(schedule, days).map(weeksOf))

/** The doses in each window of so many days that starts at a dose of the first cycle. */
function windows({ days, cycleDays }: Schedule, length: number): number[][] {
  const cycles = Math.ceil(length / cycleDays) + 2
  const doses = Array.from({ length: cycles }, (_, cycle) => days.map((day) => day + cycle * cycleDays)).flat()
  return days.map((start) => doses.filter((day) => day >= start && day < start + length))
}

function weeksOf(doses: readonly number[]): number {
  let weeks = 0
  let weekStart = -Infinity
  for (const day of doses) {
    if (day < weekStart + 7) continue
    weekStart = day
    weeks++
  }
  return weeks
}

const rounded = (mg: number): number => Math.round(mg * 1000) / 1000
