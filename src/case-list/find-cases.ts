import type { CaseRow } from '../cases/list/case-row'
import { isDone, isSigned } from '../cases/stages'
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

/**
 * The cases of a filter: what is to be done before what is done, the one due first on top; of those due at the same
 * time, and of those that are done, the one changed last.
 * @param now milliseconds since the epoch
 */
export function inOrder(
  rows: readonly CaseRow[],
  filter: FilterName,
  now: number,
  settings: PlanSettings = noSettings,
): readonly ListedCase[] {
  const { holds } = filters.find(({ name }) => name === filter) ?? filters[0]
  return rows
    .filter(holds)
    .map((row) => {
      const due = dueOfRow(row, settings)
      return { listed: { row, due }, at: isDone(row.stage) ? afterAll : Math.min(sortingTime(due, now), withoutDate) }
    })
    .sort((a, b) => before(a.at, b.at) || before(b.listed.row.changedAt, a.listed.row.changedAt))
    .map(({ listed }) => listed)
}

/** Those in which every word is found, in their order. */
export function matching(cases: readonly ListedCase[], text: string): readonly ListedCase[] {
  const words = plain(text).split(/\s+/).filter(Boolean)
  return words.length === 0 ? cases : cases.filter(({ row }) => includesAll(haystackOf(row), words))
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

/** Without capitals and accents, so that "garcia" finds García. Most names have none: to look is quicker than to search. */
const plain = (text: string): string =>
  (mayBeAccented.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text).toLowerCase()
const mayBeAccented = /[^\p{ASCII}]/u
