import { useState, type ReactNode } from 'react'
import { NewPassphraseFields, noPassphrase, whyNotChosen, type NewPassphrase } from '../sealing/new-passphrase'
import { Button } from '../ui/button'
import { changePassphrase, unlock } from '../hooks/use-lock'
import { LockFrame } from './lock-frame'
import { PassphraseField } from '../ui/passphrase-field'
import { useWork } from './use-work'

/** The cases are encrypted, and nothing of them is shown. */
export function Unlock({ beside }: { readonly beside?: ReactNode }) {
  const [passphrase, setPassphrase] = useState('')
  const [next, setNext] = useState<NewPassphrase>()
  const [isChecked, setIsChecked] = useState(false)
  const { isBusy, problem, run } = useWork()
  const open = async () => {
    setIsChecked(true)
    if (next !== undefined && whyNotChosen(next) !== undefined) return
    await run(async () => {
      if (next !== undefined) await changePassphrase(passphrase, next.typed)
      await unlock(next?.typed ?? passphrase)
    })
  }
  return (
    <LockFrame title="Locked" beside={beside}>
      <p className="quiet">The cases on this device are encrypted. Your passphrase opens them.</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <PassphraseField
          label={next === undefined ? 'Passphrase' : 'Current passphrase'}
          value={passphrase}
          onChange={setPassphrase}
          room="none"
          isFocused
        />
        {next === undefined ? null : (
          <NewPassphraseFields label="New passphrase" value={next} isChecked={isChecked} onChange={setNext} />
        )}
        <p role="alert" className="lock-problem">
          {problem}
        </p>
        <div className="lock-actions">
          <Button type="submit" look="primary" disabled={isBusy || passphrase === ''}>
            {next === undefined ? 'Unlock' : 'Change it and unlock'}
          </Button>
          <Button
            look="link"
            onClick={() => {
              setIsChecked(false)
              setNext(next === undefined ? noPassphrase : undefined)
            }}
          >
            {next === undefined ? 'Change the passphrase' : 'Keep the passphrase'}
          </Button>
        </div>
      </form>
    </LockFrame>
  )
}
