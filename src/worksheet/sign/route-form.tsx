import { useId, useRef, useState, type ReactNode } from 'react'
import type { AdverseRight } from '../../cases/signing/adverse-rule'
import type { Reviewer } from '../../cases/signing/signature-form'
import type { CaseFile } from '../../cases/case-file'
import { routed } from '../../cases/workflow'
import { formatDate } from '../../facts'
import { Button } from '../../ui/button'
import { trimmed } from './addendum-form'
import { ReviewerFields } from './reviewer-fields'
import { firstBlank } from './use-attempt'
import { now } from './use-signing'

interface Props {
  readonly file: CaseFile
  readonly right: AdverseRight
  readonly onRoute: (routed: CaseFile) => void
  readonly sealChoice?: ReactNode
  /** Whether the file is encrypted. */
  readonly isSealed?: boolean
}

/** Sends a case whose criteria are not met on to someone who may sign it. */
export function RouteForm({ file, right, onRoute, sealChoice, isSealed = false }: Props) {
  const [to, setTo] = useState<Reviewer>({ name: '', credentials: '' })
  const [tried, setTried] = useState(false)
  const section = useRef<HTMLElement>(null)
  const id = useId()
  const isNamed = to.name.trim() !== '' && to.credentials.trim() !== ''
  const handOver = () => {
    setTried(true)
    if (isNamed) return onRoute(routed(file, now().at, trimmed(to)))
    if (section.current !== null) firstBlank(section.current)?.focus()
  }
  const lacks = (text: string) =>
    tried && text.trim() === '' ? 'Type it, so that the file names who it is for.' : undefined
  return (
    <section ref={section} className="sign-route" aria-label="Route">
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
      <div className="sign-hand-over">
        <Button onClick={handOver} aria-describedby={id}>
          Hand over as a file
        </Button>
        <p id={id} className="small">
          {isSealed ? sealedWords : clearWords}
        </p>
      </div>
      <p role="alert" className="sign-problem">
        {tried && !isNamed ? 'Not handed over: say who it is for, by name and credentials.' : ''}
      </p>
    </section>
  )
}

const goesOut = 'The case goes out as a file among your downloads, for you to pass on'
const sealedWords = `${goesOut}. It is encrypted: you choose its passphrase next, and tell it to the reviewer yourself.`
const clearWords = `${goesOut}. It is not encrypted: whoever has the file can read it.`

function rightWords({ mayIssue, rule }: AdverseRight): string {
  const found = [rule?.source, rule?.checkedOn && `checked ${formatDate(rule.checkedOn)}`].filter(Boolean).join(', ')
  const source = found === '' ? '' : ` (${found})`
  if (mayIssue === 'no') return `The plan's table says that your credentials may not sign this in this state${source}.`
  if (mayIssue === 'yes') return `The plan's table says that your credentials may sign this in this state${source}.`
  return "The plan's table says nothing for this state and your credentials: the plan's procedure decides who signs."
}
