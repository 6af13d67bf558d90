import { factOf, type Answers, type FactKey } from '../facts'
import { known, showAnswer, type Known, type Place } from './answer'
import { all, any, truthOf, type Truth } from './truth'

/** A number that a criterion turns on, as data, so that tests, the policy page and proofs can list them. */
export interface Limit {
  readonly name: string
  readonly at: number
  readonly unit: string
}

/** What a criterion tests: the facts it reads, its limits, and its judgement over them. */
export interface Condition {
  readonly reads: readonly FactKey[]
  readonly limits: readonly Limit[]
  readonly judge: (answers: Answers) => Truth
  /** The answers that could still settle an open judgement; read only where it is open. */
  readonly needs: (answers: Answers) => readonly Place[]
  /** What was recorded, with its arithmetic; made only when shown. */
  readonly say: (answers: Answers) => string
  /** The conditions that it joins, where it is made of others. */
  readonly joins?: { readonly how: 'either' | 'both'; readonly of: readonly Condition[] }
}

interface Wording {
  readonly limits?: readonly Limit[]
  readonly say?: (answers: Answers) => string
}

/** A plain predicate over one known value: a missing answer never reaches it. */
export function fact<K extends FactKey>(key: K, holds: (value: Known<K>) => boolean, wording: Wording = {}): Condition {
  return {
    reads: [key],
    limits: wording.limits ?? [],
    judge: (answers) => {
      const value = known(answers, key)
      return value === undefined ? 'open' : truthOf(holds(value))
    },
    needs: () => [{ key }],
    say: wording.say ?? ((answers) => said(answers, key)),
  }
}

/** "yes" is met, "no" is not met. */
export const isYes = (key: FactKey, wording?: Wording): Condition => fact(key, (value) => value === 'yes', wording)

/** The reverse of `isYes`. */
export const isNo = (key: FactKey, wording?: Wording): Condition => fact(key, (value) => value === 'no', wording)

/** A value derived from several answers; open while one of them is missing. */
export function derived<Value>(shape: {
  reads: readonly FactKey[]
  /** undefined while an answer is missing */
  derive: (answers: Answers) => Value | undefined
  judge: (value: Value) => Truth
  limits?: readonly Limit[]
  needs?: (answers: Answers) => readonly Place[]
  say: (value: Value | undefined, answers: Answers) => string
}): Condition {
  const { reads, derive } = shape
  return {
    reads,
    limits: shape.limits ?? [],
    judge: (answers) => {
      const value = derive(answers)
      return value === undefined ? 'open' : shape.judge(value)
    },
    needs: shape.needs ?? ((answers) => unknownOf(reads, answers)),
    say: (answers) => shape.say(derive(answers), answers),
  }
}

/** The facts among these that have no known value. */
export const unknownOf = (keys: readonly FactKey[], answers: Answers): Place[] =>
  keys.filter((key) => known(answers, key) === undefined).map((key) => ({ key }))

const joined =
  (how: 'either' | 'both', truth: typeof all) =>
  (...conditions: readonly Condition[]): Condition => ({
    joins: { how, of: conditions },
    reads: [...new Set(conditions.flatMap(({ reads }) => reads))],
    limits: conditions.flatMap(({ limits }) => limits),
    judge: (answers) => truth(conditions, ({ judge }) => judge(answers)),
    needs: (answers) =>
      conditions.filter(({ judge }) => judge(answers) === 'open').flatMap(({ needs }) => needs(answers)),
    say: (answers) => {
      const result = truth(conditions, ({ judge }) => judge(answers))
      const deciding = conditions.filter(({ judge }) => judge(answers) === result)
      return [...new Set(deciding.map(({ say }) => say(answers)))].join('; ')
    },
  })

/** One of them is enough. */
export const either = joined('either', any)
/** All of them are needed. */
export const both = joined('both', all)

/** Where a record contradicts itself, and how that is said. */
interface Contradictions {
  readonly at: (answers: Answers) => readonly Place[]
  readonly words: string
}

/**
 * What is recorded decides; a statement decides where the record does not. Where any two of them disagree,
 * the finding is open and all are shown (R15): the one way in which filling in a blank reopens a finding.
 * @param contradictions where the record contradicts itself: what that leaves open no statement settles
 */
export function recordedOrStated(
  recorded: readonly [Condition, ...Condition[]],
  stated: Condition,
  contradictions: Contradictions = { at: () => [], words: '' },
): Condition {
  const sources = [...recorded, stated]
  const settledBy = (answers: Answers, among: readonly Condition[] = sources) =>
    among.filter(({ judge }) => judge(answers) !== 'open')
  const contradictionsThatMatter = (answers: Answers) =>
    settledBy(answers, recorded).length === 0 ? contradictions.at(answers) : []
  return {
    reads: [...new Set(sources.flatMap(({ reads }) => reads))],
    limits: sources.flatMap(({ limits }) => limits),
    judge: (answers) => {
      let settled: Truth = 'open'
      for (const { judge } of sources) {
        const truth = judge(answers)
        if (truth === 'open' || truth === settled) continue
        if (settled !== 'open') return 'open'
        settled = truth
      }
      return settled !== 'open' && contradictionsThatMatter(answers).length > 0 ? 'open' : settled
    },
    // A contradiction has no blank to fill: one of the recorded answers has to be corrected.
    needs: (answers) => {
      const toCorrect = contradictionsThatMatter(answers)
      if (toCorrect.length > 0) return [...toCorrect, ...recorded.flatMap(({ needs }) => needs(answers))]
      if (settledBy(answers).length === 0) return [stated, ...recorded].flatMap(({ needs }) => needs(answers))
      return settledBy(answers, sources.slice(1)).flatMap(({ reads }) => reads.map((key) => ({ key })))
    },
    say: (answers) => {
      const [first = recorded[0], ...others] = settledBy(answers)
      if (contradictionsThatMatter(answers).length > 0) {
        return `${first.say(answers)}; but ${contradictions.words}: correct one of them`
      }
      const against = others.filter(({ judge }) => judge(answers) !== first.judge(answers))
      if (against.length === 0) return first.say(answers)
      return `${[first, ...against].map(({ say }) => say(answers)).join('; but ')}: correct one of them`
    },
  }
}

function said(answers: Answers, key: FactKey): string {
  if (answers[key] === undefined) return `${factOf(key).label}: open`
  const shown = showAnswer(answers, key)
  return answers[key] === 'yes' || answers[key] === 'no' ? `${factOf(key).label}: ${shown.toLowerCase()}` : shown
}
