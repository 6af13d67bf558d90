import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { instantWords } from '../cases/moments'
import { Button } from '../ui/button'
import { useLock } from '../hooks/use-lock'
import { ChangePassphrase } from './change-passphrase'
import { TurnOnDialog } from './turn-on-dialog'

/** Of the settings: whether the cases are encrypted, and how to change that. */
export function PassphrasePart() {
  const lock = useLock()
  const [isTurningOn, setIsTurningOn] = useState(false)
  if (lock.state === 'locked') {
    return (
      <p>
        The cases are encrypted, and locked. <Link to="/">Unlock them</Link> to change the passphrase.
      </p>
    )
  }
  if (lock.state !== 'open') {
    return (
      <p>
        It is asked for before the first case, on the <Link to="/">list of cases</Link>.
      </p>
    )
  }
  if (lock.mode === 'sealed') {
    return (
      <>
        <p>Cases, their list and the log are encrypted on this device since {instantWords(lock.since, undefined)}.</p>
        <ChangePassphrase />
      </>
    )
  }
  return (
    <>
      <p>Cases on this device are not encrypted: you went on without a passphrase.</p>
      <div>
        <Button onClick={() => setIsTurningOn(true)}>Turn a passphrase on</Button>
      </div>
      {isTurningOn ? <TurnOnDialog onClose={() => setIsTurningOn(false)} /> : null}
    </>
  )
}
