/** Without input for so long, the cases are locked. */
export const IDLE_LIMIT = 15 * 60_000
/** So long before that, a warning says so. */
export const WARNING = 20_000

/** Both in milliseconds: the clock on the wall, and one that is never set but may stand still while the computer sleeps. */
export interface Moment {
  readonly wall: number
  readonly steady: number
}

/** Plain data; make a new one when the cases are unlocked. */
export interface IdleClock {
  /** When it was last looked at. */
  readonly seen: Moment
  /** Milliseconds without input until then. */
  readonly idle: number
}

export type Idleness =
  | { readonly state: 'in use'; readonly lookAgainIn: number }
  | { readonly state: 'warned'; readonly secondsLeft: number; readonly lookAgainIn: number }
  | { readonly state: 'due' }

export const startIdleClock = (now: Moment): IdleClock => ({ seen: now, idle: 0 })

/**
 * Time passes. The wall's clock counts sleep, but can be set back; the steady one cannot, but may not count sleep.
 * Whichever says more is believed, so that the cases are rather locked too early than too late.
 */
export function tick({ seen, idle }: IdleClock, now: Moment): IdleClock {
  return { seen: now, idle: idle + Math.max(0, now.wall - seen.wall, now.steady - seen.steady) }
}

/** Input, here or in another tab. It comes too late once the time is over: a touch wakes a computer that slept. */
export function noteInput(clock: IdleClock, now: Moment): IdleClock {
  const ticked = tick(clock, now)
  return isDue(ticked) ? ticked : { ...ticked, idle: 0 }
}

/**
 * The last input in any tab, by the wall's clock, as a tab left it for the others.
 * It is the one thing that makes up for time that a sleeping tab took for idle. A time to come is not believed.
 */
export function noteInputAt(clock: IdleClock, wall: number, now: Moment): IdleClock {
  const ticked = tick(clock, now)
  const ago = now.wall - wall
  return ago >= 0 && ago < ticked.idle ? { ...ticked, idle: ago } : ticked
}

export function idleness(clock: IdleClock): Idleness {
  const left = IDLE_LIMIT - clock.idle
  if (left <= 0) return { state: 'due' }
  if (left > WARNING) return { state: 'in use', lookAgainIn: Math.min(left - WARNING, LONGEST_WAIT) }
  const secondsLeft = Math.ceil(left / 1000)
  return { state: 'warned', secondsLeft, lookAgainIn: left - (secondsLeft - 1) * 1000 }
}

// A timer stands still while the computer sleeps, and would then be late by as much.
const LONGEST_WAIT = 10_000

const isDue = ({ idle }: IdleClock): boolean => idle >= IDLE_LIMIT
