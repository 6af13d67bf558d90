import { median, quantile, type Runs } from './measure'

/** Something measured, and the limit measured beside it. */
export interface Compared {
  readonly what: string
  readonly unit: string
  readonly measured: Runs
  readonly limit: Runs
  /** What is compared of the runs: the median, where nothing else is said. */
  readonly by?: (runs: Runs) => number
  /** The requirement. */
  readonly atMost?: number
  /** For rates: the limit divided by what was measured. */
  readonly moreIsBetter?: true
}

export function comparison(rows: readonly Compared[]): string {
  const lines = rows.map(({ what, unit, measured, limit, by = median, atMost, moreIsBetter }) => {
    const ratio = moreIsBetter ? by(limit) / by(measured) : by(measured) / by(limit)
    const judged = atMost === undefined ? '' : `${atMost.toFixed(1)}${ratio > atMost ? ', missed' : ''}`
    return [`${what}, ${unit}`, spread(measured, by), spread(limit, by), ratio.toFixed(2), judged]
  })
  return table(['', 'measured', 'limit', 'ratio', 'at most'], lines)
}

/** What one step costs at each size, in milliseconds. */
export interface Growth {
  readonly what: string
  readonly at: ReadonlyMap<number, Runs>
}

/**
 * The cost at each size, and the steepest step from one size to the next: by how much faster the cost grew than
 * the work did.
 */
export function growth(of: string, rows: readonly Growth[]): string {
  const sizes = [...new Set(rows.flatMap(({ at }) => [...at.keys()]))].sort((one, other) => one - other)
  const lines = rows.map(({ what, at }) => [
    `${what}, ms`,
    ...sizes.map((size) => spread(at.get(size) ?? [])),
    steepest(at).toFixed(2),
  ])
  return table(['', ...sizes.map((size) => `${shown(size)} ${of}`), 'cost by work'], lines)
}

function steepest(at: ReadonlyMap<number, Runs>): number {
  const steps = [...at].map(([size, runs]) => ({ size, cost: median(runs) }))
  return Math.max(
    ...steps.slice(1).map(({ size, cost }, index) => {
      const before = steps[index]
      return before === undefined ? 0 : cost / before.cost / (size / before.size)
    }),
  )
}

/** "12.3 (11.0 to 14.2)": the median, and where nine of ten runs lie. */
function spread(runs: Runs, by: (runs: Runs) => number = median): string {
  if (runs.length === 0) return ''
  const [low, high] = [quantile(runs, 0.05), quantile(runs, 0.95)].map(shown)
  return low === high ? shown(by(runs)) : `${shown(by(runs))} (${low} to ${high})`
}

/** Three digits are more than repeated runs agree on. */
export function shown(value: number): string {
  const digits = value === 0 || Number.isInteger(value) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString('en-US', { maximumFractionDigits: Math.min(digits, 3) })
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
