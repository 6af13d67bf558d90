import type { CaseContent } from '../cases/case-file'
import { reviewCase } from '../cases/review'
import { factOf, type Day, type FactKey } from '../facts'
import { itemsOf } from './sheet-items'
import { setAside, visibleQuestions } from './visible-questions'

/** One answer under which answers that were set aside count again. */
export interface WayBack {
  readonly key: FactKey
  readonly value: string
  /** How many of them it brings back. */
  readonly count: number
}

/** Answers by which one branch of the policy or another applies. */
const branching: readonly FactKey[] = ['requestKind', 'diagnosis', 'treatedFor', 'purpose', 'lineOfBusiness']

/** The answers, each changed alone, that bring back most of what was set aside; none where no one answer does. */
export function waysBack(content: CaseContent, on: Day): readonly WayBack[] {
  const now = asideIn(content, on).length
  const ways = branching.flatMap((key) =>
    (factOf(key).options ?? [])
      .filter(({ value }) => content.entries[key] !== undefined && content.entries[key] !== value)
      .map(({ value }) => {
        const changed = { ...content, entries: { ...content.entries, [key]: value } }
        return { key, value, count: now - asideIn(changed, on).length }
      }),
  )
  const most = Math.max(0, ...ways.map(({ count }) => count))
  return ways.filter(({ count }) => count > 0 && count === most)
}

/** Answers that the sheet of a case does not show. */
function asideIn(content: CaseContent, on: Day): readonly FactKey[] {
  const { answers, determination } = reviewCase(content, on)
  const { entries, askedAnyway } = content
  const shown = itemsOf(determination).map((item) =>
    visibleQuestions(item, { entries, answers, determination, askedAnyway }),
  )
  return setAside(shown, entries)
}
