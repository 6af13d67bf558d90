import { Link, useParams, useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import { useState } from 'react'
import { rawCopy, rawCopyName } from './cases/raw-copy'
import { messageOf } from './cases/message-of'
import { SaveCaseButton } from './opened-case/save-case-button'
import { Button } from './ui/button'
import { download } from './ui/download'
import { forgetMissing, PartMissing } from './ui/later'
import { MessagePage } from './ui/message-page'
import { PageHeader } from './ui/page-header'

const failed = {
  title: 'This page failed',
  text: 'Nothing that was saved is lost. Try again or reload this page; if it fails again, save the case as a file, and go on from the list of cases.',
}
const missing = {
  title: 'A part of the app could not be loaded',
  text: 'Nothing that was saved is lost. The connection may be gone, or the app was updated meanwhile. Try again; if it fails again, reload this page.',
}

/** Stands in the place of a page that fails, or that can't be loaded. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const router = useRouter()
  const { caseId, sample } = useParams({ strict: false })
  const isMissing = error instanceof PartMissing
  const { title, text } = isMissing ? missing : failed
  const again = () => {
    forgetMissing()
    if (isMissing) void router.invalidate()
    else reset()
  }
  const id = caseId ?? sample
  const [problem, setProblem] = useState<string>()
  const saveAll = () => {
    rawCopy().then(
      (copy) => download(rawCopyName, copy),
      (reason: unknown) => setProblem(`No file was saved. ${String(reason)}`),
    )
  }
  return (
    <>
      <title>{`${title} - Ixazomib review`}</title>
      <PageHeader app="Ixazomib review" />
      <MessagePage title={title} text={text}>
        <Button look="primary" onClick={again}>
          Try again
        </Button>
        <Button onClick={() => location.reload()}>Reload this page</Button>
        {id === undefined ? (
          <Button onClick={saveAll}>Save the stored data as a file</Button>
        ) : (
          <SaveCaseButton store={caseId === undefined ? 'samples' : 'cases'} caseId={id} />
        )}
        <p role="alert">{problem}</p>
        <Link to="/">All cases</Link>
        <p className="quiet small mono">{messageOf(error)}</p>
      </MessagePage>
    </>
  )
}
