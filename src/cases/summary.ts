import { formatDate, type Day } from '../facts'
import { cite, showAnswer, type Determination } from '../evaluation'
import { lastReviewed, policyNumber } from '../policy/dates-of-review'
import { durationWords, quantityWords } from '../policy/words/length-words'
import { headline } from '../policy/words/determination-words'
import { sayFinding } from '../policy/words/finding-words'
import type { CaseFile } from './case-file'
import { findingLines } from './finding-lines'
import { momentWords } from './moments'
import { rationaleOf } from './rationale'
import { reviewCase, type ReviewedCase } from './review'
import { shortExplanation } from './short-explanation'
import { stillOpen, type OpenAnswer } from './still-open'

/** The determination as plain text, to paste into another system. */
export function summaryText(file: CaseFile, on: Day): string {
  const review = reviewCase(file, on)
  const { determination } = review
  const open = stillOpen(review)
  const rationale = rationaleOf(file, review)
  return [
    headOf(review, on),
    [`Determination: ${headline(determination)}`, shortExplanation(review, open.fewest), ...approvalOf(determination)],
    titled('Criteria', criteriaOf(file, review)),
    titled('Not met', unmetOf(review)),
    titled('Next step', nextOf(determination)),
    titled('Still open', [...open.settling, ...open.others].map(sayOpen)),
    titled('Before signing', beforeSigning(file, review, open.toCheck)),
    titled(
      'Notes',
      determination.notes.map(({ text }) => text),
    ),
    titled('Rationale', [
      rationale.text,
      ...(rationale.stale ? ['The facts have changed since this rationale was written.'] : []),
    ]),
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')
}

function headOf({ answers }: ReviewedCase, on: Day): string[] {
  const { receivedOn, receivedTime, dueOn, dueTime, timeZone } = answers
  return [
    `Ixazomib review under ${policyNumber}, last reviewed ${formatDate(lastReviewed)}. Draft of ${formatDate(on)}, not signed.`,
    `Case ${showAnswer(answers, 'caseNumber')}. Member ${showAnswer(answers, 'memberName')}, date of birth ${showAnswer(answers, 'birthDate')}, member ID ${showAnswer(answers, 'memberId')}.`,
    `${showAnswer(answers, 'requestKind')} request, ${showAnswer(answers, 'lineOfBusiness')}, state ${showAnswer(answers, 'state')}, ${showAnswer(answers, 'urgency').toLowerCase()}. Received ${momentWords(receivedOn, receivedTime, timeZone)}, due ${momentWords(dueOn, dueTime, timeZone)}.`,
  ]
}

function approvalOf({ outcome, duration, quantity }: Determination): string[] {
  if (duration === undefined || quantity === undefined || outcome === 'not met') return []
  const label = outcome === 'approve' ? 'Approval' : 'Approval, if met'
  return [
    `${label}: ${durationWords(duration)}, from ${dayOrOpen(duration.from)} through ${dayOrOpen(duration.through)}`,
    `Quantity: ${quantityWords(quantity)}`,
  ]
}

const dayOrOpen = (day: Day | undefined): string => (day === undefined ? 'open' : formatDate(day))

const criteriaOf = (file: CaseFile, review: ReviewedCase): string[] =>
  findingLines(file, review).map(({ depth, number, requires, word, recorded, documentedIn, finding }) => {
    const name = number === '' ? requires : `${number} ${requires}`
    const byHand = finding?.setByHand === undefined ? '' : ', set by hand'
    const where = documentedIn === '' ? '' : ` [${documentedIn}]`
    return `${'  '.repeat(depth)}${name}: ${word}${byHand}. ${recorded}${where}`
  })

const unmetOf = ({ determination, answers }: ReviewedCase): string[] =>
  determination.unmet.map(
    (finding) => `${cite(finding.criterion)} ${finding.criterion.requires}: ${sayFinding(finding, answers)}`,
  )

const nextOf = ({ nextStep, referral, outcome }: Determination): string[] => {
  const policy = referral === undefined ? [] : [`Next policy: ${referral.number ?? 'number open'} (${referral.cite})`]
  return [...(nextStep === undefined ? [] : [nextStep.text]), ...(outcome === 'approve' ? [] : policy)]
}

const beforeSigning = (file: CaseFile, { determination, problems }: ReviewedCase, toCheck: readonly OpenAnswer[]) => [
  ...determination.warnings.map(
    ({ id, text }) => `${text} ${file.acknowledged.includes(id) ? 'Acknowledged.' : 'Not acknowledged yet.'}`,
  ),
  ...toCheck.map(sayOpen),
  ...problems.map(({ message }) => message),
]

const sayOpen = ({ label, citation, who }: OpenAnswer): string =>
  `${label}${citation === undefined ? '' : ` (${citation})`}: ${who}`

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `- ${line}`)]
