import type { Answers, Day } from '../../src/facts'
import { assess, decide, findings, type Outcome, type PriorAuthRequest, type Truth } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { readAgain } from './review'
import type { Sheet } from './sections'
import type { Value } from './values'

export const truthOf = (value: Value): Truth => (value === 1 ? 'met' : value === -1 ? 'not met' : 'open')

/** All that a reading settles of a case. */
interface Settled {
  readonly outcome: Outcome
  readonly section?: string
  readonly sheet: Readonly<Record<string, Truth>>
  readonly unmet: string
  readonly policyConflict: boolean
  /** Whether another policy goes on with the review. */
  readonly goesOn: boolean
  readonly nextPolicy?: string
  readonly first?: Day
  readonly last?: Day
  readonly capsules?: number
}

/** A case, its decision date, and the findings that the reviewer set. */
export interface WholeCase {
  readonly answers: Answers
  readonly on: Day
  readonly byHand: Sheet
}

/**
 * Reads a case twice.
 * @returns the outcome, and where the two readings differ: each place with the product's word and the second reading's
 */
export function compare({ answers, on, byHand }: WholeCase): { outcome: Outcome; differences: string[] } {
  const setByHand = Object.fromEntries(
    Object.entries(byHand).map(([id, value]) => [id, { truth: truthOf(value), reason: 'By hand', basis: '' }]),
  )
  const product = byProduct({ answers, on, setByHand })
  const second = bySecondReading({ answers, on, byHand })
  const differences: string[] = []
  const note = (place: string, one: unknown, other: unknown) => {
    if (one !== other) differences.push(`${place}: ${String(one)}, read again ${String(other)}`)
  }
  for (const key of Object.keys({ ...product, ...second }) as (keyof Settled)[]) {
    if (key !== 'sheet') note(key, product[key], second[key])
  }
  for (const id of Object.keys({ ...product.sheet, ...second.sheet })) note(id, product.sheet[id], second.sheet[id])
  return { outcome: product.outcome, differences }
}

const nothing = { sheet: {}, unmet: '', policyConflict: false, goesOn: false }

/** What `determine` puts together, without the words and without what is still needed. */
function byProduct(request: PriorAuthRequest): Settled {
  const { answers, on, setByHand } = request
  const outcome = decide(cpPhar302, request)
  const section = cpPhar302.sectionOf(answers)
  if (section === undefined) return { ...nothing, outcome }
  const root = assess(section.criteria, answers, setByHand)
  const sheet = Object.fromEntries(findings(root).map(({ criterion, truth }) => [criterion.id, truth]))
  if (section.kind === 'referral') {
    const nextPolicy = cpPhar302.referral(answers, section).number
    return { ...nothing, outcome, section: section.id, sheet, goesOn: true, nextPolicy }
  }
  const unmet = root.parts.filter(({ truth }) => truth === 'not met')
  const review = { answers, on, section, root }
  const { from, through } = cpPhar302.duration(answers, section, on)
  const referral = unmet.length > 0 ? cpPhar302.nextStep(review, unmet).referral : undefined
  return {
    outcome,
    section: section.id,
    sheet,
    unmet: unmet.map(({ criterion }) => criterion.id).join(),
    policyConflict: cpPhar302.conflict(review, unmet) !== undefined,
    goesOn: referral !== undefined,
    nextPolicy: referral?.number,
    first: from,
    last: through,
    capsules: cpPhar302.quantity(answers).capsules,
  }
}

function bySecondReading({ answers, on, byHand }: WholeCase): Settled {
  const { sheet, unmet, approval, ...rest } = readAgain(answers, on, byHand)
  return {
    ...rest,
    sheet: Object.fromEntries(Object.entries(sheet).map(([id, value]) => [id, truthOf(value)])),
    unmet: unmet.join(),
    first: approval?.first,
    last: approval?.last,
  }
}
