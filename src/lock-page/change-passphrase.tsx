import { useState } from 'react'
import { passphraseHint } from '../cases/vault/passphrase'
import { Button } from '../ui/button'
import { PassphraseField } from '../ui/passphrase-field'
import { changePassphrase, whyUnfit } from '../use-lock'
import { useWork } from './use-work'
import './lock-page.css'

const blank = { from: '', to: '', again: '' }

/** Only what unlocks the cases is written anew: the cases themselves stay as they are. */
export function ChangePassphrase() {
  const [typed, setTyped] = useState<typeof blank>()
  const [isChecked, setIsChecked] = useState(false)
  const [said, setSaid] = useState('')
  const { isBusy, problem, run } = useWork()
  const { from, to, again } = typed ?? blank
  const unfit = whyUnfit(to)
  const unlike = to === again ? undefined : 'The two differ. Type the same passphrase again.'
  const change = async () => {
    setIsChecked(true)
    if (unfit !== undefined || unlike !== undefined || isBusy) return
    if (!(await run(() => changePassphrase(from, to)))) return
    setTyped(undefined)
    setIsChecked(false)
    setSaid('The passphrase was changed. Files that were saved encrypted before keep theirs.')
  }
  return (
    <>
      {typed === undefined ? (
        <div>
          <Button
            onClick={() => {
              setTyped(blank)
              setSaid('')
            }}
          >
            Change the passphrase
          </Button>
        </div>
      ) : (
        <form
          noValidate
          className="turn-on"
          aria-label="Change the passphrase"
          onSubmit={(event) => {
            event.preventDefault()
            void change()
          }}
        >
          <PassphraseField
            label="Present passphrase"
            problem={problem}
            value={from}
            onChange={(text) => setTyped({ from: text, to, again })}
            isFocused
          />
          <PassphraseField
            label="New passphrase"
            hint={passphraseHint}
            problem={isChecked ? unfit : undefined}
            value={to}
            onChange={(text) => setTyped({ from, to: text, again })}
          />
          <PassphraseField
            label="The new one again"
            problem={isChecked && unfit === undefined ? unlike : undefined}
            value={again}
            onChange={(text) => setTyped({ from, to, again: text })}
          />
          <div className="lock-actions">
            <Button type="submit" look="primary" disabled={from === ''}>
              Change it
            </Button>
            <Button look="link" onClick={() => setTyped(undefined)}>
              Keep the passphrase
            </Button>
          </div>
        </form>
      )}
      <p role="status">{said}</p>
    </>
  )
}
