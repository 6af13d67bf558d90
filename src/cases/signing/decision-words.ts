import { policyNumber } from '../../policy/dates-of-review'
import type { Decision } from './signature-form'

export const decisions: readonly Decision[] = ['approve', 'not met', 'more information', 'refer']

/** What a reviewer may decide. The worksheet never denies: what is not met goes on to the next step (R35). */
export const decisionWords: Record<Decision, string> = {
  approve: 'approve',
  'not met': 'criteria not met, route onward',
  'more information': 'more information needed',
  refer: 'refer to another policy',
}

/** What a signature under a record stands for. */
export const meaning = `Determination of medical necessity under ${policyNumber}`

/** The decisions with a capital, to stand alone. */
export const outcomeHeadline: Record<Decision, string> = {
  approve: 'Approve',
  'not met': 'Criteria not met, route onward',
  'more information': 'More information needed',
  refer: 'Refer to another policy',
}
