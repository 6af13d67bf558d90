import { formatDate } from '../facts'
import type { Note, Place, Review } from '../evaluation'
import { durationOf } from './duration'
import { conflictOf } from './next-step'
import { exceedsLimit, isNote, type Maybe } from './notes'
import { stateRuleConflicts } from './state-rule'

/** What has to be acknowledged before signing. */
export function warningsOf(review: Review): Note[] {
  const { answers, section, root } = review
  const { sameAsAuthorized, doseIncrease, revisionCheck } = answers
  // Asked of myeloma alone; kept from before, it says nothing of another disease.
  const purpose = answers.diagnosis === 'myeloma' ? answers.purpose : undefined
  const continued = section.id === 'II.A'
  const unmet = root.parts.filter(({ truth }) => truth === 'not met')
  const warnings: Maybe[] = [
    conflictOf(review, unmet) !== undefined && {
      id: 'policy-conflict',
      text: "I.A.4 and I.A.5.d conflict: the medical director or the policy's owner reads them the same day.",
      cite: 'I.A.4',
      reading: 'R21',
    },
    purpose === 'maintenance' && {
      id: 'maintenance',
      text: 'Maintenance: the label does not recommend it outside trials, and two trials found more deaths with ixazomib.',
      cite: 'Appendix D',
      reading: 'R22',
    },
    purpose === 'primary' && {
      id: 'primary-treatment',
      text: 'Newly diagnosed: the label does not recommend it with lenalidomide and dexamethasone outside trials.',
      cite: 'Limitation of use',
      reading: 'R22',
    },
    continued &&
      sameAsAuthorized === 'no' && {
        id: 'not-as-authorized',
        text: 'Disease, line of therapy or regimen differs from what was authorized: look at section I.',
        reading: 'R28',
      },
    continued &&
      doseIncrease === 'no' &&
      exceedsLimit(answers) && {
        id: 'dose-over-limit',
        text: 'The dose is over the limit of II.A.3.a, which binds an increase only.',
        cite: 'II.A.3',
        reading: 'R29',
      },
    periodIsOver(review),
    stateRuleConflicts(answers) && {
      id: 'state-conflict',
      text: 'A state provision conflicts and takes precedence: decide by hand, with its citation.',
      reading: 'R33',
    },
    revisionCheck === 'newer found' && {
      id: 'newer-revision',
      text: 'A newer revision of this policy was found: this worksheet does not show it.',
      reading: 'R34',
    },
  ]
  return warnings.filter(isNote)
}

/** R31: after an authorization that lapsed long ago, the usual first day makes an approval that covers no fill. */
function periodIsOver({ answers, section, root, on }: Review): Maybe {
  const { through } = durationOf(answers, section, on)
  if (section.kind !== 'criteria' || root.truth === 'not met' || through === undefined || through >= on)
    return undefined
  return {
    id: 'period-over',
    text: `The approval would end on ${formatDate(through)}, before the decision date: set its first day.`,
    reading: 'R31',
  }
}

/** What has to be answered before signing, though no criterion turns on it (R10, R28, R33, R34). */
export function toCheckOf({ answers, section }: Review): Place[] {
  const { purpose, diagnosis, sameAsAuthorized, lineOfBusiness, stateRule, revisionCheck } = answers
  const places: (Place | false)[] = [
    diagnosis === 'myeloma' && purpose === undefined && section.kind === 'criteria' && { key: 'purpose' },
    section.id === 'II.A' && sameAsAuthorized === undefined && { key: 'sameAsAuthorized' },
    lineOfBusiness === 'medicaid' && (stateRule === undefined || stateRule === 'not checked') && { key: 'stateRule' },
    (revisionCheck === undefined || revisionCheck === 'not checked') && { key: 'revisionCheck' },
  ]
  return places.filter((place) => place !== false)
}
