import type { CaseRow } from '../cases/case-row'
import { isDone, isSigned } from '../cases/case-row-stage'
import { dueMoment, sortingTime, type DueMoment } from '../cases/due'
import { noSettings, type PlanSettings } from '../cases/plan-settings'

export const filters = [
  { name: 'To do', holds: ({ stage }: CaseRow) => !isDone(stage) },
  { name: 'Waiting', holds: ({ stage }: CaseRow) => stage === 'waiting' },
  { name: 'Signed', holds: ({ stage }: CaseRow) => isSigned(stage) },
  { name: 'All', holds: () => true },
] as const
export type FilterName = (typeof filters)[number]['name']

export interface ListedCase {
  readonly row: CaseRow
  /** Undefined where nothing says when it is due. */
  readonly due: DueMoment | undefined
}

interface Sought {
  readonly filter: FilterName
  readonly text: string
  readonly now: number
  readonly settings?: PlanSettings
}

/**
 * The cases that match: what is to be done before what is done, the one due first on top; of those due at the same
 * time, and of those that are done, the one changed last.
 */
export function findCases(
  rows: readonly CaseRow[],
  { filter, text, now, settings = noSettings }: Sought,
): ListedCase[] {
  const { holds } = filters.find(({ name }) => name === filter) ?? filters[0]
  const words = plain(text).split(/\s+/).filter(Boolean)
  return rows
    .filter((row) => holds(row) && (words.length === 0 || includesAll(haystackOf(row), words)))
    .map((row) => {
      const due = dueOfRow(row, settings)
      return { listed: { row, due }, at: isDone(row.stage) ? afterAll : Math.min(sortingTime(due, now), withoutDate) }
    })
    .sort((a, b) => before(a.at, b.at) || before(b.listed.row.changedAt, a.listed.row.changedAt))
    .map(({ listed }) => listed)
}

/** Beyond every date; those that are to be done and have no due date come before it. */
const [withoutDate, afterAll] = [Number.MAX_VALUE, Number.POSITIVE_INFINITY]

const before = <Value extends number | string>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0)

const includesAll = (haystack: string, words: readonly string[]) => words.every((word) => haystack.includes(word))

/** What is found out of a row once, as long as the row lives. */
const haystacks = new WeakMap<CaseRow, string>()
const moments = new WeakMap<CaseRow, { readonly settings: PlanSettings; readonly due: DueMoment | undefined }>()

function haystackOf(row: CaseRow): string {
  const known = haystacks.get(row)
  if (known !== undefined) return known
  const { memberName, memberId, caseNumber, prescriberName } = row
  const made = plain([memberName, memberId, caseNumber, prescriberName].filter(Boolean).join(' '))
  haystacks.set(row, made)
  return made
}

function dueOfRow(row: CaseRow, settings: PlanSettings): DueMoment | undefined {
  const known = moments.get(row)
  if (known?.settings === settings) return known.due
  const due = dueMoment(row, settings)
  moments.set(row, { settings, due })
  return due
}

/** Without capitals and accents, so that "garcia" finds García. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
