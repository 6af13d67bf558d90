import { addDays, addMonths, factOf, type Day, type FactKey } from '../../src/facts'
import { conditionsOf, walk, type Condition, type Criterion } from '../../src/evaluation'
import { combined, thinned, type Combinations, type Unit } from './combinations'
import { everyExact, everyInduction, exampleRegimens } from './regimens'
import { around, line, rowsByDays, rowsByDrugs, rowsByMonths, rowsToCount } from './rows'
import { exampleSchedules, schedules } from './schedules'

/**
 * The classes of answers that a criterion can tell apart, from the facts that it reads and the limits that it
 * declares: unanswered, not documented, each option, each side of each limit, lists open and closed.
 */

/** The conditions that a criterion tests, those that it joins taken apart. */
function leavesOf(criterion: Criterion): Condition[] {
  const apart = (condition: Condition): Condition[] => condition.joins?.of.flatMap(apart) ?? [condition]
  return conditionsOf(criterion).flatMap(apart)
}

/**
 * For each condition of a criterion, its facts in every combination of their classes; beside each of these, the
 * facts of its other conditions, and of its parts, in every combination of examples that make them met, not met and open.
 */
export function combinationsOf(criterion: Criterion): Combinations[] {
  const leaves = leavesOf(criterion)
  const all = walk(criterion)
    .flatMap(conditionsOf)
    .flatMap(({ reads }) => reads)
  return leaves.flatMap((leaf) => {
    const others = unitsOf(all.filter((key) => !leaf.reads.includes(key))).map(examples)
    const units = unitsOf(leaf.reads)
    const every = combined([...units.map((unit) => classes(unit, leaf)), ...others])
    // Several long lists in one condition: each in all its classes beside examples of the others.
    return every.count <= 25_000_000
      ? [every]
      : thinned(
          units.map((unit) => ({ every: classes(unit, leaf), few: examples(unit) })),
          others,
        )
  })
}

/** Facts that stand in one line of the chart vary together; what picks the section stands fixed. */
function unitsOf(keys: readonly FactKey[]): FactKey[][] {
  const units = new Map<string, FactKey[]>()
  for (const key of new Set(keys)) {
    if (key === 'requestKind' || key === 'diagnosis') continue
    const { together = key } = factOf(key)
    units.set(together, [...(units.get(together) ?? []), key])
  }
  return [...units.values()]
}

function classes(unit: readonly FactKey[], condition: Condition): Unit {
  const [key] = unit
  if (key === undefined) return [{}]
  return factOf(key).together === undefined ? answering(key, classesOf(key, condition)) : schedules
}

function examples(unit: readonly FactKey[]): Unit {
  const [key] = unit
  if (key === undefined) return [{}]
  if (factOf(key).together !== undefined) return exampleSchedules
  return answering(key, optionsOf(key) ?? exampleLists[key])
}

function answering(key: FactKey, values: readonly unknown[] | undefined): Unit {
  if (values === undefined) throw new Error(`The fact ${key} has no classes of answers: add them to answer-classes.ts`)
  return [undefined, ...values].map((value) => (value === undefined ? {} : { [key]: value }))
}

const optionsOf = (key: FactKey) =>
  factOf(key).kind === 'choice' ? factOf(key).options?.map(({ value }) => value) : undefined

function classesOf(key: FactKey, condition: Condition): readonly unknown[] | undefined {
  const sides = sidesOf[key]
  return sides === undefined ? optionsOf(key) : sides(condition)
}

/** Days of receipt: an ordinary one, and those on which leap days and short months tell. */
const received: readonly Day[] = ['2026-11-23', '2026-02-28', '2026-03-01', '2024-02-29']

const sidesOf: Partial<Record<FactKey, (condition: Condition) => readonly unknown[]>> = {
  receivedOn: () => received,
  birthDate: (condition) => {
    const birthdays = limitsIn('years', condition).flatMap((years) =>
      received.map((day) => addMonths(day, -12 * years)),
    )
    return [...around(birthdays), '2008-02-29']
  },
  firstDoseOn: (condition) => {
    const firstDoses = limitsIn('days', condition).flatMap((count) => received.map((day) => addDays(day, -count)))
    const days = around([...firstDoses, ...received])
    return ['not documented', ...days, ...new Set(days.map((day) => day.slice(0, 7)))]
  },
  regimen: (condition) => ('drugs' in condition ? everyExact : everyInduction),
  priorTherapies: (condition) => {
    const lists = [
      ...limitsIn('lines', condition).flatMap((count) => rowsToCount(Math.min(count + 1, 3))),
      ...limitsIn('days', condition).flatMap(rowsByDays),
      ...limitsIn('months', condition).flatMap(rowsByMonths),
      ...(condition.limits.length === 0 ? rowsByDrugs() : []),
    ]
    if (lists.length === 0) throw new Error('Prior therapies are read against a limit that no lists of rows are about')
    return [{ rows: [], closed: true }, ...lists.flatMap((rows) => [true, false].map((closed) => ({ rows, closed })))]
  },
}

const limitsIn = (unit: string, { limits }: Condition) =>
  limits.filter((limit) => limit.unit === unit).map(({ at }) => at)

const exampleLists: Partial<Record<FactKey, readonly unknown[]>> = {
  regimen: exampleRegimens,
  priorTherapies: [
    { rows: [], closed: true },
    { rows: [line], closed: true },
    { rows: [{ ...line, completed: '2025-01-31', progressed: '2026-01-31' }], closed: true },
  ],
}
