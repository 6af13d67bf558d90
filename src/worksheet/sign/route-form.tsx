import { useState, type ReactNode } from 'react'
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
  readonly onRoute: (routed: CaseFile) => void
  readonly sealChoice?: ReactNode
}

/** Sends a case whose criteria are not met on to someone who may sign it. */
export function RouteForm({ file, right, onRoute, sealChoice }: Props) {
  const [to, setTo] = useState<Reviewer>({ name: '', credentials: '' })
  const [tried, setTried] = useState(false)
  const isNamed = to.name.trim() !== '' && to.credentials.trim() !== ''
  const handOver = () => {
    setTried(true)
    if (isNamed) onRoute(routed(file, now().at, { name: to.name.trim(), credentials: to.credentials.trim() }))
  }
  const lacks = (text: string) =>
    tried && text.trim() === '' ? 'Type it, so that the file names who it is for.' : undefined
  return (
    <section className="sign-route" aria-label="Route">
      <h3>Route it to another reviewer</h3>
      <p>{rightWords(right)}</p>
      <div>
        <Button onClick={() => onRoute(routed(file, now().at))}>Mark as ready to route</Button>
      </div>
      <ReviewerFields
        legend="Or hand it over as a file to"
        reviewer={to}
        onChange={setTo}
        problems={{ name: lacks(to.name), credentials: lacks(to.credentials) }}
      />
      {sealChoice}
      <div>
        <Button onClick={handOver}>Hand over as a file</Button>
      </div>
    </section>
  )
}

function rightWords({ mayIssue, rule }: AdverseRight): string {
  const source = rule === undefined ? '' : ` (${rule.source}, checked ${rule.checkedOn})`
  if (mayIssue === 'no') return `The plan's table says that your credentials may not sign this in this state${source}.`
  if (mayIssue === 'yes') return `The plan's table says that your credentials may sign this in this state${source}.`
  return "The plan's table says nothing for this state and your credentials: the plan's procedure decides who signs."
}
