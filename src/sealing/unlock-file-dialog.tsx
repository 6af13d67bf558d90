import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { PassphraseField } from '../ui/passphrase-field'
import './sealing.css'

/** A file that waits for its passphrase. */
export interface LockedFile {
  readonly name: string
  /** Why the last one was not it. */
  readonly wrong: string | undefined
  readonly isBusy: boolean
  /** @param passphrase undefined where the file is left out */
  readonly answer: (passphrase: string | undefined) => void
}

/** Asks for the passphrase of an encrypted file. Of the file nothing is taken before, and nothing is lost. */
export function UnlockFileDialog({ name, wrong, isBusy, answer }: LockedFile) {
  const [typed, setTyped] = useState('')
  return (
    <Dialog title="This file is encrypted" onClose={() => answer(undefined)}>
      <form
        noValidate
        className="seal-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed !== '' && !isBusy) answer(typed)
        }}
      >
        <p className="seal-name">{name}</p>
        <PassphraseField label="Passphrase of the file" value={typed} onChange={setTyped} room="none" isFocused />
        <p role="alert" className="seal-problem">
          {isBusy ? '' : wrong}
        </p>
        <div className="seal-buttons">
          <Button type="submit" look="primary" disabled={typed === ''}>
            Open the file
          </Button>
          <Button onClick={() => answer(undefined)}>Leave it out</Button>
        </div>
        <p role="status" className="only-read-out">
          {isBusy ? 'Opening' : ''}
        </p>
      </form>
    </Dialog>
  )
}
