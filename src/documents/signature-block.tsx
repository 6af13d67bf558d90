interface Props {
  readonly meaning: string
  readonly reviewer?: string
  readonly draft?: boolean
}

/** Lines to sign on by hand. */
export const SignatureBlock = ({ meaning, reviewer, draft = false }: Props) => (
  <section className="record-signature" aria-label="Signature">
    <p>
      {meaning}. {draft ? <strong>Draft, not signed.</strong> : null}
    </p>
    <div className="record-lines">
      <Line label="Reviewer" text={reviewer} />
      <Line label="Credentials" />
      <Line label="Date and time" />
    </div>
  </section>
)

/** A line to write on. */
const Line = ({ label, text }: { readonly label: string; readonly text?: string }) => (
  <div className="record-line">
    <span className="record-line-rule">{text}</span>
    <span>{label}</span>
  </div>
)
