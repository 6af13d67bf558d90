import { useSyncExternalStore } from 'react'

const minute = 60_000

/** Now, to the minute: it goes on while the page stands. */
export function useMinute(): Date {
  const minutes = useSyncExternalStore(subscribe, () => Math.floor(Date.now() / minute))
  return new Date(minutes * minute)
}

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, 10_000)
  return () => clearInterval(timer)
}
