import type { CaseContent, Citation } from '../cases/case-file'

type Citations = CaseContent['citations']

export const allCited = (citations: Citations): readonly Citation[] => Object.values(citations).flat()

/** What "Same document" means after a step back or forth: what the step cites anew, else what is still cited. */
export function lastCitedAfter(before: Citations, after: Citations, last: Citation | undefined): Citation | undefined {
  const added = Object.entries(after).flatMap(([criterion, cited]) =>
    cited.filter((each) => !(before[criterion] ?? []).some((other) => isSame(each, other))),
  )
  const all = allCited(after)
  return added.at(-1) ?? all.find((each) => last !== undefined && isSame(each, last)) ?? all.at(-1)
}

export const isSame = (one: Citation, other: Citation): boolean =>
  one.document === other.document && (one.page ?? '') === (other.page ?? '')
