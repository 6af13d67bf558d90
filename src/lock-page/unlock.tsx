import { useState, type ReactNode } from 'react'
import { passphraseHint } from '../cases/vault/passphrase'
import { Button } from '../ui/button'
import { changePassphrase, unlock, whyUnfit } from '../use-lock'
import { LockFrame } from './lock-frame'
import { PassphraseField } from '../ui/passphrase-field'
import { useWork } from './use-work'

/** The cases are encrypted, and nothing of them is shown. */
export function Unlock({ beside }: { readonly beside?: ReactNode }) {
  const [passphrase, setPassphrase] = useState('')
  const [next, setNext] = useState<string>()
  const { isBusy, problem, setProblem, run } = useWork()
  const open = async () => {
    const unfit = next === undefined ? undefined : whyUnfit(next)
    if (unfit !== undefined) return setProblem(unfit)
    await run(async () => {
      if (next !== undefined) await changePassphrase(passphrase, next)
      await unlock(next ?? passphrase)
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
          label={next === undefined ? 'Passphrase' : 'Present passphrase'}
          value={passphrase}
          onChange={setPassphrase}
          room="none"
          isFocused
        />
        {next === undefined ? null : (
          <PassphraseField label="New passphrase" hint={passphraseHint} value={next} onChange={setNext} />
        )}
        <p role="alert" className="lock-problem">
          {problem}
        </p>
        <div className="lock-actions">
          <Button type="submit" look="primary" disabled={isBusy || passphrase === ''}>
            {next === undefined ? 'Unlock' : 'Change it and unlock'}
          </Button>
          <Button look="link" onClick={() => setNext(next === undefined ? '' : undefined)}>
            {next === undefined ? 'Change the passphrase' : 'Keep the passphrase'}
          </Button>
        </div>
      </form>
    </LockFrame>
  )
}
