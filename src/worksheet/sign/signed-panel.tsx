import { useEffect, useRef, useState } from 'react'
import { outcomeHeadline } from '../../cases/signing/decision-words'
import { dayOf } from '../../cases/signing/signed-at'
import type { Reviewer } from '../../cases/signing/signature-form'
import {
  addendumHead,
  currentFingerprint,
  decidedWords,
  nameWords,
  revisionWords,
  signedWords,
} from '../../cases/signing/signed-words'
import type { CaseFile } from '../../cases/case-file'
import { Button } from '../../ui/button'
import { AddendumForm } from './addendum-form'
import { DifferencesList } from './differences-list'
import { RevisionForm, type Revised } from './revision-form'
import { WholeDetermination } from './whole-determination'
import './sign.css'

interface Props {
  /** A signed case. */
  readonly file: CaseFile
  readonly reviewer?: Reviewer
  /** An id that no case has. */
  readonly newId: () => string
  /** Keeps the case with its addendum. */
  readonly onAddendum: (file: CaseFile) => Promise<void> | void
  /** Keeps both cases, and goes to the new one. */
  readonly onRevision: (revised: Revised) => Promise<void> | void
}

/** A signed case: what was signed, by whom, what was added since, and the two ways on. */
export function SignedPanel({ file, reviewer, newId, onAddendum, onRevision }: Props) {
  const { signature, addenda = [] } = file
  const [open, setOpen] = useState<'addendum' | 'revision'>()
  const heading = useRef<HTMLHeadingElement>(null)
  useFocusIfLost(heading)
  if (signature === undefined) return null
  const close = () => {
    setOpen(undefined)
    heading.current?.focus()
  }
  return (
    <section className="sign-panel" aria-label="Signed determination">
      <div>
        <h3 ref={heading} tabIndex={-1}>
          Signed: {nameWords(signature)}
        </h3>
        <p>{signature.meaning}</p>
        <p>{signedWords(signature, addenda)}</p>
        <p>
          Decision: <strong>{outcomeHeadline[signature.decision]}</strong>
        </p>
        <p className="quiet">{decidedWords(signature).computed}</p>
        <p className="small">
          Fingerprint <span className="mono">{currentFingerprint(signature, addenda)}</span>
        </p>
        {revisionWords(file).map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      <WholeDetermination content={signature.record} isSigned />
      {addenda.length === 0 ? null : (
        <section aria-label="Addenda">
          <h3>Addenda ({addenda.length})</h3>
          <ol className="sign-addenda">
            {addenda.map((addendum) => (
              <li key={addendum.fingerprint}>
                <strong>{addendumHead(addendum)}.</strong> {addendum.what} <span>Reason: {addendum.reason}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <DifferencesList file={file} on={dayOf(signature)} />
      {open === undefined ? (
        <div className="sign-actions sign-actions-start">
          <Button onClick={() => setOpen('addendum')}>Add an addendum</Button>
          <Button onClick={() => setOpen('revision')}>Begin a new revision</Button>
        </div>
      ) : null}
      {open === 'addendum' ? (
        <AddendumForm file={file} reviewer={reviewer} onAddendum={onAddendum} onDone={close} />
      ) : null}
      {open === 'revision' ? (
        <RevisionForm file={file} reviewer={reviewer} newId={newId} onRevision={onRevision} onDone={close} />
      ) : null}
    </section>
  )
}

/** The button that signed is gone once the case is signed: focus goes to what stands in its place. */
function useFocusIfLost(heading: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [heading])
}
