import { policyNumber } from '../policy/dates-of-review'

interface Props {
  readonly reviewer: string | undefined
  readonly decided: boolean
}

export function SignatureBlock({ reviewer, decided }: Props) {
  return (
    <section className="record-signature" aria-label="Signature">
      <p>
        Determination of medical necessity under {policyNumber}. {decided ? null : <strong>Draft, not signed.</strong>}
      </p>
      <div className="record-lines">
        <Line label="Reviewer" text={reviewer} />
        <Line label="Credentials" />
        <Line label="Date and time" />
      </div>
    </section>
  )
}

/** A line to write on. */
const Line = ({ label, text }: { readonly label: string; readonly text?: string }) => (
  <div className="record-line">
    <span className="record-line-rule">{text}</span>
    <span>{label}</span>
  </div>
)
