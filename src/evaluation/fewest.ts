import type { Answers, FactKey } from '../facts'
import { isOpenList, known, withSteps, type Place, type Step } from './answer'
import { assess, type Finding } from './assess'
import type { Condition } from './condition'
import { conditionsOf, walk, type Criterion } from './criterion'
import { decide, type PriorAuthRequest } from './determine'
import { distinct, oneForEachAnswer } from './needs'
import type { Policy, Section } from './policy'
import type { Truth } from './truth'
import { product, smallestFirst, wayOf, type Way } from './ways'

/**
 * The fewest answers that would settle the review as approve (R4), each with a value that would do it;
 * undefined where no answer to an open question can, where too many are open to tell, or where the section is not known.
 */
export function fewestAnswers(policy: Policy, request: PriorAuthRequest): readonly Step[] | undefined {
  const { answers } = request
  const section = policy.sectionOf(answers)
  if (section?.kind !== 'criteria') return undefined
  const search = new Search(policy, request, section)
  const root = assess(section.criteria, answers, request.setByHand)
  const duration = search.toSettle(durationKnown(policy, request, section), 'met')
  const meets = ({ criterion }: Finding, way: Way) =>
    assess(criterion, withSteps(answers, stepsOf(way)), request.setByHand).truth === 'met'
  const parts: readonly Part[] = [
    ...root.parts.map((part) => ({ ways: search.toMeet(part), isMet: (way: Way) => meets(part, way) })),
    { ways: duration, isMet: () => true },
  ]
  const approves = (way: Way) => decide(policy, { ...request, answers: withSteps(answers, stepsOf(way)) }) === 'approve'
  const way = product(parts.map((part, index) => onlyNeeded(part, parts.toSpliced(index, 1)))).find(approves)
  return way && stepsOf(way)
}

/** A requirement: the ways in which it may come to be met, and whether one of them does it without any other's answers. */
interface Part {
  readonly ways: readonly Way[]
  readonly isMet: (way: Way) => boolean
}

const stepsOf = (way: Way): Step[] => [...way.steps.values()]

/** How many answers stand at these places. */
export const answersIn = (places: readonly Place[]): number => oneForEachAnswer(places).length

/** The duration as one more requirement: an approval runs from a day through a day (R5). */
function durationKnown(policy: Policy, { on }: PriorAuthRequest, section: Section): Settled {
  const of = (answers: Answers) => policy.duration(answers, section, on)
  return {
    judge: (answers) => (of(answers).through === undefined ? 'open' : 'met'),
    needs: (answers) => of(answers).needs,
    reads: [],
  }
}

/** What the search reads of a condition. */
type Settled = Pick<Condition, 'judge' | 'needs' | 'joins' | 'reads'>

/**
 * So many values are tried for what one condition lacks; what they found by then counts. Cases come to some hundred; a
 * regimen with a dozen drugs that no list knows would come to half a million, while somebody types.
 */
const MOST_TRIES = 2048

/** Looks for the ways in which findings can be met by answers to open questions. */
class Search {
  private readonly readers: ReadonlyMap<FactKey, number>

  constructor(
    private readonly policy: Policy,
    private readonly request: PriorAuthRequest,
    section: Section,
  ) {
    this.readers = readersOf(section.criteria)
  }

  toMeet(finding: Finding): Way[] {
    if (finding.truth === 'met') return [wayOf([])]
    // R3: no answer to an open question turns a settled finding, or one set by hand, into met.
    if (finding.truth === 'not met' || finding.setByHand !== undefined) return []
    const { criterion, parts } = finding
    if (criterion.kind === 'check') return this.toSettle(criterion.condition, 'met')
    const below = parts.map((part) => this.toMeet(part))
    if (criterion.kind === 'anyOf') return below.flat()
    const unbound = criterion.kind === 'onlyIf' ? this.toSettle(criterion.applies, 'not met') : []
    return [...unbound, ...product(below)]
  }

