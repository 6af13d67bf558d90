import { addressOf, withStep, type Step } from './answer'
import { decide, type Outcome, type PriorAuthRequest } from './determine'
import type { Policy } from './policy'

/** One recorded answer, as it might stand, and the outcome it would bring. */
export interface SingleChange {
  readonly step: Step
  readonly outcome: Outcome
}

/** The single changes of a recorded answer that would change the outcome. */
export function singleChanges(policy: Policy, request: PriorAuthRequest): readonly SingleChange[] {
  const outcome = decide(policy, request)
  const changes = policy
    .turns(request.answers, request.on)
    .map((step) => ({ step, outcome: decide(policy, { ...request, answers: withStep(request.answers, step) }) }))
    .filter((change) => change.outcome !== outcome)
  // Of several values of one answer that bring the same outcome, the first, nearest one stands for all.
  const key = (change: SingleChange) => [addressOf(change.step), change.step.words ?? '', change.outcome].join()
  return changes.filter((change, index) => changes.findIndex((other) => key(other) === key(change)) === index)
}
