import type { Answers } from '../../src/facts'
import { dayOf, daysOf, hasAge, isDate } from './days'
import { isWithinLimits } from './dose'
import { isExactly } from './drugs'
import { hasLines } from './lines'
import { all, any, said, type Value } from './values'

/** What several paragraphs ask alike. */

/** A specialty supports it and never fails it; some specialties the reviewer has to accept (R11). */
export function bySpecialist({ prescriberSpecialty, specialtyAccepted, specialistConsulted }: Answers): Value {
  const consulted = said(specialistConsulted)
  switch (prescriberSpecialty) {
    case 'radiation oncology':
    case 'surgical oncology':
    case 'gynecologic oncology':
      return any(said(specialtyAccepted), consulted)
    case 'other':
      return consulted
    case undefined:
    case 'not documented':
      return any(0, consulted)
    default:
      return 1
  }
}

/** R12: whole years on the day of receipt. */
export function isAdult({ birthDate, receivedOn }: Answers): Value {
  if (!isDate(birthDate) || !isDate(receivedOn)) return 0
  return hasAge(18, birthDate, receivedOn) ? 1 : -1
}

/** R27: elapsed days from the first dose to receipt. */
export function isOnItForDays(least: number, { firstDoseOn, receivedOn }: Answers): Value {
  if (!isDate(firstDoseOn) || !isDate(receivedOn)) return 0
  const [first, last] = daysOf(firstDoseOn)
  if (dayOf(receivedOn) - last >= least) return 1
  return dayOf(receivedOn) - first < least ? -1 : 0
}

/** Relapsed or refractory, exactly lenalidomide and dexamethasone, prior therapy, dose within the limits (R20). */
export function isLabelledUse(answers: Answers): Value {
  return all(
    said(answers.purpose, ['relapse'], ['primary', 'maintenance']),
    isExactly(answers.regimen, ['lenalidomide', 'dexamethasone']),
    hasLines(1, answers),
    isWithinLimits(answers),
  )
}

/** What the plan looked up in the compendium; 2B and 3 wait for the reviewer (R20). */
export function isListed({ compendiumCategory }: Answers): Value {
  return said(compendiumCategory, ['category 1', 'category 2A'], ['not listed'])
}
