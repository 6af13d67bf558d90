import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseFile } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import { recordContent } from '../cases/record-content'
import { reviewCase } from '../cases/review'
import { signedSummary } from '../cases/signing/signed-summary'
import { summaryText } from '../cases/summary'
import { showAnswer } from '../evaluation'
import type { Day } from '../facts'
import { Button, buttonClass } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import { PageHeader } from '../ui/page-header'
import { useCase } from '../use-saved-cases'
import { CopySummary } from './copy-summary'
import { Record } from './record'

interface Props {
  readonly store: CaseKind
  readonly caseId: string
}

/** The record of one case, to read, print and copy from. */
export function RecordPage({ store, caseId }: Props) {
  const { state, file, message, saving } = useCase(store, caseId)
  const back = <BackLink store={store} caseId={caseId} />
  if (state === 'ready' && file !== undefined) {
    return <LoadedRecord file={file} on={Temporal.Now.plainDateISO().toString()} back={back} />
  }
  if (state === 'loading') return <Message title="Opening the case" />
  if (state === 'missing') {
    return (
      <Message title="No such case on this device" text="It may have been removed, or it lies on another device." />
    )
  }
  return (
    <Message title="The case can't be opened" text={message}>
      <Button look="primary" onClick={saving.retry}>
        Try again
      </Button>
    </Message>
  )
}

interface LoadedProps {
  readonly file: CaseFile
  readonly on: Day
  readonly back: ReactNode
}

function LoadedRecord({ file, on, back }: LoadedProps) {
  const { answers } = reviewCase(file, on)
  return (
    <>
      <title>{`Record ${showAnswer(answers, 'caseNumber')} - Ixazomib review`}</title>
      <PageHeader
        app="Ixazomib review"
        about={
          <>
            <strong>{answers.memberName ?? 'Member not named yet'}</strong>
            <span>{showAnswer(answers, 'birthDate')}</span>
            <span className="mono">{showAnswer(answers, 'memberId')}</span>
            <span className="mono">{showAnswer(answers, 'caseNumber')}</span>
          </>
        }
      >
        <Link to="/" className={buttonClass('on-bar')}>
          Cases
        </Link>
      </PageHeader>
      <main className="paper-ground">
        <div className="paper-tools">
          {back}
          <span className="paper-tools-gap" />
          <CopySummary text={() => signedSummary(file) ?? summaryText(file, on)} />
          <Button look="primary" onClick={() => window.print()}>
            Print
          </Button>
        </div>
        <Record content={file.signature?.record ?? recordContent(file, on)} signed={file} />
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

function Message({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}) {
  return (
    <>
      <title>{`${title} - Ixazomib review`}</title>
      <PageHeader app="Ixazomib review" />
      <MessagePage title={title} text={text}>
        {children}
        <Link to="/">All cases</Link>
      </MessagePage>
    </>
  )
}
