import { useState } from 'react'
import { addAddendum } from '../../cases/signing/after-signing'
import { addendumKinds, type AddendumKind, type Reviewer } from '../../cases/signing/signature-form'
import { addendumKindWords } from '../../cases/signing/signed-words'
import type { CaseFile } from '../../cases/case-file'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'
import { ReviewerFields } from './reviewer-fields'
import { TextAreaField } from './text-area-field'
import { takeFocus, useAttempt } from './use-attempt'
import { now } from './use-signing'

const options = addendumKinds.map((value) => ({ value, label: addendumKindWords[value] }))

interface Props {
  readonly file: CaseFile
  readonly reviewer?: Reviewer
  readonly onAddendum: (file: CaseFile) => Promise<void> | void
  readonly onDone: () => void
}

/** Adds to a signed case: what, why and by whom. */
export function AddendumForm({ file, reviewer, onAddendum, onDone }: Props) {
  const [kind, setKind] = useState<AddendumKind>('correction')
  const [what, setWhat] = useState('')
  const [reason, setReason] = useState('')
  const [author, setAuthor] = useState<Reviewer>(reviewer ?? { name: '', credentials: '' })
  const attempt = useAttempt([what, reason, author.name, author.credentials], async () => {
    const added = { kind, what: what.trim(), reason: reason.trim(), author: trimmed(author), ...now() }
    await onAddendum(await addAddendum(file, added))
    onDone()
  })
  return (
    <form ref={takeFocus} className="sign-form" aria-label="Add an addendum" noValidate onSubmit={attempt.submit}>
      <Choice
        question="Kind of addendum"
        options={options}
        layout="below"
        value={kind}
        onChange={(value) => setKind(addendumKinds.find((each) => each === value) ?? kind)}
      />
      <TextAreaField label="What is added" problem={attempt.lacks(what)} value={what} onChange={setWhat} />
      <TextAreaField label="Reason" problem={attempt.lacks(reason)} value={reason} onChange={setReason} />
      <ReviewerFields
        legend="Added by"
        reviewer={author}
        onChange={setAuthor}
        problems={{ name: attempt.lacks(author.name), credentials: attempt.lacks(author.credentials) }}
      />
      <FormEnd label="Add to the record" problem={attempt.problem} onCancel={onDone} />
    </form>
  )
}

interface EndProps {
  readonly label: string
  readonly problem: string | undefined
  readonly onCancel: () => void
}

export const FormEnd = ({ label, problem, onCancel }: EndProps) => (
  <>
    {problem === undefined ? null : (
      <p role="alert" className="sign-problem">
        {problem}
      </p>
    )}
    <div className="sign-actions">
      <Button onClick={onCancel}>Cancel</Button>
      <Button type="submit" look="primary">
        {label}
      </Button>
    </div>
  </>
)

export const trimmed = ({ name, credentials }: Reviewer): Reviewer => ({
  name: name.trim(),
  credentials: credentials.trim(),
})
