import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { useIdleLock } from '../hooks/use-idle-lock'
import './lock-page.css'

/** Locks after a time without input, and says so shortly before. */
export function IdleWarning() {
  const secondsLeft = useIdleLock()
  if (secondsLeft === undefined) return null
  return (
    <Dialog title="Locking soon" onClose={stay}>
      <p aria-hidden="true">
        The cases are locked in {secondsLeft} seconds, as there was no input. Edits are saved first.
      </p>
      <p role="status" className="only-read-out">
        The cases are locked in 20 seconds unless you stay. Edits are saved first.
      </p>
      <div className="lock-actions">
        <Button look="primary" onClick={stay}>
          Stay
        </Button>
      </div>
    </Dialog>
  )
}

// Whatever closes the warning is input, which the watch has seen already.
const stay = () => {}
