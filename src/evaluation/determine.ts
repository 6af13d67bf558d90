import type { Answers, Day } from '../facts'
import type { Place } from './answer'
import { assess, type Finding, type HandSettings } from './assess'
import { distinct, sectionNeeds, type OpenItem } from './needs'
import type { Duration, NextStep, NextPolicy, Note, Policy, Quantity, Review, Section } from './policy'

/** R5. A worksheet never denies: "not met" says which criteria and what comes next (R35). */
export type Outcome = 'approve' | 'not met' | 'more information' | 'refer'

/** All that a determination rests on. */
export interface PriorAuthRequest {
  readonly answers: Answers
  readonly setByHand: HandSettings
  /** The decision date; there is no clock in here. */
  readonly on: Day
  /** Criteria whose questions the reviewer asked to see although no rule puts them. */
  readonly askedAnyway?: readonly string[]
}

/** The outcome with what it rests on and what follows; referred without one, reviewed with criteria. */
export type Determination = Findings & (Referred | Reviewed)

/** From the start: another policy decides. */
interface Referred {
  readonly outcome: 'refer'
  readonly referral: NextPolicy
}

interface Reviewed {
  readonly outcome: Exclude<Outcome, 'refer'>
  /** Where the request goes next, after criteria that are not met. */
  readonly referral?: NextPolicy
}

interface Findings {
  readonly on: Day
  /** The section that applies; absent while the answers that pick it are open. */
  readonly section?: Section
  readonly root?: Finding
  readonly duration?: Duration
  readonly quantity?: Quantity
  readonly nextStep?: NextStep
  /** The unmet criterion that stands against another paragraph of the policy. */
  readonly conflict?: Finding
  /** The ids that settle it: the section and its routes that are met, the unmet criteria, or the referral; none while it is open. */
  readonly settledBy: readonly string[]
  /** Every top criterion that is not met. */
  readonly unmet: readonly Finding[]
  /** Every open answer that still matters (R4). */
  readonly needs: readonly OpenItem[]
  readonly notes: readonly Note[]
  /** To be acknowledged before signing. */
  readonly warnings: readonly Note[]
  /** To be answered before signing, though no criterion turns on it. */
  readonly toCheck: readonly Place[]
}

/** What the policy says of a request as far as it is answered. */
export function determine(policy: Policy, request: PriorAuthRequest): Determination {
  const { answers, on } = request
  const section = policy.sectionOf(answers)
  if (section === undefined) {
    const needs = policy.routing.filter((key) => answers[key] === undefined).map((key) => ({ key }))
    return { outcome: 'more information', on, settledBy: [], unmet: [], needs, notes: [], warnings: [], toCheck: [] }
  }
  const root = assess(section.criteria, answers, request.setByHand)
  const review: Review = { answers, on, section, root }
  const shared = {
    on,
    section,
    root,
    notes: policy.notes(review),
    warnings: policy.warnings(review),
    toCheck: policy.toCheck(review),
  }
  if (section.kind === 'referral') {
    const referral = policy.referral(answers, section)
    return { ...shared, outcome: 'refer', settledBy: [referral.cite], referral, unmet: [], needs: referral.needs }
  }
  const unmet = root.parts.filter(({ truth }) => truth === 'not met')
  const duration = policy.duration(answers, section, on)
  const quantity = policy.quantity(answers)
  const waitsFor = (id: string) =>
    request.askedAnyway?.includes(id) === true ? [] : (policy.waitsFor[id]?.(review) ?? [])
  const nextStep = unmet.length > 0 ? policy.nextStep(review, unmet) : undefined
  const outcome = outcomeOf(root, duration)
  return {
    ...shared,
    outcome,
    settledBy: settledBy(outcome, root, unmet),
    duration,
    quantity,
    nextStep,
    referral: nextStep?.referral,
    conflict: policy.conflict(review, unmet),
    unmet,
    needs: distinct([
      ...sectionNeeds(root, answers, waitsFor),
      ...(unmet.length > 0 ? [] : [...duration.needs, ...quantity.needs]),
      ...(nextStep?.referral?.needs ?? []),
    ]),
  }
}

function settledBy(outcome: Outcome, root: Finding, unmet: readonly Finding[]): string[] {
  if (outcome === 'not met') return unmet.map(({ criterion }) => criterion.id)
  if (outcome !== 'approve') return []
  const routes = root.parts.filter(({ criterion }) => criterion.kind === 'anyOf')
  const met = routes.flatMap(({ parts }) => parts.find(({ truth }) => truth === 'met')?.criterion.id ?? [])
  return [root.criterion.id, ...met]
}

/** Approve needs the duration too: an unknown line of business or duration is an open item (R5). */
function outcomeOf(root: Finding, duration: Duration): Reviewed['outcome'] {
  if (root.truth === 'not met') return 'not met'
  return root.truth === 'met' && duration.through !== undefined ? 'approve' : 'more information'
}

/** The outcome alone, for trying many answers. */
export function decide(policy: Policy, { answers, setByHand, on }: PriorAuthRequest): Outcome {
  const section = policy.sectionOf(answers)
  if (section === undefined) return 'more information'
  if (section.kind === 'referral') return 'refer'
  return outcomeOf(assess(section.criteria, answers, setByHand), policy.duration(answers, section, on))
}
