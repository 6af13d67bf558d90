import { Button } from '../ui/button'
import { useClockCheck } from '../hooks/use-clock-check'
import './lock-page.css'

/** Stays until the clock is right again, or is said to be. */
export function ClockBanner() {
  const { problem, isRight } = useClockCheck()
  if (problem === undefined) return null
  return (
    <aside className="clock-banner" role="alert">
      <p>{problem}</p>
      <Button look="link" onClick={isRight}>
        The clock is right now
      </Button>
    </aside>
  )
}
