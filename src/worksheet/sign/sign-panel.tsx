import { useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import type { AdverseRule } from '../../cases/signing/adverse-rule'
import type { SignTarget } from '../../cases/signing/hindrances'
import { sign, type Signing } from '../../cases/signing/sign'
import type { Reviewer, ToSign } from '../../cases/signing/signature-form'
import { assertedFindings } from '../../cases/signing/asserted-findings'
import type { CaseFile } from '../../cases/case-file'
import { recordContent } from '../../cases/record/record-content'
import type { Day } from '../../facts'
import { Button } from '../../ui/button'
import { AssertedList } from '../item/asserted-list'
import { DecisionFields } from './decision-fields'
import { HindranceList } from './hindrance-list'
import { ReviewerFields } from './reviewer-fields'
import { RouteForm } from './route-form'
import { SignDialog } from './sign-dialog'
import { now, useSigning } from './use-signing'
import { WholeDetermination } from './whole-determination'
import './sign.css'

interface Props {
  readonly file: CaseFile
  /** The decision date: today. */
  readonly on: Day
  /** Who works at this device, where that is known. */
  readonly reviewer?: Reviewer
  readonly rules?: readonly AdverseRule[]
  /** Keeps what the reviewer says of the decision in the case, while it is not signed. */
  readonly onDecide: (toSign: ToSign) => void
  /** Takes the reviewer to a question, a criterion or a warning. */
  readonly onGo: (target: SignTarget) => void
  /** Keeps the signed case; where it rejects, its message is shown and the case stays unsigned. */
  readonly onSign: (signed: CaseFile) => Promise<void> | void
  /** Keeps the case as ready to route, or as handed over, which also saves it as a file. */
  readonly onRoute: (routed: CaseFile) => void
  /** Whether a case that is handed over is encrypted. */
  readonly sealChoice?: ReactNode
  readonly isSealed?: boolean
}

/** The whole determination, what stands against signing it, and the signature. */
export function SignPanel({ file, on, reviewer, rules, onDecide, onGo, onSign, onRoute, ...seal }: Props) {
  const state = useSigning(file, on, reviewer, rules)
  const { against, needs, review } = state
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState<Signing>()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const problems = tried ? against : []
  const go = (target: SignTarget) => {
    if (!('field' in target)) return onGo(target)
    const place = form.current?.querySelector<HTMLElement>(`[data-sign-field="${target.field}"]`)
    const control = place?.querySelector<HTMLElement>('input:checked, input') ?? place
    control?.focus()
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    event.stopPropagation()
    setTried(true)
    if (against.length > 0) heading.current?.focus()
    else setAsking(state.signing())
  }
  const content = recordContent(file, on)
  return (
    <form ref={form} className="sign-panel" aria-label="Sign the determination" noValidate onSubmit={submit}>
      <WholeDetermination content={content} />
      <HindranceList hindrances={against} heading={heading} onGo={go} />
      <AssertedList asserted={assertedFindings(file, review)} onGo={(criterion) => onGo({ criterion })} />
      <DecisionFields toSign={file.toSign ?? {}} onDecide={onDecide} state={state} problems={problems} />
      <ReviewerFields
        legend="You sign as"
        reviewer={state.reviewer}
        onChange={state.setReviewer}
        problems={{ name: textOf(problems, 'name'), credentials: textOf(problems, 'credentials') }}
      />
      {needs.right?.mayIssue === 'no' ? null : (
        <div>
          <Button type="submit" look="primary">
            Sign
          </Button>
        </div>
      )}
      {needs.right === undefined ? null : <RouteForm file={file} right={needs.right} onRoute={onRoute} {...seal} />}
      {asking === undefined ? null : (
        <SignDialog
          about={aboutWords(content.about)}
          signing={asking}
          onSign={async () => {
            await onSign(await sign(file, { ...asking, ...now() }))
            setAsking(undefined)
          }}
          onClose={() => setAsking(undefined)}
        />
      )}
    </form>
  )
}

const textOf = (problems: readonly { readonly id: string; readonly text: string }[], field: string) =>
  problems.find(({ id }) => id === field)?.text

const aboutWords = ({
  memberName,
  birthDate,
  caseNumber,
}: {
  memberName: string
  birthDate: string
  caseNumber: string
}) => `${memberName}, born ${birthDate}, case ${caseNumber}`
