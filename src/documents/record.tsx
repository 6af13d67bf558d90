import type { CaseFile } from '../cases/case-file'
import { findingLines } from '../cases/finding-lines'
import { rationaleOf } from '../cases/rationale'
import { reviewCase } from '../cases/review'
import { stillOpen } from '../cases/still-open'
import { showAnswer } from '../evaluation'
import type { Day } from '../facts'
import { Attention } from './attention'
import { DeterminationBox } from './determination-box'
import { DocumentsReviewed } from './documents-reviewed'
import { FindingsTable } from './findings-table'
import { MemberGrid } from './member-grid'
import { Paper } from './paper'
import { PriorTherapiesTable } from './prior-therapies-table'
import { RationaleBlock } from './rationale-block'
import { SignatureBlock } from './signature-block'
import './record.css'

/** A rationale of more letters than this has the width of the page. */
const besideDocuments = 1200

interface Props {
  readonly file: CaseFile
  /** The decision date. */
  readonly on: Day
  /** Instant of the decision, ISO 8601; without one the record is a draft. */
  readonly decidedAt?: string
}

/** The record of a review, as it is printed. Whatever was not answered stands in it as open. */
export function Record({ file, on, decidedAt }: Props) {
  const review = reviewCase(file, on)
  const { answers } = review
  const lines = findingLines(file, review)
  const open = stillOpen(review)
  const rationale = rationaleOf(file, review)
  const about = (['memberName', 'birthDate', 'caseNumber'] as const).map((key) => showAnswer(answers, key))
  return (
    <Paper
      kind="Prior authorization review record"
      stamp={decidedAt === undefined ? 'Draft' : undefined}
      about={about.map((text, index) => (
        <span key={['member', 'born', 'case'][index]}>{text}</span>
      ))}
    >
      <article className="record" aria-labelledby="record-title">
        <MemberGrid review={review} on={on} />
        <DeterminationBox review={review} fewest={open.fewest} decidedAt={decidedAt} />
        <Attention file={file} review={review} open={open} />
        <FindingsTable lines={lines} />
        <PriorTherapiesTable review={review} on={on} />
        <div
          className={
            rationale.text.length > besideDocuments ? 'record-columns record-columns-stacked' : 'record-columns'
          }
        >
          <RationaleBlock rationale={rationale} />
          <DocumentsReviewed file={file} review={review} lines={lines} />
        </div>
        <SignatureBlock reviewer={file.reviewer} decided={decidedAt !== undefined} />
      </article>
    </Paper>
  )
}
