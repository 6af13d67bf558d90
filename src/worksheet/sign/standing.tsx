import type { Workflow } from '../../cases/case-file'
import { stageNames } from '../../cases/stages'
import { dayOf } from '../../cases/signing/signed-at'
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
  if (workflow === undefined || workflow.state === 'in review') return `${stageNames['in review']}.`
  const { state, since, replyBy, to, toCredentials } = workflow
  const name = [to, toCredentials].filter(Boolean).join(', ')
  return [
    `${stageNames[state]} since ${formatDate(dayOf({ at: since, zone: Temporal.Now.timeZoneId() }))}`,
    state === 'handed over' && name !== '' ? ` to ${name}` : '',
    state === 'waiting' && replyBy !== undefined ? `, reply by ${formatDate(replyBy)}` : '',
    '.',
  ].join('')
}
