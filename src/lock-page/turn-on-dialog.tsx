import { useState } from 'react'
import { NewPassphraseFields, noPassphrase, whyNotChosen } from '../sealing/new-passphrase'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { download } from '../ui/download'
import { everythingAsFile } from '../hooks/use-case-files'
import { clearDevice, turnOn } from '../hooks/use-lock'
import { useWork } from './use-work'

/** Encrypts what is here from now on, and says what that can't reach. */
export function TurnOnDialog({ onClose }: { readonly onClose: () => void }) {
  const [chosen, setChosen] = useState(noPassphrase)
  const [isChecked, setIsChecked] = useState(false)
  const [exported, setExported] = useState<number>()
  const { isBusy, problem, run } = useWork()
  const isFit = () => {
    setIsChecked(true)
    return whyNotChosen(chosen) === undefined
  }
  const start = () => {
    if (isFit()) void run(() => turnOn(chosen.typed)).then((isDone) => isDone && onClose())
  }
  const save = () => {
    if (!isFit()) return
    void run(async () => {
      const { name, blob, count } = await everythingAsFile(chosen.typed)
      download(name, blob)
      setExported(count)
    })
  }
  return (
    <Dialog title="Turn a passphrase on" onClose={onClose}>
      <form
        noValidate
        className="turn-on"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
      >
        <NewPassphraseFields label="Passphrase" value={chosen} isChecked={isChecked} onChange={setChosen} />
        <p>
          Cases, list and log are encrypted at once. Nobody can restore a forgotten passphrase. Older copies that were
          not encrypted may remain in the browser’s own files for some time.
        </p>
        <p role="alert" className="lock-problem">
          {problem}
        </p>
        <div className="lock-actions">
          <Button type="submit" look="primary" disabled={isBusy}>
            Encrypt the cases here
          </Button>
        </div>
      </form>
      <details className="turn-on-clean">
        <summary>Start clean instead, so that fewer old copies remain</summary>
        <ol>
          <li>
            <Button disabled={isBusy} onClick={save}>
              Export everything
            </Button>{' '}
            <span role="status">
              {exported === undefined
                ? 'It is encrypted with the passphrase typed above.'
                : `${exported} exported to your downloads, encrypted.`}
            </span>
          </li>
          <li>
            <Button disabled={isBusy || exported === undefined} onClick={() => void run(clearDevice)}>
              Clear this device
            </Button>{' '}
            Check the exported file first: everything here goes. Clearing the browser’s data for this site goes further.
          </li>
          <li>
            Choose a passphrase at the new start, then bring the file back in with “Open files”. It asks for the
            passphrase that it was exported with.
          </li>
        </ol>
      </details>
    </Dialog>
  )
}
