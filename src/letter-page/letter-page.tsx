import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import { PageHeader } from '../ui/page-header'
import { useCase } from '../use-saved-cases'
import { LoadedLetter } from './loaded-letter'

/** The letter that asks the prescriber, of one case. */
export function LetterPage({ caseId }: { readonly caseId: string }) {
  const { state, file, message, save, saving } = useCase('cases', caseId)
  if (state === 'ready' && file !== undefined) {
    return <LoadedLetter file={file} on={Temporal.Now.plainDateISO().toString()} save={save} saving={saving} />
  }
  if (state === 'loading') return <Message title="Opening the case" />
  if (state === 'missing') {
    return (
      <Message title="No such case on this device" text="It may have been removed, or it lies on another device." />
    )
  }
  return (
    <Message title="The case can’t be opened" text={message}>
      <Button look="primary" onClick={saving.retry}>
        Try again
      </Button>
    </Message>
  )
}

interface MessageProps {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

function Message({ title, text, children }: MessageProps) {
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
