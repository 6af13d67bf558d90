import { useState, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { isSingleFile } from '../offline/build-kind'
import { NewPassphraseFields, noPassphrase, whyNotChosen } from '../sealing/new-passphrase'
import { Button } from '../ui/button'
import { begin } from '../hooks/use-lock'
import { LockFrame } from './lock-frame'
import { NameFields } from './name-fields'
import { useWork } from './use-work'

/** Before the first case: who works here, and whether the cases are encrypted. */
export function FirstUse({ beside }: { readonly beside?: ReactNode }) {
  const [reviewer, setReviewer] = useState({ name: '', credentials: '' })
  const [chosen, setChosen] = useState(noPassphrase)
  const [isChecked, setIsChecked] = useState(false)
  const { isBusy, problem, run } = useWork()
  const nameMissing = reviewer.name.trim() === '' ? 'Give the name that stands on what you sign.' : undefined
  const start = () => {
    setIsChecked(true)
    if (whyNotChosen(chosen) === undefined && nameMissing === undefined) void run(() => begin(reviewer, chosen.typed))
  }
  return (
    <LockFrame title="Before the first case" beside={beside}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <NameFields reviewer={reviewer} problem={isChecked ? nameMissing : undefined} onChange={setReviewer} />
        <NewPassphraseFields label="Passphrase" value={chosen} isChecked={isChecked} onChange={setChosen} />
        <p className="quiet">
          Cases, their list and the log are encrypted with it on this device. Nobody can restore a forgotten passphrase:
          keep it safe, and back up your cases. <Link to="/privacy">What a passphrase does, and what it does not</Link>
        </p>
        <p role="alert" className="lock-problem">
          {problem}
        </p>
        <div className="lock-actions">
          <Button type="submit" look="primary" disabled={isBusy}>
            Start with this passphrase
          </Button>
          {isSingleFile ? null : (
            <Button disabled={isBusy} onClick={() => void run(() => begin(reviewer))}>
              Go on without a passphrase
            </Button>
          )}
        </div>
        {isSingleFile ? null : (
          <p className="quiet small">
            Without one, whoever can use this computer’s account can read the cases. That choice stays in view, and can
            be changed later.
          </p>
        )}
        <p role="status" className="only-read-out">
          {isBusy ? 'Preparing' : ''}
        </p>
      </form>
    </LockFrame>
  )
}
