import { addDays, addMonths, nameDrug, type Day, type DrugEntry, type TherapyRow } from '../../src/facts'

/** Rows of prior therapy, and the lists of them that a criterion can tell apart. */

type Row = TherapyRow
const named = (...entries: (string | DrugEntry)[]): Row['drugs'] =>
  entries.map((entry) => nameDrug(typeof entry === 'string' ? { name: entry } : entry, 'its class'))
const row = (more: Partial<Row>): Row => ({ drugs: [], procedures: [], ...more })

const procedures = ['Autologous stem cell transplant']
export const line = row({ drugs: named('bortezomib', 'lenalidomide', 'dexamethasone') })
const unnamed = row({})
const transplantAlone = row({ procedures })

/** What a row holds, as far as it tells whether it is a therapy, and before the course now requested. */
const kindsOfRow: readonly Row[] = [
  line,
  // Begun on each side of the progression below, and over before it.
  row({ ...line, started: '2025-04-30' }),
  row({ ...line, started: '2025-05-01' }),
  row({ ...line, completed: '2025-04-30' }),
  unnamed,
  transplantAlone,
  row({ procedures, drugs: named('acyclovir') }),
  row({ drugs: named('acyclovir') }),
  row({ drugs: named({ name: 'dexamethasone', givenFor: 'something else' }) }),
  row({ drugs: named('novelomab') }),
  row({ drugs: named('ixazomib') }),
  row({ drugs: named('ixazomib'), completed: 'ongoing', requestedCourse: 'yes' }),
  row({ drugs: named('ixazomib'), requestedCourse: 'no' }),
  row({ drugs: named('ixazomib'), completed: '2025-03-31', requestedCourse: 'yes' }),
]

/** Every list of one to so many rows, as far as it tells how many lines they are (R13). */
export function rowsToCount(most: number): Row[][] {
  const decisions = [{}, { ownLine: 'yes' }, { ownLine: 'no' }] as const
  // In the longest lists two ways of progression stand for all.
  const progressions = (length: number): Partial<Row>[] => [
    {},
    { progressed: '2025-05-01' },
    ...(length > 2 ? [] : [{ progressed: 'no' as const }, { endReason: 'progression' as const }]),
  ]
  const lists = (length: number): Row[][] =>
    Array.from({ length }, (_, index): Row[] => {
      const decided = index === 0 ? [{}] : decisions
      const progressed = index === length - 1 ? [{}] : progressions(length)
      return kindsOfRow.flatMap((kind) =>
        decided.flatMap((own) => progressed.map((progression) => ({ ...kind, ...own, ...progression }))),
      )
    }).reduce<Row[][]>((all, rows) => all.flatMap((list) => rows.map((next) => [...list, next])), [[]])
  return Array.from({ length: most }, (_, index) => lists(index + 1)).flat()
}

export const around = (days: readonly Day[]): Day[] => [
  ...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])),
]
const ends = [undefined, 'completed as planned', 'progression'] as const

/** The last row, its progression on each side of so many days from its completion (R15). */
export function rowsByDays(count: number): Row[][] {
  const completions = [undefined, 'not documented', 'ongoing', '2026-05-31', '2026-05', '2026-07-02']
  const words = [undefined, 'not documented', 'yes', 'no']
  const sides = around(['2026-05-01', '2026-05-31', '2026-07-02'].map((day) => addDays(day, count)))
  const months = ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09']
  return [line, unnamed].flatMap((kind) =>
    completions.flatMap((completed) =>
      [...words, ...months, ...sides, '2026-05-30'].flatMap((progressed) =>
        ends.flatMap((endReason) => {
          const last = { ...kind, completed, progressed, endReason }
          const after = ['no', '2026-06-30'].map((told) => ({ ...transplantAlone, progressed: told }))
          return [
            ...[[last], [{ ...line, progressed: '2025-01-01' }, last], [last, transplantAlone], [last, unnamed]],
            ...after.map((more) => [last, more]),
          ]
        }),
      ),
    ),
  )
}

/** The first row, its relapse on each side of so many months, alone or before a row that may be joined to it (R17). */
export function rowsByMonths(count: number): Row[][] {
  const completions = [undefined, 'not documented', 'ongoing', '2025-08-31', '2025-08-15', '2025-08']
  const words = [undefined, 'not documented', 'yes', 'no']
  const sides = around(['2025-08-01', '2025-08-15', '2025-08-31'].map((day) => addMonths(day, count)))
  const months = ['2026-01', '2026-02', '2026-03']
  const next: Row[] = [
    ...([undefined, 'yes', 'no'] as const).flatMap((ownLine) =>
      [undefined, '2026-03-01'].map((progressed) => ({ ...line, ownLine, progressed })),
    ),
    { ...transplantAlone, progressed: '2026-03-01' },
  ]
  return [line, unnamed, transplantAlone].flatMap((kind) =>
    completions.flatMap((completed) =>
      [...words, ...months, ...sides].flatMap((progressed) =>
        ends.flatMap((endReason) => {
          const first = { ...kind, completed, progressed, endReason }
          return [[first], ...next.map((more) => [first, more])]
        }),
      ),
    ),
  )
}

/** A row by the drugs that it holds, alone, and before or after another (R15, R17). */
export function rowsByDrugs(): Row[][] {
  const together = setsOf(['bortezomib', 'carfilzomib', 'ixazomib', 'lenalidomide', 'dexamethasone'])
  const classes = ['immunomodulator', 'proteasome inhibitor', 'supportive drug'] as const
  const holding = [
    ...together.map((names) => row({ drugs: named(...names), completed: '2025-03-31' })),
    ...classes.map((klass) => row({ drugs: named({ name: 'novelomab', class: klass }) })),
    row({ drugs: named('novelomab', 'lenalidomide', 'bortezomib') }),
    row({ drugs: named({ name: 'bortezomib', givenFor: 'something else' }, 'lenalidomide', 'dexamethasone') }),
    ...kindsOfRow,
  ]
  const another = row({ drugs: named('daratumumab', 'dexamethasone'), ownLine: 'yes' })
  return holding.flatMap((held) => [
    ...[[held], [held, another], [transplantAlone, held]],
    ...kindsOfRow.map((more) => [held, more]),
  ])
}

export const setsOf = <Item>(items: readonly Item[]): Item[][] =>
  items.reduce<Item[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])
