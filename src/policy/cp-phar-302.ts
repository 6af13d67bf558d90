import { known, type Policy, type Section } from '../evaluation'
import type { Answers } from '../facts'
import { combinationsIn, mayBecome } from './combination'
import { quantityOf } from './dose'
import { durationOf } from './duration'
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
    // R18: asked when no other route is met, for primary treatment or a relapse. In a relapse another route is open
    // until the regimen is whole, so it waits for that as long as what is recorded may still become one that is listed.
    'I.A.5.d': ({ answers, root }) => {
      const { purpose, regimen } = answers
      if (known(answers, 'purpose') === undefined) return [{ key: 'purpose' }]
      if (purpose !== 'relapse' || regimen?.closed === true) return []
      // Of all that has parts only the routes list combinations, and I.A.5.d lists none.
      const routes = root.parts.flatMap(({ parts }) => parts).filter(({ truth }) => truth === 'open')
      const listed = combinationsIn(routes.map(({ criterion }) => criterion))
      return listed.some((drugs) => mayBecome(regimen, drugs)) ? [{ key: 'regimen' }] : []
    },
  },
  fills: fillsOf(criteria),
  turns: turnsOf(criteria),
}
