import { useState } from 'react'
import type { AdverseRight } from '../../cases/signing/adverse-rule'
import type { Reviewer } from '../../cases/signing/signature-form'
import type { CaseFile } from '../../cases/case-file'
import { routed } from '../../cases/workflow'
import { Button } from '../../ui/button'
import { ReviewerFields } from './reviewer-fields'
import { now } from './use-signing'

interface Props {
  readonly file: CaseFile
  readonly right: AdverseRight
  readonly onRoute: (routed: CaseFile) => Promise<void> | void
}

/** Sends a case whose criteria are not met on to someone who may sign it. */
export function RouteForm({ file, right, onRoute }: Props) {
  const [to, setTo] = useState<Reviewer>({ name: '', credentials: '' })
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string>()
  const isNamed = to.name.trim() !== '' && to.credentials.trim() !== ''
  const route = async (reviewer?: Reviewer) => {
    setProblem(undefined)
    try {
      await onRoute(routed(file, now().at, reviewer))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    }
  }
  const handOver = () => {
    setTried(true)
    if (isNamed) void route({ name: to.name.trim(), credentials: to.credentials.trim() })
  }
  const lacks = (text: string) =>
    tried && text.trim() === '' ? 'Type it, so that the file names who it is for.' : undefined
  return (
    <section className="sign-route" aria-label="Route">
      <h3>Route it to another reviewer</h3>
      <p>{rightWords(right)}</p>
      <div>
        <Button onClick={() => void route()}>Mark as ready to route</Button>
      </div>
      <ReviewerFields
        legend="Or hand it over as a file to"
        reviewer={to}
        onChange={setTo}
        problems={{ name: lacks(to.name), credentials: lacks(to.credentials) }}
      />
      <div>
        <Button onClick={handOver}>Hand over as a file</Button>
      </div>
      {problem === undefined ? null : (
        <p role="alert" className="sign-problem">
          {problem}
        </p>
      )}
    </section>
  )
}

function rightWords({ mayIssue, rule }: AdverseRight): string {
  const source = rule === undefined ? '' : ` (${rule.source}, checked ${rule.checkedOn})`
  if (mayIssue === 'no') return `The plan's table says that your credentials may not sign this in this state${source}.`
  if (mayIssue === 'yes') return `The plan's table says that your credentials may sign this in this state${source}.`
  return "The plan's table says nothing for this state and your credentials: the plan's procedure decides who signs."
}
