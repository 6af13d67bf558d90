import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseFile } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import { recordContent } from '../cases/record/record-content'
import { reviewCase } from '../cases/review'
import { signedSummary } from '../cases/signing/signed-summary'
import { summaryText } from '../cases/summary'
import { showAnswer } from '../evaluation'
import type { Day } from '../facts'
import { PaperHeader } from '../opened-case/paper-header'
import { Unopened } from '../opened-case/unopened'
import { Button, buttonClass } from '../ui/button'
import { CopyButton } from '../ui/copy-button'
import { useCase } from '../hooks/use-case'
import { Record, type RecordProps } from './record'
import { useLogPosition } from './use-log-position'

interface Props {
  readonly store: CaseKind
  readonly caseId: string
}

/** The record of one case, to read, print and copy from. */
export function RecordPage({ store, caseId }: Props) {
  const opened = useCase(store, caseId)
  const { state, file } = opened
  const log = useLogPosition(store, file?.changedAt)
  if (state !== 'ready' || file === undefined) return <Unopened opened={opened} store={store} caseId={caseId} />
  const back = <BackLink store={store} caseId={caseId} />
  return <LoadedRecord file={file} on={Temporal.Now.plainDateISO().toString()} back={back} log={log} />
}

interface LoadedProps {
  readonly file: CaseFile
  readonly on: Day
  readonly back: ReactNode
  readonly log: RecordProps['log']
}

function LoadedRecord({ file, on, back, log }: LoadedProps) {
  const { answers } = reviewCase(file, on)
  return (
    <>
      <title>{`Record ${showAnswer(answers, 'caseNumber')} - Ixazomib review`}</title>
      <PaperHeader answers={answers} />
      <main className="paper-ground">
        <div className="paper-tools">
          {back}
          <span className="paper-tools-gap" />
          {file.signature === undefined ? null : (
            <Link to="/verify" className={buttonClass('link')}>
              Verify this record
            </Link>
          )}
          <CopyButton label="Copy summary" what="summary" text={() => signedSummary(file) ?? summaryText(file, on)} />
          <Button look="primary" onClick={() => window.print()}>
            Print
          </Button>
        </div>
        <Record content={file.signature?.record ?? recordContent(file, on)} signed={file} log={log} />
      </main>
    </>
  )
}

const BackLink = ({ store, caseId }: Props) =>
  store === 'cases' ? (
    <Link to="/cases/$caseId" params={{ caseId }} className={buttonClass()}>
      Back to worksheet
    </Link>
  ) : (
    <Link to="/samples/$sample" params={{ sample: caseId }} className={buttonClass()}>
      Back to worksheet
    </Link>
  )