  toSettle(condition: Settled, wanted: Truth): Way[] {
    const { answers } = this.request
    const judgement = condition.judge(answers)
    if (judgement === wanted) return [wayOf([])]
    if (judgement !== 'open') return []
    if (condition.joins === undefined || wanted !== 'met') return this.toSettleItself(condition, wanted)
    const below = condition.joins.of.map((part) => this.toSettle(part, wanted))
    return condition.joins.how === 'either' ? below.flat() : product(below)
  }

  /** The smallest sets of answers, over the places that a condition lacks, under which it comes out as wanted. */
  private toSettleItself(condition: Settled, wanted: Truth): Way[] {
    const { answers, on } = this.request
    const found: Way[] = []
    const isBeside = this.restsOnOthers(condition)
    const enough: (readonly Place[])[] = []
    let tries = 0
    for (const places of setsWithout(enough, distinct(condition.needs(answers)))) {
      const fills = places.map((place) => this.policy.fills(place, answers, on))
      tries += fills.reduce((count, { length }) => count * length, 1)
      if (tries > MOST_TRIES) break
      const ways = combinations(fills)
        .filter((steps) => condition.judge(withSteps(answers, steps)) === wanted)
        .map(wayOf)
      // Where no other condition reads these facts, and this one no others that are open, one value is as good as another.
      const isOwn = !isBeside && places.every(({ key }) => this.readers.get(key) === 1)
      found.push(...(isOwn ? ways.slice(0, 1) : ways))
      if (ways.length > 0) enough.push(places)
    }
    return isBeside ? [wayOf([]), ...found] : found
  }

  /** Another criterion may ask for a fact that this one only reads: that answer can settle this one too, or turn it. */
  private restsOnOthers({ reads, needs }: Settled): boolean {
    const { answers } = this.request
    const asked = new Set(needs(answers).map(({ key }) => key))
    return reads.some((key) => !asked.has(key) && isOpen(answers, key) && this.readers.get(key) !== 1)
  }
}

const isOpen = (answers: Answers, key: FactKey): boolean =>
  known(answers, key) === undefined || isOpenList(answers, key)

/** How many conditions of a section read each fact. */
function readersOf(criteria: Criterion): ReadonlyMap<FactKey, number> {
  const single = (condition: Condition): Condition[] => condition.joins?.of.flatMap(single) ?? [condition]
  const conditions = new Set(walk(criteria).flatMap(conditionsOf).flatMap(single))
  const counts = new Map<FactKey, number>()
  for (const { reads } of conditions) for (const key of new Set(reads)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/**
 * Where no other part shares a place with these ways, the smallest that does by itself stands for all larger ones. Smaller
 * ones may do with what is answered for others.
 */
function onlyNeeded({ ways, isMet }: Part, others: readonly Part[]): readonly Way[] {
  const elsewhere = new Set(others.flatMap((other) => other.ways).flatMap((way) => [...way.steps.keys()]))
  const [none, some] = [ways.filter(({ size }) => size === 0), ways.filter(({ size }) => size > 0)]
  const shared = some.filter((way) => [...way.steps.keys()].some((address) => elsewhere.has(address)))
  const own = smallestFirst(some.filter((way) => !shared.includes(way)))
  const enough = own.findIndex(isMet)
  return [...none, ...(enough < 0 ? own : own.slice(0, enough + 1)), ...shared]
}

/** Sets of items, smaller ones first, and none that holds one of those that are enough: they are added meanwhile. */
function* setsWithout<Item>(enough: readonly (readonly Item[])[], items: readonly Item[]): Generator<readonly Item[]> {
  const isNeeded = (set: readonly Item[]) => !enough.some((smaller) => smaller.every((item) => set.includes(item)))
  for (let sets: (readonly Item[])[] = [[]]; sets.length > 0;) {
    yield* sets
    sets = sets
      .filter(isNeeded)
      // Of an empty set the last item is at no place, so all of them follow it.
      .flatMap((set) => items.slice(items.indexOf(set.at(-1) as Item) + 1).map((item) => [...set, item]))
      .filter(isNeeded)
  }
}

const combinations = <Item>(choices: readonly (readonly Item[])[]): Item[][] =>
  choices.reduce<Item[][]>((rows, options) => rows.flatMap((row) => options.map((option) => [...row, option])), [[]])
