import { findings, type Finding } from '../evaluation'
import type { CaseContent } from './case-file'
import type { ReviewedCase } from './review'

type Cited = Pick<CaseContent, 'citations'>

/** Whether it is settled though no document is cited for it or for any of its parts (R6). */
export const isAsserted = (finding: Finding, { citations }: Cited): boolean =>
  finding.applies &&
  finding.truth !== 'open' &&
  findings(finding).every(({ criterion }) => (citations[criterion.id] ?? []).length === 0)

/** The top criteria whose findings are asserted. */
export const assertedIn = (content: Cited, { determination }: ReviewedCase): readonly Finding[] =>
  (determination.section?.kind === 'criteria' ? (determination.root?.parts ?? []) : []).filter((finding) =>
    isAsserted(finding, content),
  )
