import { findings, type Finding } from '../evaluation'
import type { CaseContent } from './case-file'
import type { ReviewedCase } from './review'

/** The top criteria with a finding for which, and for whose parts, no document is cited (R6). */
export const assertedIn = (
  { citations }: Pick<CaseContent, 'citations'>,
  { determination }: ReviewedCase,
): readonly Finding[] =>
  (determination.section?.kind === 'criteria' ? (determination.root?.parts ?? []) : []).filter(
    (finding) =>
      finding.applies &&
      finding.truth !== 'open' &&
      findings(finding).every(({ criterion }) => (citations[criterion.id] ?? []).length === 0),
  )
