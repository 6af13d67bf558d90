import { useSyncExternalStore } from 'react'
import type { Day } from '../facts'

/** Today on this device, the decision date of what is under review: it goes on while the page stands. */
export const useToday = (): Day => useSyncExternalStore(subscribe, today)

const today = (): Day => Temporal.Now.plainDateISO().toString()

/** Looked at when the day turns; and often, since a device that slept or was set anew missed that. */
const longest = 10_000

function subscribe(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const wait = () => {
    timer = setTimeout(
      () => {
        listener()
        wait()
      },
      Math.min(longest, untilTomorrow()),
    )
  }
  wait()
  return () => clearTimeout(timer)
}

/** Milliseconds. */
function untilTomorrow(): number {
  const now = Temporal.Now.zonedDateTimeISO()
  return Math.ceil(now.until(now.startOfDay().add({ days: 1 })).total('milliseconds'))
}
