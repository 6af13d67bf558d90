import { useState } from 'react'
import { noAdverseRules, type AdverseRule } from '../../cases/signing/adverse-rule'
import { decisionNeeds, type DecisionNeeds } from '../../cases/signing/decision-needs'
import type { Hindrance } from '../../cases/signing/hindrances'
import { againstSigning, type BeforeSigning, type Signing } from '../../cases/signing/sign'
import type { Decision, Reviewer } from '../../cases/signing/signature-form'
import type { CaseFile } from '../../cases/case-file'
import { reviewCase, type ReviewedCase } from '../../cases/review'
import type { Day } from '../../facts'

export interface SigningState {
  readonly reviewer: Reviewer
  readonly setReviewer: (reviewer: Reviewer) => void
  /** Undefined until the reviewer has chosen it. */
  readonly decision: Decision | undefined
  readonly review: ReviewedCase
  readonly needs: DecisionNeeds
  readonly against: readonly Hindrance[]
  /** As it would be signed now; undefined without a decision. */
  readonly signing: () => Signing | undefined
}

const appVersion = String(import.meta.env.APP_VERSION)

const nobody: Reviewer = { name: '', credentials: '' }

export function useSigning(
  file: CaseFile,
  on: Day,
  known: Reviewer = nobody,
  rules: readonly AdverseRule[] = noAdverseRules,
): SigningState {
  const [typed, setReviewer] = useState<Reviewer>()
  const reviewer = typed ?? known
  const { toSign = {} } = file
  const review = reviewCase(file, on)
  const { decision } = toSign
  const needs = decisionNeeds(file, review, decision, reviewer.credentials, rules)
  const before = (): BeforeSigning => ({
    decision,
    // A reason that is not asked for any more was given for another decision.
    reason: needs.reason === undefined ? undefined : toSign.reason,
    assertedReason: needs.asserted.length === 0 ? undefined : toSign.assertedReason,
    reviewer,
    ...now(),
    appVersion,
    rules,
  })
  return {
    reviewer,
    setReviewer,
    decision,
    review,
    needs,
    against: againstSigning(file, before()),
    signing: () => (decision === undefined ? undefined : { ...before(), decision }),
  }
}

/** This moment, on the clock of this device. */
export const now = (): { readonly at: string; readonly zone: string } => ({
  at: Temporal.Now.instant().toString({ smallestUnit: 'second' }),
  zone: Temporal.Now.timeZoneId(),
})
