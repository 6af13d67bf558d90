import {
  doseMg,
  mostCapsulesIn,
  mostDosingWeeksIn,
  mostMgIn,
  scheduleOf,
  type Answers,
  type FactKey,
  type Schedule,
} from '../facts'
import { both, derived, fact, isYes, truthOf, unknownOf, type Condition, type Quantity } from '../evaluation'
import { fourWeeks, limits, week } from './limits'

/** What the limit of I.A.6.a is judged by: one line of the prescription. */
export const doseFacts = ['strength', 'capsulesPerDose', 'doseDays', 'cycleLength'] as const satisfies FactKey[]

/**
 * I.A.6.a, and by R23 the limit that I.B.5 and I.C.5 mean; II.A.3.a. Two limits (R19): 4 mg within any
 * 7 days, 3 dosing weeks within any 28 days, the cycle repeating. Another cycle length is judged by these too.
 */
export const withinDoseLimit: Condition = derived({
  reads: doseFacts,
  limits: [limits.mgInSevenDays, limits.dosingWeeks],
  derive: scheduleOf,
  judge: (schedule) => truthOf(isWithinLimit(schedule)),
  say: (schedule) => (schedule === undefined ? 'Dose or schedule not complete' : sayDose(schedule)),
})

/** I.A.6.a, I.B.5, I.C.5, II.A.3.a: both limits hold, the cycle repeating (R19). */
export const isWithinLimit = (schedule: Schedule): boolean =>
  mostMgIn(schedule, week) <= limits.mgInSevenDays.at && mostDosingWeeksIn(schedule, fourWeeks) <= limits.dosingWeeks.at

function sayDose(schedule: Schedule): string {
  const { days, cycleDays } = schedule
  const given = `${doseMg(schedule)} mg on ${days.length === 1 ? 'day' : 'days'} ${days.join(', ')} of ${cycleDays}`
  const mg = mostMgIn(schedule, week)
  const weeks = mostDosingWeeksIn(schedule, fourWeeks)
  const within = `${mg} mg in any ${week} days, ${limits.mgInSevenDays.at} allowed`
  return `${given}: ${within}; ${weeks} dosing ${weeks === 1 ? 'week' : 'weeks'} in any ${fourWeeks} days, ${limits.dosingWeeks.at} allowed`
}

/** I.A.6.b and its like: two questions (R19). */
export const supportedByEvidence: Condition = both(
  isYes('evidenceSubmitted'),
  fact('evidenceSupports', (value) => value === 'yes'),
)

/** R32: the most capsules of the strength in any 28 days. */
export function quantityOf(answers: Answers): Quantity {
  const schedule = scheduleOf(answers)
  if (schedule === undefined) return { needs: unknownOf(doseFacts, answers) }
  return { capsules: mostCapsulesIn(schedule, fourWeeks), strengthMg: schedule.strengthMg, needs: [] }
}
