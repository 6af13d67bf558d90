import { factOf } from '../facts'
import { addressOf, type Step } from './answer'

/** Answers that together would settle something, by where they stand. */
export interface Way {
  readonly steps: ReadonlyMap<string, Step>
  /** The values in comparable form, by where they stand. */
  readonly values: ReadonlyMap<string, string>
  /** How many answers it takes; facts of one line in the chart are one. */
  readonly size: number
}

/** More ways than this are not compared; the smallest are kept. */
const MOST_WAYS = 1000

/** The way that these answers together are. */
export function wayOf(steps: readonly Step[]): Way {
  return sized(
    new Map(steps.map((step) => [addressOf(step), step])),
    new Map(steps.map((step) => [addressOf(step), JSON.stringify(step.value)])),
  )
}

function sized(steps: Way['steps'], values: Way['values']): Way {
  const answers = new Set([...steps].map(([address, { key }]) => factOf(key).together ?? address))
  return { steps, values, size: answers.size }
}

/** By how many answers they take. */
export const smallestFirst = (ways: readonly Way[]): Way[] => ways.toSorted((a, b) => a.size - b.size)

/** One way for each part, where they agree; smallest first. */
export function product(parts: readonly (readonly Way[])[]): Way[] {
  return parts.reduce<Way[]>(
    (ways, part) => {
      const merged = new Map<string, Way>()
      for (const way of ways) {
        for (const other of part) {
          const both = merge(way, other)
          if (both !== undefined) merged.set([...both.values].map(String).sort().join(';'), both)
        }
      }
      return smallestFirst([...merged.values()]).slice(0, MOST_WAYS)
    },
    [wayOf([])],
  )
}

function merge(way: Way, other: Way): Way | undefined {
  for (const [address, value] of other.values) {
    if ((way.values.get(address) ?? value) !== value) return undefined
  }
  return sized(new Map([...way.steps, ...other.steps]), new Map([...way.values, ...other.values]))
}
