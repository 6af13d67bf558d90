/** Findings as numbers: 1 met, -1 not met, 0 open. All-of is the smallest, any-of the largest (R1, R3). */
export type Value = -1 | 0 | 1

export const all = (...values: readonly Value[]): Value => Math.min(...values) as Value
export const any = (...values: readonly Value[]): Value => Math.max(...values) as Value
export const not = (value: Value): Value => (value === 0 ? 0 : value === 1 ? -1 : 1)

/** A yes or a no. Anything else, "not documented" too, is open. */
export function said(answer: string | undefined, wanted = ['yes'], refused = ['no']): Value {
  if (answer === undefined) return 0
  if (wanted.includes(answer)) return 1
  return refused.includes(answer) ? -1 : 0
}

/** What several records of one thing come to: what they agree on; open where none settles it or two contradict (R15). */
export function together(...records: readonly Value[]): Value {
  const [first = 0, ...others] = records.filter((value) => value !== 0)
  return others.every((other) => other === first) ? first : 0
}
