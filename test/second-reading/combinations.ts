import type { Answers } from '../../src/facts'

/** Sets of answers of which one is taken at a time. */
export type Unit = readonly Answers[]

/** Answers by number, so that they can be counted, and some of them taken, before any is made. */
export interface Combinations {
  readonly count: number
  readonly at: (index: number) => Answers
}

/** One of each unit, in every combination. */
export const combined = (units: readonly Unit[]): Combinations => ({
  count: units.reduce((count, { length }) => count * length, 1),
  at: (index) => {
    let rest = index
    const answers = {}
    for (const unit of units) {
      Object.assign(answers, unit[rest % unit.length])
      rest = Math.floor(rest / unit.length)
    }
    return answers
  },
})

/** Each unit in all its answers beside a few of the others. */
export const thinned = (
  units: readonly { readonly every: Unit; readonly few: Unit }[],
  others: readonly Unit[],
): Combinations[] =>
  units.map((whole) => combined([...units.map((unit) => (unit === whole ? unit.every : unit.few)), ...others]))

/** The numbers below a count; where there are more than so many, that many of them, scattered. */
export function* numbersBelow(count: number, most: number): Generator<number> {
  // A prime steps through the numbers without repeating one, and out of step with their digits.
  const step = count > most ? 7_368_787 : 1
  for (let taken = 0; taken < Math.min(count, most); taken++) yield (taken * step) % count
}
