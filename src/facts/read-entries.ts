import type { PartialDate } from './dates'
import { factKeys, factOf, type Answers, type Entries, type FactKey } from './facts'
import { readRow } from './lists'

/** Something that can't be read or can't be so, in words that say what to do. It never becomes a finding. */
export interface Problem {
  readonly key: FactKey
  /** Where in a list: the row, from 0, and the field. */
  readonly row?: number
  readonly field?: string
  readonly message: string
}

/**
 * Reads what was typed. What has a problem is left out of the answers, so its finding stays open.
 * @param on the decision date: birth and treatment lie before it
 */
export function readEntries(entries: Entries, on: PartialDate): { answers: Answers; problems: readonly Problem[] } {
  const answers: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const key of factKeys) {
    const entry = entries[key]
    if (entry === undefined) continue
    const { value, problem } = factOf(key).read(entry, on)
    if (value !== undefined) answers[key] = value
    if (problem !== undefined) problems.push({ key, message: problem })
  }
  entries.priorTherapies?.rows.forEach((entry, row) => {
    for (const [field, message] of Object.entries(readRow(entry, on).problems)) {
      problems.push({ key: 'priorTherapies', row, field, message })
    }
  })
  return withoutImpossibleDays(answers, problems)
}

/** R19: a dosing day after the end of the cycle is an error, not a finding. */
function withoutImpossibleDays(answers: Answers, problems: Problem[]) {
  const { doseDays, cycleLength, ...rest } = answers
  const beyond = doseDays?.find((day) => day > (cycleLength ?? Infinity))
  if (beyond === undefined) return { answers, problems }
  const message = `Day ${beyond} lies outside a cycle of ${cycleLength} days. Correct the day or the length.`
  return { answers: { ...rest, cycleLength }, problems: [...problems, { key: 'doseDays' as const, message }] }
}
