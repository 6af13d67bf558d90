import type { Answers, FactKey } from '../facts'
import { conditionsOf, walk, type Criterion } from './criterion'
import { all, any, type Truth } from './truth'

/** A finding that the reviewer set by hand (R7). */
export interface SetByHand {
  readonly truth: Truth
  readonly reason: string
  /** The facts of the criterion as they stood when it was set: `basisOf`. */
  readonly basis: string
}
/** Findings set by hand, by criterion (R7). */
export type HandSettings = Readonly<Record<string, SetByHand>>

/** What a criterion comes to, with what its parts come to. */
export interface Finding {
  readonly criterion: Criterion
  /** The finding in force: set by hand where it was, else derived. */
  readonly truth: Truth
  /** What the facts alone say. */
  readonly derived: Truth
  readonly setByHand?: SetByHand
  /** Set by hand, and the facts have changed since. It stays in force until confirmed or withdrawn. */
  readonly stale: boolean
  /** False where a criterion binds only under a condition that does not hold. */
  readonly applies: boolean
  readonly parts: readonly Finding[]
}

/** Finds a criterion and all below it met, not met or open. */
export function assess(criterion: Criterion, answers: Answers, handSettings: HandSettings = {}): Finding {
  const parts = criterion.kind === 'check' ? none : criterion.parts.map((part) => assess(part, answers, handSettings))
  const binds = criterion.kind === 'onlyIf' ? criterion.applies.judge(answers) : 'met'
  const derived = derive(criterion, answers, binds, parts)
  const setByHand = handSettings[criterion.id]
  return {
    criterion,
    truth: setByHand?.truth ?? derived,
    derived,
    setByHand,
    stale: setByHand !== undefined && setByHand.basis !== basisOf(criterion, answers),
    applies: binds !== 'not met',
    parts,
  }
}

const none: readonly Finding[] = []
const truthIn = ({ truth }: Finding): Truth => truth

/** @param binds whether the criterion binds at all */
function derive(criterion: Criterion, answers: Answers, binds: Truth, parts: readonly Finding[]): Truth {
  switch (criterion.kind) {
    case 'check':
      return criterion.condition.judge(answers)
    case 'allOf':
      return all(parts, truthIn)
    case 'anyOf':
      return any(parts, truthIn)
    case 'onlyIf': {
      if (binds === 'not met') return 'met'
      const truth = all(parts, truthIn)
      // Whether it binds is not known yet: a part that is met settles it either way.
      return binds === 'met' || truth === 'met' ? truth : 'open'
    }
  }
}

/** The facts that a criterion reads, as they stand; compared to tell whether a hand-set finding is stale. */
export const basisOf = (criterion: Criterion, answers: Answers): string =>
  JSON.stringify(factsReadBy(criterion).map((key) => [key, answers[key] ?? null]))

const factsRead = new WeakMap<Criterion, readonly FactKey[]>()

/** Those of the criterion and all below it, in one order; looked up once for each criterion. */
function factsReadBy(criterion: Criterion): readonly FactKey[] {
  const known = factsRead.get(criterion)
  if (known !== undefined) return known
  const reads = walk(criterion)
    .flatMap(conditionsOf)
    .flatMap((condition) => condition.reads)
  const keys = [...new Set(reads)].sort()
  factsRead.set(criterion, keys)
  return keys
}

/** The finding and everything below it, in the policy's order. */
export const findings = (finding: Finding): readonly Finding[] => [finding, ...finding.parts.flatMap(findings)]
