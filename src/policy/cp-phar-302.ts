import { known, type Policy, type Section } from '../evaluation'
import type { Answers } from '../facts'
import { quantityOf } from './dose'
import { durationOf } from './duration'
import { waitsForOtherRoutes } from './i-a-5-d'
import { multipleMyeloma } from './i-a-multiple-myeloma'
import { amyloidosis } from './i-b-amyloidosis'
import { waldenstrom } from './i-c-waldenstrom'
import { continuedTherapy } from './ii-a-continued-therapy'
import { conflictOf, nextStepOf } from './next-step'
import { notesOf } from './notes'
import { notAuthorized, otherContinued, otherUses, referralOf } from './referrals'
import { fillsOf, turnsOf } from './trial-answers'
import { toCheckOf, warningsOf } from './warnings'

const sections = [
  multipleMyeloma,
  amyloidosis,
  waldenstrom,
  otherUses,
  continuedTherapy,
  otherContinued,
  notAuthorized,
] as const

const initialSections: Record<string, Section> = {
  myeloma: multipleMyeloma,
  amyloidosis,
  waldenstrom,
  other: otherUses,
}

/** The section by kind of request and diagnosis; authorized for another diagnosis before: II.B (R27). */
function sectionOf(answers: Answers): Section | undefined {
  const diagnosis = known(answers, 'diagnosis')
  if (answers.requestKind === undefined || diagnosis === undefined) return undefined
  if (answers.requestKind === 'initial') return initialSections[diagnosis]
  return diagnosis === 'other' || answers.treatedFor === 'another diagnosis' ? otherContinued : continuedTherapy
}

const criteria = sections.map((section) => section.criteria)

/** CP.PHAR.302, ixazomib (Ninlaro), as this project reads it. */
export const cpPhar302: Policy = {
  sections,
  routing: ['requestKind', 'diagnosis'],
  sectionOf,
  duration: durationOf,
  quantity: quantityOf,
  referral: (answers, section) => referralOf(answers, section.id === 'II.B' ? 'II' : 'I'),
  nextStep: nextStepOf,
  conflict: conflictOf,
  notes: notesOf,
  warnings: warningsOf,
  toCheck: toCheckOf,
  waitsFor: {
    'I.A.5.d': waitsForOtherRoutes,
  },
  fills: fillsOf(criteria),
  turns: turnsOf(criteria),
}
