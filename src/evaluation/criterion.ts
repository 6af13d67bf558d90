import type { Condition } from './condition'

/** A criterion's place in the policy and its words; what every reader of the tree shows. */
export interface CriterionText {
  /** The citation in full; where one paragraph holds several requirements, followed by "-" and a name. */
  readonly id: string
  /** Two or three words, for rail and lists. */
  readonly title: string
  /** The requirement, in our own short words. */
  readonly requires: string
  /** The numbered readings that act here. */
  readonly readings?: readonly string[]
  /** A careful reading beyond the numbered ones, or what a footnote adds. */
  readonly note?: string
  /** About the requested use: where only such criteria are unmet, another policy goes on with the review (R25). */
  readonly aboutUse?: true
}

/** A test, all or any of several criteria, or one that binds only where a condition holds. */
export type Criterion = CriterionText &
  (
    | { readonly kind: 'check'; readonly condition: Condition }
    | { readonly kind: 'allOf' | 'anyOf'; readonly parts: readonly Criterion[] }
    | { readonly kind: 'onlyIf'; readonly applies: Condition; readonly parts: readonly [Criterion] }
  )

type Rest = Omit<CriterionText, 'id' | 'requires'>

/** A criterion that tests one condition. */
export const check = (id: string, requires: string, condition: Condition, rest: Rest): Criterion => ({
  id,
  requires,
  ...rest,
  kind: 'check',
  condition,
})
/** All of its parts are required. */
export const allOf = (id: string, requires: string, rest: Rest, parts: readonly Criterion[]): Criterion => ({
  id,
  requires,
  ...rest,
  kind: 'allOf',
  parts,
})
/** One of its parts is enough: its routes. */
export const anyOf = (id: string, requires: string, rest: Rest, parts: readonly Criterion[]): Criterion => ({
  id,
  requires,
  ...rest,
  kind: 'anyOf',
  parts,
})
/** A criterion that binds only where something holds; elsewhere it does not apply, which counts as met. */
export const onlyIf = (id: string, requires: string, rest: Rest, applies: Condition, part: Criterion): Criterion => ({
  id,
  requires,
  ...rest,
  kind: 'onlyIf',
  applies,
  parts: [part],
})

/** The citation: the id without the name of a part that has no number of its own. */
export const cite = ({ id }: { readonly id: string }): string => id.replace(/-.*/, '')

/** A footnote that is a criterion bears the mark of the source: "I.A.6*". */
export const isFootnote = ({ id }: { readonly id: string }): boolean => id.includes('*')

/** Whether its parts are routes, of which one is named that was taken; of two ways to keep one limit none is. */
export const hasRoutes = (criterion: Criterion): boolean => criterion.kind === 'anyOf' && criterion.parts.length > 2

/** The criteria right below one. */
export const partsOf = (criterion: Criterion): readonly Criterion[] =>
  criterion.kind === 'check' ? [] : criterion.parts

/** The criterion and everything below it, in the policy's order. */
export const walk = (criterion: Criterion): readonly Criterion[] => [criterion, ...partsOf(criterion).flatMap(walk)]

/** The conditions that a criterion tests itself, its parts left out. */
export function conditionsOf(criterion: Criterion): readonly Condition[] {
  if (criterion.kind === 'check') return [criterion.condition]
  return criterion.kind === 'onlyIf' ? [criterion.applies] : []
}
