import { addressOf, findings, type Place } from '../../evaluation'
import type { Day, FactKey } from '../../facts'
import { stateRuleConflicts } from '../../policy/state-rule'
import { needLabel } from '../../policy/words/open-words'
import type { CaseFile } from '../case-file'
import { reviewCase, type ReviewedCase } from '../review'
import type { Reviewer } from './signature-form'

/** Where a reviewer puts right what stands against signing. */
export type SignTarget =
  | { readonly place: Place }
  | { readonly criterion: string }
  | { readonly warning: string }
  | { readonly field: 'name' | 'credentials' | 'reason' | 'assertedReason' | 'decision' }

/** Something that stands against signing, in words that say what to do. */
export interface Hindrance {
  readonly id: string
  readonly target: SignTarget
  /** What it is about, for the link. */
  readonly label: string
  readonly text: string
}

/** What stands against signing a case, whatever the reviewer decides. */
export function mayBeSigned(file: CaseFile, on: Day, reviewer: Reviewer): readonly Hindrance[] {
  return [...againstCase(file, reviewCase(file, on)), ...againstReviewer(reviewer)]
}

function againstCase(file: CaseFile, review: ReviewedCase): readonly Hindrance[] {
  const { answers, problems, determination } = review
  const { root } = determination
  const stale = root === undefined ? [] : findings(root).filter((finding) => finding.stale)
  return [
    ...identity.filter((key) => answers[key] === undefined).map((key) => ask({ key }, review, 'has to be known')),
    ...problems.map((problem) => ask(problem, review, problem.message)),
    ...determination.toCheck.map((place) => ask(place, review, 'has to be answered first')),
    ...(stateRuleConflicts(answers) && answers.stateRuleCitation === undefined
      ? [ask({ key: 'stateRuleCitation' }, review, 'has to be named, since it takes precedence (R33)')]
      : []),
    ...stale.map(({ criterion }) => ({
      id: `stale ${criterion.id}`,
      target: { criterion: criterion.id },
      label: criterion.title,
      text: 'was set by hand, and its facts changed since: confirm or withdraw it (R7)',
    })),
    ...determination.warnings
      .filter(({ id }) => !file.acknowledged.includes(id))
      .map(({ id, text }) => ({
        id: `warning ${id}`,
        target: { warning: id },
        label: text,
        text: 'has to be acknowledged',
      })),
  ]
}

/** Without these a signed record could be taken for another member's. */
const identity = ['caseNumber', 'memberName', 'birthDate'] as const satisfies readonly FactKey[]

const ask = (place: Place, { answers }: ReviewedCase, text: string): Hindrance => ({
  id: addressOf(place),
  target: { place: { key: place.key, row: place.row, field: place.field } },
  label: needLabel(place, answers),
  text,
})

const againstReviewer = ({ name, credentials }: Reviewer): readonly Hindrance[] => [
  ...(name.trim() === '' ? [reviewerLacks('name', 'Your name', 'Type it as it is to be printed.')] : []),
  ...(credentials.trim() === ''
    ? [reviewerLacks('credentials', 'Your credentials', 'Type them as they are to be printed, such as PharmD.')]
    : []),
]

const reviewerLacks = (field: 'name' | 'credentials', label: string, text: string): Hindrance => ({
  id: field,
  target: { field },
  label,
  text,
})
