import {
  addressOf,
  answersIn,
  cite,
  fewestAnswers,
  findings,
  oneForEachAnswer,
  type Determination,
  type Finding,
  type OpenItem,
  type Place,
} from '../evaluation'
import type { FactKey } from '../facts'
import { cpPhar302 } from '../policy/cp-phar-302'
import { needLabel, whoAnswers } from '../policy/words/open-words'
import type { ReviewedCase } from './review'

/** An open answer in words: "NCCN category", "I.A.6*", "the plan looks it up". */
export interface OpenAnswer {
  readonly id: string
  readonly label: string
  readonly citation?: string
  readonly who: string
}

export interface StillOpen {
  /** The fewest answers that would settle the review as approve. */
  readonly settling: readonly OpenAnswer[]
  /** What else is open and matters. */
  readonly others: readonly OpenAnswer[]
  /** To be answered before signing, though no criterion turns on it. */
  readonly toCheck: readonly OpenAnswer[]
  /** How many answers would settle it; undefined where none would. */
  readonly fewest?: number
}

export function stillOpen({ answers, request, determination }: ReviewedCase): StillOpen {
  const { needs, outcome } = determination
  const say = (place: Place & Partial<OpenItem>): OpenAnswer => ({
    id: addressOf(place),
    label: needLabel(place, answers),
    citation: place.criterion === undefined ? undefined : cite({ id: place.criterion }),
    who: whoAnswers(place, answers),
  })
  const steps = outcome === 'more information' ? fewestAnswers(cpPhar302, request) : undefined
  const settles = new Set(steps?.map(addressOf))
  const all = determination.root === undefined ? [] : findings(determination.root)
  const criterionOf = (place: Place) =>
    needs.find((need) => addressOf(need) === addressOf(place))?.criterion ??
    all.find((finding) => isOpenTest(finding, place.key))?.criterion.id
  return {
    settling: oneForEachAnswer(steps ?? []).map((step) => say({ ...step, criterion: criterionOf(step) })),
    others: oneForEachAnswer(needs.filter((need) => !settles.has(addressOf(need)))).map(say),
    toCheck: onlyToCheck(determination).map(say),
    fewest: steps && answersIn(steps),
  }
}

/** To be answered before signing, and not open for any criterion. */
export function onlyToCheck({ needs, toCheck }: Determination): readonly Place[] {
  const open = new Set(needs.map(addressOf))
  return toCheck.filter((place) => !open.has(addressOf(place)))
}

const isOpenTest = ({ criterion, truth }: Finding, key: FactKey): boolean =>
  criterion.kind === 'check' && truth === 'open' && criterion.condition.reads.includes(key)
