import { useEffect, useState } from 'react'
import { clockBehind } from '../cases/lock/clock-behind'

const place = 'ixazomib-review-latest-time'
const lookEvery = 30_000

/** Whether the clock lies behind a time at which the app was in use here: what to do, and how to say that it is right. */
export function useClockCheck(): { readonly problem: string | undefined; readonly isRight: () => void } {
  const [{ latest, now }, setTimes] = useState(() => look(keptLatest()))
  useEffect(() => {
    const timer = setInterval(() => setTimes((times) => look(times.latest)), lookEvery)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => keepLatest(latest), [latest])
  return { problem: clockBehind(latest, now), isRight: () => setTimes(look(0)) }
}

function look(before: number) {
  const now = Date.now()
  return { latest: Math.max(before, now), now }
}

function keptLatest(): number {
  try {
    const latest = Number(localStorage.getItem(place) ?? 0)
    return Number.isFinite(latest) ? latest : 0
  } catch {
    return 0
  }
}

function keepLatest(latest: number) {
  try {
    localStorage.setItem(place, String(latest))
  } catch {
    // Then it is known as long as this page lives.
  }
}
