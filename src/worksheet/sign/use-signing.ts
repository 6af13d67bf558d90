import { useState } from 'react'
import { noAdverseRules, type AdverseRule } from '../../cases/signing/adverse-rule'
import { decisionNeeds, type DecisionNeeds } from '../../cases/signing/decision-needs'
import type { Hindrance } from '../../cases/signing/hindrances'
import { againstSigning, type Signing } from '../../cases/signing/sign'
import type { Decision, Reviewer } from '../../cases/signing/signature-form'
import type { CaseFile } from '../../cases/case-file'
import { reviewCase, type ReviewedCase } from '../../cases/review'
import type { Day } from '../../facts'

/** What the reviewer has typed so far. */
export interface SignDraft {
  /** Undefined while the computed one stands. */
  readonly decision?: Decision
  readonly reason: string
  readonly assertedReason: string
  /** Undefined while it is whoever works at this device. */
  readonly reviewer?: Reviewer
}

export interface SigningState {
  readonly reviewer: Reviewer
  readonly draft: SignDraft
  readonly change: (part: Partial<SignDraft>) => void
  readonly decision: Decision
  readonly review: ReviewedCase
  readonly needs: DecisionNeeds
  readonly against: readonly Hindrance[]
  /** As it would be signed now. */
  readonly signing: () => Signing
}

const appVersion = String(import.meta.env.APP_VERSION)

const nobody: Reviewer = { name: '', credentials: '' }

export function useSigning(
  file: CaseFile,
  on: Day,
  known: Reviewer = nobody,
  rules: readonly AdverseRule[] = noAdverseRules,
): SigningState {
  const [draft, setDraft] = useState<SignDraft>({ reason: '', assertedReason: '' })
  const reviewer = draft.reviewer ?? known
  const review = reviewCase(file, on)
  const decision = draft.decision ?? review.determination.outcome
  const needs = decisionNeeds(file, review, decision, reviewer.credentials, rules)
  const signing = (): Signing => ({
    decision,
    // A reason that is not asked for any more was given for another decision.
    reason: needs.reason === undefined ? undefined : draft.reason,
    assertedReason: needs.asserted.length === 0 ? undefined : draft.assertedReason,
    reviewer,
    ...now(),
    appVersion,
    rules,
  })
  return {
    reviewer,
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    decision,
    review,
    needs,
    against: againstSigning(file, signing()),
    signing,
  }
}

/** This moment, on the clock of this device. */
export const now = (): { readonly at: string; readonly zone: string } => ({
  at: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
  zone: Temporal.Now.timeZoneId(),
})
