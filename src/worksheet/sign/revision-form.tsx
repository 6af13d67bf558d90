import { useState } from 'react'
import { newRevision } from '../../cases/signing/after-signing'
import type { Reviewer } from '../../cases/signing/signature-form'
import type { CaseFile } from '../../cases/case-file'
import { FormEnd, trimmed } from './addendum-form'
import { ReviewerFields } from './reviewer-fields'
import { TextAreaField } from './text-area-field'
import { takeFocus, useAttempt } from './use-attempt'
import { now } from './use-signing'

/** The signed case, which now says by what it is superseded, and the new one. */
export type Revised = ReturnType<typeof newRevision>

interface Props {
  readonly file: CaseFile
  readonly reviewer?: Reviewer
  readonly newId: () => string
  readonly onRevision: (revised: Revised) => Promise<void> | void
  readonly onDone: () => void
}

/** Begins a new case from a signed one, which is kept. */
export function RevisionForm({ file, reviewer, newId, onRevision, onDone }: Props) {
  const [reason, setReason] = useState('')
  const [by, setBy] = useState<Reviewer>(reviewer ?? { name: '', credentials: '' })
  const attempt = useAttempt([reason, by.name, by.credentials], async () => {
    await onRevision(newRevision(file, { id: newId(), by: trimmed(by), reason: reason.trim(), ...now() }))
    onDone()
  })
  return (
    <form ref={takeFocus} className="sign-form" aria-label="Begin a new revision" noValidate onSubmit={attempt.submit}>
      <p>
        A new case starts from this one, to be changed and signed anew. This one is kept as it is and says by which
        revision it is superseded; both print.
      </p>
      <TextAreaField label="Reason" problem={attempt.lacks(reason)} value={reason} onChange={setReason} />
      <ReviewerFields
        legend="Begun by"
        reviewer={by}
        onChange={setBy}
        problems={{ name: attempt.lacks(by.name), credentials: attempt.lacks(by.credentials) }}
      />
      <FormEnd label="Begin the revision" problem={attempt.problem} onCancel={onDone} />
    </form>
  )
}
