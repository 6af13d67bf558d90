import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { FilePassphraseFields, noPassphrase, whyNotChosen } from './new-passphrase'
import './sealing.css'

interface Props {
  /** What is saved: "Export 3 cases". */
  readonly title: string
  readonly onClose: () => void
  readonly onSave: (passphrase: string) => Promise<void>
}

/** Asks for the passphrase of a file that is to be saved encrypted. */
export function SealDialog({ title, onClose, onSave }: Props) {
  const [chosen, setChosen] = useState(noPassphrase)
  const [isChecked, setIsChecked] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const save = () => {
    setIsChecked(true)
    if (whyNotChosen(chosen) !== undefined) return
    setIsBusy(true)
    void onSave(chosen.typed).finally(onClose)
  }
  return (
    <Dialog title={`${title}, encrypted`} onClose={onClose}>
      <form
        noValidate
        className="seal-form"
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <FilePassphraseFields value={chosen} isChecked={isChecked} onChange={setChosen} />
        <div>
          <Button type="submit" look="primary" disabled={isBusy}>
            Encrypt and save
          </Button>
        </div>
        <p role="status" className="only-read-out">
          {isBusy ? 'Encrypting' : ''}
        </p>
      </form>
    </Dialog>
  )
}
