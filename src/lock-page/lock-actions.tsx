import { Button } from '../ui/button'
import { lock, useLock } from '../hooks/use-lock'
import './lock-page.css'

/** Who works here, and how to lock; in the bar of every page. */
export function LockActions() {
  const state = useLock()
  if (state.state !== 'open') return null
  const { name, credentials } = state.reviewer
  const reviewer = [name, credentials].filter(Boolean).join(', ')
  return (
    <>
      {name === '' ? null : (
        <span className="lock-reviewer" title={reviewer}>
          {reviewer}
        </span>
      )}
      {state.mode === 'clear' ? null : (
        <Button look="on-bar" onClick={() => void lock()}>
          Lock
        </Button>
      )}
    </>
  )
}
