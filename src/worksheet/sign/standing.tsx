import type { Workflow } from '../../cases/case-file'
import { takenUp, withdrawn } from '../../cases/workflow'
import { formatDate } from '../../facts'
import { Button } from '../../ui/button'
import { useSheet } from '../sheet-context'

/** Where the case stands besides its criteria, and how that is changed. */
export function Standing() {
  const { file, moveTo } = useSheet()
  const { workflow } = file
  const at = () => new Date().toISOString()
  return (
    <section className="standing" aria-label="Where the case stands">
      <p>{standingWords(workflow)}</p>
      {workflow === undefined || workflow.state === 'in review' ? (
        <Button look="link" onClick={() => moveTo(withdrawn(workflow, at()))}>
          The request was withdrawn
        </Button>
      ) : (
        <Button look="link" onClick={() => moveTo(takenUp(workflow, at()))}>
          Take it up again
        </Button>
      )}
    </section>
  )
}

function standingWords(workflow: Workflow | undefined): string {
  const since = workflow === undefined ? '' : ` since ${dayOf(workflow.since)}`
  switch (workflow?.state) {
    case undefined:
    case 'in review':
      return 'In review.'
    case 'waiting':
      return `Waiting for the prescriber${since}${workflow.replyBy === undefined ? '' : `, reply by ${formatDate(workflow.replyBy)}`}.`
    case 'ready to route':
      return `Ready to route${since}.`
    case 'handed over':
      return `Handed over${since} to ${[workflow.to, workflow.toCredentials].filter(Boolean).join(', ')}.`
    case 'withdrawn':
      return `Withdrawn${since}.`
  }
}

const dayOf = (instant: string): string =>
  formatDate(Temporal.Instant.from(instant).toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate().toString())
