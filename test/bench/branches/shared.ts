import type { Answers } from '../../../src/facts'
import type { HandSettings, Truth } from '../../../src/evaluation'
import { isDate, yearOf } from './days'
import { either, yes } from './truth'

/** What several sections ask alike. */

/** Each criterion of the section that applies, and what it comes to. */
export type Findings = Readonly<Record<string, Truth>>

/** Set by hand where it was (R7). */
export const set = (byHand: HandSettings, id: string, derived: Truth): Truth => byHand[id]?.truth ?? derived

export function specialist({ prescriberSpecialty, specialtyAccepted, specialistConsulted }: Answers): Truth {
  const consulted = yes(specialistConsulted)
  switch (prescriberSpecialty) {
    case 'radiation oncology':
    case 'surgical oncology':
    case 'gynecologic oncology':
      return either(yes(specialtyAccepted), consulted)
    case 'other':
      return consulted
    case undefined:
    case 'not documented':
      return consulted === 'met' ? 'met' : 'open'
    default:
      return 'met'
  }
}

export function adult({ birthDate, receivedOn }: Answers): Truth {
  if (!isDate(birthDate) || !isDate(receivedOn)) return 'open'
  const years = yearOf(receivedOn) - yearOf(birthDate)
  if (years !== 18) return years > 18 ? 'met' : 'not met'
  // Someone born on 29 February is of age on 1 March: "02-29" comes before "03-01" as text too (R12).
  return birthDate.slice(5) <= receivedOn.slice(5) ? 'met' : 'not met'
}

export function listed({ compendiumCategory }: Answers): Truth {
  if (compendiumCategory === 'category 1' || compendiumCategory === 'category 2A') return 'met'
  return compendiumCategory === 'not listed' ? 'not met' : 'open'
}

export function relapsed({ purpose }: Answers): Truth {
  if (purpose === 'relapse') return 'met'
  return purpose === 'primary' || purpose === 'maintenance' ? 'not met' : 'open'
}
