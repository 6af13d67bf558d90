import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import type { LocalReviewer } from '../cases/log/noted-log'
import { Button } from '../ui/button'
import { nameReviewer, useLock } from '../hooks/use-lock'
import { NameFields } from './name-fields'
import { useWork } from './use-work'
import './lock-page.css'

/** Of the settings: who works here, and how to put that right. */
export function YouPart() {
  const lock = useLock()
  if (lock.state !== 'open') {
    return (
      <p>
        Your name is kept with the cases. <Link to="/">Open them</Link> to change it.
      </p>
    )
  }
  return <NameForm reviewer={lock.reviewer} />
}

function NameForm({ reviewer }: { readonly reviewer: LocalReviewer }) {
  const [typed, setTyped] = useState<LocalReviewer>()
  const [said, setSaid] = useState('')
  const { isBusy, problem, run } = useWork()
  const save = async () => {
    if (typed === undefined || isBusy || !(await run(() => nameReviewer(typed)))) return
    setTyped(undefined)
    setSaid('Saved. It stands on what you sign from now on; what was signed before keeps its name.')
  }
  return (
    <form
      noValidate
      className="turn-on"
      aria-label="Your name"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <p className="quiet">As it is printed under what you sign. A change is noted in the log.</p>
      <NameFields
        reviewer={typed ?? reviewer}
        problem={problem}
        onChange={(next) => {
          setTyped(next)
          setSaid('')
        }}
      />
      <div>
        <Button type="submit" disabled={typed === undefined}>
          Save your name
        </Button>
      </div>
      <p role="status">{said}</p>
    </form>
  )
}
