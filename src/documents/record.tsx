import type { CaseFile } from '../cases/case-file'
import type { RecordContent } from '../cases/record/record-form'
import { addendaBelow, currentFingerprint, revisionWords } from '../cases/signing/signed-words'
import { Attention } from './attention'
import { DeterminationBox } from './determination-box'
import { DocumentsReviewed } from './documents-reviewed'
import { FindingsTable } from './findings-table'
import { MemberGrid } from './member-grid'
import { Paper } from './paper'
import { PriorTherapiesTable } from './prior-therapies-table'
import { RationaleBlock } from './rationale-block'
import { SignatureBlock } from './signature-block'
import { SignedBlock } from './signed-block'
import './record.css'

/** A rationale of more letters than this has the width of the page. */
const besideDocuments = 1200

export interface RecordProps {
  readonly content: RecordContent
  /** What a signature adds to the content; without a signature the record is a draft. */
  readonly signed: Pick<CaseFile, 'signature' | 'addenda' | 'supersedes' | 'supersededBy' | 'reviewer'>
  /** Length and head of the log at the time of printing. */
  readonly log?: { readonly length: number; readonly head: string }
}

/** The record of a review, as it is printed: nothing in it is worked out here. */
export function Record({ content, signed, log }: RecordProps) {
  const { signature, addenda = [] } = signed
  const { rationale } = content
  const proof = [
    ...(signature === undefined ? [] : [`Fingerprint ${currentFingerprint(signature, addenda)}`]),
    ...(log === undefined ? [] : [`Log ${log.length}, ${log.head}`]),
  ]
  const { memberName, birthDate, caseNumber } = content.about
  return (
    <Paper
      kind="Prior authorization review record"
      stamp={signature === undefined ? 'Draft' : undefined}
      about={
        <>
          <span>{memberName}</span>
          <span>{birthDate}</span>
          <span>{caseNumber}</span>
        </>
      }
      // What is in doubt after years has a line of its own.
      foot={[content.foot, proof.join('. ')].filter((line) => line !== '').join('\n')}
    >
      <article className="record" aria-labelledby="record-title">
        <MemberGrid kind={content.kind} grid={content.grid} />
        {[...revisionWords(signed), ...(addenda.length === 0 ? [] : [addendaBelow(addenda.length)])].map((words) => (
          <p key={words} className="record-revision">
            {words}
          </p>
        ))}
        <DeterminationBox box={content.box} />
        <Attention lists={content.attention} />
        <FindingsTable lines={content.findings} />
        {content.therapies === undefined ? null : <PriorTherapiesTable therapies={content.therapies} />}
        <div
          className={
            rationale.text.length > besideDocuments ? 'record-columns record-columns-stacked' : 'record-columns'
          }
        >
          <RationaleBlock rationale={rationale} />
          <DocumentsReviewed documents={content.documents} remarks={content.remarks} />
        </div>
        {signature === undefined ? (
          <SignatureBlock meaning={content.meaning} reviewer={signed.reviewer} draft />
        ) : (
          <SignedBlock signature={signature} addenda={addenda} caseNumber={caseNumber} />
        )}
      </article>
    </Paper>
  )
}
