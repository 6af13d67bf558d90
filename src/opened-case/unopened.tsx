import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import { PageHeader } from '../ui/page-header'
import type { SavedCase } from '../use-saved-cases'

/** What stands in the place of a case that is not there: still being read, missing, or not to be opened. */
export function Unopened({ opened: { state, message, saving } }: { readonly opened: SavedCase }) {
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
