import { isFootnote, type Finding } from '../../evaluation'
import { assertedIn } from '../asserted'
import type { CaseContent } from '../case-file'
import type { ReviewedCase } from '../review'

/** The top criteria whose findings rest on no document, or on a look-up without its version or day (R6, R20). */
export function assertedFindings(content: Pick<CaseContent, 'citations'>, review: ReviewedCase): readonly Finding[] {
  const uncited = assertedIn(content, review)
  const lookUp = lookUpAsserted(review)
  return lookUp === undefined || uncited.includes(lookUp) ? uncited : [...uncited, lookUp]
}

/** The footnote, where it rests on the compendium and the version or the day of the look-up is open (R20). */
export function lookUpAsserted({ answers, determination }: ReviewedCase): Finding | undefined {
  const { compendiumCategory, compendiumVersion, compendiumCheckedOn } = answers
  const footnote = determination.root?.parts.find(({ criterion, applies }) => isFootnote(criterion) && applies)
  const lacks =
    compendiumCategory !== undefined && (compendiumVersion === undefined || compendiumCheckedOn === undefined)
  return lacks ? footnote : undefined
}
