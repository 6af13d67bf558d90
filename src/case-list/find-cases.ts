import type { CaseRow } from '../cases/case-row'
import { dueOf, type Due } from '../cases/due'

export const filters = [
  { name: 'All', holds: () => true },
  { name: 'In review', holds: ({ stage }: CaseRow) => stage === 'in review' },
  { name: 'Ready to sign', holds: ({ stage }: CaseRow) => stage === 'ready to sign' },
] as const
export type FilterName = (typeof filters)[number]['name']

export interface ListedCase {
  readonly row: CaseRow
  readonly due: Due
}

/** The cases that match, the one due first on top; of those due at the same time, the one changed last. */
export function findCases(rows: readonly CaseRow[], filter: FilterName, sought: string, now: number): ListedCase[] {
  const { holds } = filters.find(({ name }) => name === filter) ?? filters[0]
  const words = plain(sought).split(/\s+/).filter(Boolean)
  return rows
    .filter((row) => holds(row) && words.every((word) => haystack(row).includes(word)))
    .map((row) => ({ row, due: dueOf(row, now) }))
    .sort((a, b) => before(a.due.at, b.due.at) || before(b.row.changedAt, a.row.changedAt))
}

const before = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

const haystack = ({ memberName, caseNumber, prescriberName }: CaseRow): string =>
  plain([memberName, caseNumber, prescriberName].filter(Boolean).join(' '))

/** Without capitals and accents, so that "garcia" finds García. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
