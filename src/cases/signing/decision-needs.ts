import { addressOf, type Finding } from '../../evaluation'
import { stateRuleConflicts } from '../../policy/state-rule'
import { needLabel } from '../../policy/words/open-words'
import type { CaseFile } from '../case-file'
import type { ReviewedCase } from '../review'
import { adverseRight, type AdverseRight, type AdverseRule } from './adverse-rule'
import { assertedFindings } from './asserted-findings'
import type { Hindrance } from './hindrances'
import type { Decision } from './signature-form'

/** What one decision asks for, besides what stands against signing at all. */
export interface DecisionNeeds {
  /** Why the reviewer has to give a reason; undefined where none is needed. */
  readonly reason?: string
  /** The findings without a document on which an approval would rest; each needs the one reason for all. */
  readonly asserted: readonly Finding[]
  readonly against: readonly Hindrance[]
  /** Whether this reviewer may sign that criteria are not met; only for that decision, and while none is chosen. */
  readonly right?: AdverseRight
}

/** @param decision the reviewer's own; undefined while none is chosen */
export function decisionNeeds(
  file: CaseFile,
  review: ReviewedCase,
  decision: Decision | undefined,
  credentials: string,
  rules: readonly AdverseRule[],
): DecisionNeeds {
  const { answers } = review
  const asked = { state: answers.state, lineOfBusiness: answers.lineOfBusiness, credentials }
  return {
    reason: whyReason(review, decision),
    asserted: decision === 'approve' ? assertedFindings(file, review) : [],
    against: against(review, decision),
    right: (decision ?? review.determination.outcome) === 'not met' ? adverseRight(rules, asked) : undefined,
  }
}

function whyReason({ answers, determination }: ReviewedCase, decision: Decision | undefined): string | undefined {
  if (decision === undefined) return undefined
  if (decision !== determination.outcome) return 'The decision is not what the criteria came to. Say why; it prints.'
  if (stateRuleConflicts(answers)) {
    return 'A state provision takes precedence and the reviewer decides. Say how it was read; it prints.'
  }
  return undefined
}

/** An approval without a length or an amount, or a referral without a number, would say nothing. */
function against({ answers, determination }: ReviewedCase, decision: Decision | undefined): Hindrance[] {
  // What the criteria came to decides nothing: a decision that stood there already would be signed unread.
  if (decision === undefined) return [onDecision('Your decision', 'Choose your decision; none is chosen for you.')]
  const { duration, quantity, referral, section } = determination
  if (decision === 'approve') {
    if (section?.kind === 'referral' || duration === undefined || quantity === undefined) {
      return [onDecision('Approve', `${section?.id ?? 'No section yet'} gives no approval: choose another decision.`)]
    }
    const needs = [...duration.needs, ...quantity.needs]
    return needs.map((place) => ({
      id: addressOf(place),
      target: { place },
      label: needLabel(place, answers),
      text: 'has to be known for an approval',
    }))
  }
  if (decision === 'refer' && referral !== undefined && referral.number === undefined) {
    return referral.needs.map((place) => ({
      id: addressOf(place),
      target: { place },
      label: needLabel(place, answers),
      text: 'has to be answered: it says which policy the request goes to',
    }))
  }
  return []
}

const onDecision = (label: string, text: string): Hindrance => ({
  id: 'decision',
  target: { field: 'decision' },
  label,
  text,
})
