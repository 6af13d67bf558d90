import { useState } from 'react'
import { Button } from '../ui/button'
import { useLock } from '../hooks/use-lock'
import { TurnOnDialog } from './turn-on-dialog'
import './lock-page.css'

/** Stays as long as the cases are kept without a passphrase. */
export function ClearBanner() {
  const state = useLock()
  const [isTurningOn, setIsTurningOn] = useState(false)
  if (state.state !== 'open' || state.mode === 'sealed') return null
  return (
    <aside className="clear-banner" aria-label="How cases are kept">
      <p>Cases on this device are not encrypted: you went on without a passphrase.</p>
      <Button look="link" onClick={() => setIsTurningOn(true)}>
        Turn a passphrase on
      </Button>
      {isTurningOn ? <TurnOnDialog onClose={() => setIsTurningOn(false)} /> : null}
    </aside>
  )
}
