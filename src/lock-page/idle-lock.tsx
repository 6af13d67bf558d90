import { Suspense } from 'react'
import { later } from '../ui/later'
import { useLock } from '../hooks/use-lock'

const IdleWarning = later(async () => (await import('./idle-warning')).IdleWarning)

/** Watches for a time without input while there is something to lock. */
export function IdleLock() {
  const state = useLock()
  if (state.state !== 'open' || state.mode === 'clear') return null
  return (
    <Suspense>
      <IdleWarning />
    </Suspense>
  )
}
