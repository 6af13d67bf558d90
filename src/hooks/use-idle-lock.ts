import { useEffect, useState } from 'react'
import { idleness, noteInput, noteInputAt, startIdleClock, tick, type IdleClock } from '../cases/lock/idle-clock'
import { lock } from './use-lock'

const place = 'ixazomib-review-last-input'
/** Input of other tabs is told no more often than that. */
const tellEvery = 2000
const inputs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'click'] as const
const wakes = ['focus', 'pageshow'] as const

/**
 * Locks after a time without input, in whatever tab.
 * @returns shortly before, how many seconds are left; any input is enough to stay
 */
export function useIdleLock(): number | undefined {
  const [secondsLeft, setSecondsLeft] = useState<number>()
  useEffect(() => watchInput(setSecondsLeft), [])
  return secondsLeft
}

const now = () => ({ wall: Date.now(), steady: performance.now() })

function watchInput(warn: (secondsLeft: number | undefined) => void): () => void {
  let clock: IdleClock = startIdleClock(now())
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = 0

  function look() {
    clearTimeout(timer)
    const last = lastInput()
    if (last !== undefined) clock = noteInputAt(clock, last, now())
    clock = tick(clock, now())
    const idle = idleness(clock)
    if (idle.state === 'due') {
      warn(undefined)
      void lock()
      return
    }
    warn(idle.state === 'warned' ? idle.secondsLeft : undefined)
    timer = setTimeout(look, idle.lookAgainIn)
  }

  function input() {
    const before = idleness(clock).state
    clock = noteInput(clock, now())
    const { wall } = now()
    if (wall - told > tellEvery) {
      told = wall
      tellInput(wall)
    }
    if (before !== 'in use' || idleness(clock).state !== 'in use') look()
  }

  const options = { capture: true, passive: true } as const
  inputs.forEach((name) => window.addEventListener(name, input, options))
  wakes.forEach((name) => window.addEventListener(name, look))
  window.addEventListener('storage', look)
  document.addEventListener('visibilitychange', look)
  tellInput(now().wall)
  look()
  return () => {
    clearTimeout(timer)
    inputs.forEach((name) => window.removeEventListener(name, input, options))
    wakes.forEach((name) => window.removeEventListener(name, look))
    window.removeEventListener('storage', look)
    document.removeEventListener('visibilitychange', look)
  }
}

/** By the clock on the wall, which all tabs share. */
function lastInput(): number | undefined {
  try {
    const at = Number(localStorage.getItem(place) ?? Number.NaN)
    return Number.isFinite(at) ? at : undefined
  } catch {
    return undefined
  }
}

function tellInput(wall: number) {
  try {
    localStorage.setItem(place, String(wall))
  } catch {
    // Then each tab goes by its own input.
  }
}
