import type { Workflow } from '../cases/case-file'
import { formatDate } from '../facts'
import { Button } from '../ui/button'

interface Props {
  readonly workflow: Workflow | undefined
  readonly isFixed: boolean
  readonly onCame: () => void
}

/** Whether the case waits, since when, and how the waiting ends. */
export function SentLetter({ workflow, isFixed, onCame }: Props) {
  const { askedOn, replyBy, state } = workflow ?? {}
  const isWaiting = state === 'waiting'
  const by = replyBy === undefined ? '' : `, reply by ${formatDate(replyBy)}`
  return (
    <>
      <p role="status" className="letter-waiting">
        {isWaiting && askedOn !== undefined ? `Waiting: prescriber asked ${formatDate(askedOn)}${by}` : ''}
      </p>
      {isWaiting && !isFixed ? <Button onClick={onCame}>The answers have come</Button> : null}
    </>
  )
}
