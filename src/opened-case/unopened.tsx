import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { CaseKind } from '../cases/connection'
import { Button } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import { PageHeader } from '../ui/page-header'
import type { SavedCase } from '../hooks/use-case'
import { SaveCaseButton } from './save-case-button'

interface Props {
  readonly opened: SavedCase
  readonly store: CaseKind
  readonly caseId: string
}

/** What stands in the place of a case that is not there: still being read, missing, or not to be opened. */
export function Unopened({ opened: { state, message, saving }, store, caseId }: Props) {
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
      <SaveCaseButton store={store} caseId={caseId} />
    </Message>
  )
}

interface MessageProps {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

const Message = ({ title, text, children }: MessageProps) => (
  <>
    <title>{`${title} - Ixazomib review`}</title>
    <PageHeader app="Ixazomib review" />
    <MessagePage title={title} text={text}>
      {children}
      <Link to="/">All cases</Link>
    </MessagePage>
  </>
)
