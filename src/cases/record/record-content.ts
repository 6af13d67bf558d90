import { formatDate, type Day } from '../../facts'
import { lastReviewed, policyNumber } from '../../policy/dates-of-review'
import { readingsVersion, type CaseFile } from '../case-file'
import { findingLines, type FindingLine } from '../finding-lines'
import { rationaleOf } from '../rationale'
import { attentionOf } from './attention'
import { boxOf, type Decided } from './box'
import { documentsOf, remarksOf } from './documents'
import { aboutOf, gridOf, kindOf } from './fields'
import { therapiesOf } from './therapies'
import type { RecordContent, RecordFinding } from './record-form'
import { reviewCase } from '../review'
import { meaning } from '../signing/decision-words'
import { stillOpen } from '../still-open'

/**
 * Everything that the record of a review prints, as plain data. Whatever was not answered stands in it as open.
 * @param on the decision date
 * @param decided what the reviewer signs; without it the record is a draft
 */
export function recordContent(file: CaseFile, on: Day, decided?: Decided): RecordContent {
  const review = reviewCase(file, on)
  const lines = findingLines(file, review)
  const open = stillOpen(review)
  return {
    kind: kindOf(review),
    about: aboutOf(review),
    grid: gridOf(review, on),
    box: boxOf(review, open.fewest, decided),
    attention: attentionOf(file, review, open),
    findings: lines.map(lineOf),
    therapies: therapiesOf(review, on),
    rationale: { ...rationaleOf(file, review) },
    documents: documentsOf(file, on),
    remarks: remarksOf(file, review, lines, decided?.reasons.asserted),
    meaning,
    foot: `${policyNumber}, last reviewed ${formatDate(lastReviewed)}. Readings of ${readingsVersion}.`,
  }
}

const lineOf = ({ finding, ...line }: FindingLine): RecordFinding => ({
  ...line,
  ...(finding?.setByHand === undefined ? {} : { setByHand: true }),
  ...(finding?.stale === true ? { stale: true } : {}),
})
