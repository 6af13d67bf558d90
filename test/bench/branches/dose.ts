import type { Answers } from '../../../src/facts'
import type { Truth } from '../../../src/evaluation'
import { both, yes } from './truth'

/** At most 4 mg within any 7 days, and at most 3 dosing weeks within any 28 (R19), the cycle repeating. */
export function withinLimits({ strength, capsulesPerDose, doseDays, cycleLength }: Answers): Truth {
  if (strength === undefined || capsulesPerDose === undefined || doseDays === undefined || cycleLength === undefined) {
    return 'open'
  }
  const tenths = capsulesPerDose * Math.round(strength * 10)
  // The fullest stretch of days begins with a dose.
  for (let from = 0; from < doseDays.length; from++) {
    const begin = doseDays[from] ?? 0
    let [inWeek, weeks, weekEnds] = [0, 0, 0]
    for (let at = from, turn = 0; ; at++) {
      if (at === doseDays.length) [at, turn] = [0, turn + cycleLength]
      const day = (doseDays[at] ?? 0) + turn
      if (day >= begin + 28) break
      if (day < begin + 7) inWeek++
      if (day >= weekEnds) {
        weeks++
        weekEnds = day + 7
      }
    }
    if (inWeek * tenths > 40 || weeks > 3) return 'not met'
  }
  return 'met'
}

export const supported = ({ evidenceSubmitted, evidenceSupports }: Answers): Truth =>
  both(yes(evidenceSubmitted), yes(evidenceSupports))
