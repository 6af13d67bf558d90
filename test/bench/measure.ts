/** Runs of one thing, in the order in which they were measured. */
export type Runs = readonly number[]

/** @param share from 0 to 1 */
export function quantile(runs: Runs, share: number): number {
  const sorted = [...runs].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export const median = (runs: Runs): number => quantile(runs, 0.5)
export const percentile95 = (runs: Runs): number => quantile(runs, 0.95)

export async function repeated<Result>(runs: number, work: () => Result | Promise<Result>): Promise<Result[]> {
  const taken: Result[] = []
  for (let run = 0; run < runs; run++) taken.push(await work())
  return taken
}

/** Two things turn by turn, so that whatever slows the machine slows both. */
export async function turnByTurn<Result>(
  runs: number,
  measured: () => Result | Promise<Result>,
  limit: () => Result | Promise<Result>,
): Promise<{ readonly measured: Result[]; readonly limit: Result[] }> {
  const taken: { measured: Result[]; limit: Result[] } = { measured: [], limit: [] }
  for (let run = 0; run < runs; run++) {
    taken.limit.push(await limit())
    taken.measured.push(await measured())
  }
  return taken
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
