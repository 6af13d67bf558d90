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

/** The schedule, once strength (mg), capsules, days and cycle (days) are all known; undefined before. */
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

const mostDosesIn = (schedule: Schedule, days: number): number => mostIn(schedule, days, 1)

/** The most weeks with a dose within any so many days; doses within 7 days of the first are one week's. */
export const mostDosingWeeksIn = (schedule: Schedule, days: number): number => mostIn(schedule, days, 7)

/**
 * The most doses within any so many days; of doses within so few days of one that counts, only that one does.
 * The days that hold the most begin with a dose of the first cycle.
 */
function mostIn({ days, cycleDays }: Schedule, length: number, apart: number): number {
  let most = 0
  for (const first of days) {
    const end = first + length
    let count = 0
    let next = first
    for (let before = 0; before < end; before += cycleDays) {
      for (const day of days) {
        const dose = before + day
        if (dose < next || dose >= end) continue
        count++
        next = dose + apart
      }
    }
    most = Math.max(most, count)
  }
  return most
}

const rounded = (mg: number): number => Math.round(mg * 1000) / 1000
