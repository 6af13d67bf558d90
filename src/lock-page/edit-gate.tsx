import type { ReactNode } from 'react'
import type { CaseKind } from '../cases/connection'
import { Button } from '../ui/button'
import { useTurn } from '../hooks/use-lock'
import { useWork } from './use-work'
import './lock-page.css'

interface Props {
  readonly store: CaseKind
  readonly caseId: string
  readonly children: ReactNode
  /** The case to read, while another tab edits it. */
  readonly toRead: ReactNode
}

/** One tab edits a case; any other shows it to read. */
export function EditGate({ store, caseId, children, toRead }: Props) {
  const { turn, takeOver } = useTurn(store, caseId)
  const { isBusy, run } = useWork()
  if (turn === 'asking') return null
  if (turn === 'mine') return children
  return (
    <>
      <aside className="turn-banner" role="status">
        <p>This case is being edited in another tab. Here it is read only, and follows what is saved there.</p>
        <Button disabled={isBusy} onClick={() => void run(takeOver)}>
          Take over
        </Button>
      </aside>
      {toRead}
    </>
  )
}
