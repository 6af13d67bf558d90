import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Button } from '../ui/button'
import { MessagePage } from '../ui/message-page'
import { PageHeader } from '../ui/page-header'
import type { CaseKind } from '../cases/connection'
import { useCase } from '../use-saved-cases'
import { Sheet } from './sheet'

interface Props {
  readonly store: CaseKind
  readonly caseId: string
  /** The part of the sheet that the address names. */
  readonly item?: string
}

/** The worksheet of one case, once it has been read from this device. */
export function CasePage({ store, caseId, item }: Props) {
  const { state, file, message, revision, save, saving } = useCase(store, caseId)
  if (state === 'ready' && file !== undefined) {
    return (
      <Sheet key={`${store} ${caseId} ${revision}`} store={store} file={file} item={item} save={save} saving={saving} />
    )
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
