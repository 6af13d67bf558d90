import { useState } from 'react'
import { NewPassphraseFields, noPassphrase, whyNotChosen } from '../sealing/new-passphrase'
import { Button } from '../ui/button'
import { PassphraseField } from '../ui/passphrase-field'
import { changePassphrase } from '../hooks/use-lock'
import { useWork } from './use-work'
import './lock-page.css'

const blank = { from: '', to: noPassphrase }

/** Only what unlocks the cases is written anew: the cases themselves stay as they are. */
export function ChangePassphrase() {
  const [typed, setTyped] = useState<typeof blank>()
  const [isChecked, setIsChecked] = useState(false)
  const [said, setSaid] = useState('')
  const { isBusy, problem, run } = useWork()
  const { from, to } = typed ?? blank
  const change = async () => {
    setIsChecked(true)
    if (whyNotChosen(to) !== undefined || isBusy) return
    if (!(await run(() => changePassphrase(from, to.typed)))) return
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
            label="Current passphrase"
            problem={problem}
            value={from}
            onChange={(text) => setTyped({ from: text, to })}
            isFocused
          />
          <NewPassphraseFields
            label="New passphrase"
            value={to}
            isChecked={isChecked}
            onChange={(next) => setTyped({ from, to: next })}
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
