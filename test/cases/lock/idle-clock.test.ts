import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  IDLE_LIMIT,
  idleness,
  noteInput,
  noteInputAt,
  startIdleClock,
  tick,
  WARNING,
  type IdleClock,
} from '../../../src/cases/lock/idle-clock'

const minute = 60_000
const begin = Date.parse('2026-11-24T09:00:00Z')

/** A computer whose clocks a test can move. */
function computer() {
  let now = { wall: begin, steady: 0 }
  return {
    now: () => now,
    pass: (time: number) => (now = { wall: now.wall + time, steady: now.steady + time }),
    /** The steady clock stands still. */
    sleep: (time: number) => (now = { ...now, wall: now.wall + time }),
    set: (by: number) => (now = { ...now, wall: now.wall + by }),
  }
}

const stateOf = (clock: IdleClock) => idleness(clock).state

describe('without input', () => {
  test('the cases are in use until 20 seconds before 15 minutes, warned then, and due at 15 minutes', () => {
    const { now, pass } = computer()
    let clock = startIdleClock(now())
    const look = (time: number) => {
      clock = tick(clock, pass(time))
      return idleness(clock)
    }
    expect(look(0)).toEqual({ state: 'in use', lookAgainIn: 10_000 })
    expect(look(IDLE_LIMIT - WARNING - 1)).toEqual({ state: 'in use', lookAgainIn: 1 })
    expect(look(1)).toEqual({ state: 'warned', secondsLeft: 20, lookAgainIn: 1000 })
    expect(look(18_500)).toEqual({ state: 'warned', secondsLeft: 2, lookAgainIn: 500 })
    expect(look(1499)).toEqual({ state: 'warned', secondsLeft: 1, lookAgainIn: 1 })
    expect(look(1)).toEqual({ state: 'due' })
  })

  test('looking again when told to misses no second of the warning', () => {
    const { now, pass } = computer()
    let clock = startIdleClock(now())
    const seconds: number[] = []
    for (let look = idleness(clock); look.state !== 'due'; look = idleness(clock)) {
      if (look.state === 'warned') seconds.push(look.secondsLeft)
      clock = tick(clock, pass(look.lookAgainIn))
    }
    expect(seconds).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index))
    expect(now().wall - begin).toBe(IDLE_LIMIT)
  })
})

describe('input', () => {
  test('begins the time anew, during the warning too', () => {
    const { now, pass } = computer()
    let clock = startIdleClock(now())
    clock = noteInput(clock, pass(IDLE_LIMIT - 1000))
    expect(stateOf(clock)).toBe('in use')
    expect(stateOf(tick(clock, pass(IDLE_LIMIT - 1)))).toBe('warned')
    expect(stateOf(tick(clock, pass(1)))).toBe('due')
  })

  test('comes too late once the time is over', () => {
    const { now, pass } = computer()
    const clock = noteInput(startIdleClock(now()), pass(IDLE_LIMIT))
    expect(stateOf(clock)).toBe('due')
    expect(stateOf(noteInput(clock, pass(1)))).toBe('due')
  })

  test('in another tab counts from when it was', () => {
    const { now, pass } = computer()
    const clock = startIdleClock(now())
    const elsewhere = pass(10 * minute).wall
    const heard = noteInputAt(clock, elsewhere, pass(4 * minute))
    expect(heard.idle).toBe(4 * minute)
    expect(stateOf(tick(heard, pass(11 * minute)))).toBe('due')
  })

  test('in another tab keeps a tab from locking that was frozen meanwhile', () => {
    const { now, pass } = computer()
    const clock = startIdleClock(now())
    const elsewhere = pass(29 * minute).wall
    expect(stateOf(noteInputAt(clock, elsewhere, pass(minute)))).toBe('in use')
  })

  test('of an earlier time, or of one to come, changes nothing', () => {
    const { now, pass } = computer()
    const clock = noteInput(startIdleClock(now()), pass(minute))
    const later = pass(minute)
    expect(noteInputAt(clock, begin, later).idle).toBe(minute)
    expect(noteInputAt(clock, later.wall + minute, later).idle).toBe(minute)
  })
})

describe('sleep and clocks', () => {
  test('sleep counts, and the touch that wakes the computer does not unlock it', () => {
    const { now, pass, sleep } = computer()
    const clock = noteInput(startIdleClock(now()), pass(minute))
    expect(stateOf(noteInput(clock, sleep(8 * 60 * minute)))).toBe('due')
  })

  test('a short sleep is only part of the time', () => {
    const { now, sleep } = computer()
    expect(stateOf(tick(startIdleClock(now()), sleep(14 * minute)))).toBe('in use')
  })

  test('a clock that is set back gives no time', () => {
    const { now, pass, set } = computer()
    let clock = startIdleClock(now())
    clock = tick(clock, pass(10 * minute))
    set(-60 * minute)
    clock = tick(clock, pass(4 * minute))
    expect(clock.idle).toBe(14 * minute)
    expect(stateOf(tick(clock, pass(minute)))).toBe('due')
  })

  test('a clock that is set forward locks early rather than late', () => {
    const { now, set } = computer()
    expect(stateOf(tick(startIdleClock(now()), set(60 * minute)))).toBe('due')
  })

  test('whatever the clocks do, the cases are due once 15 minutes have passed by the steady one', () => {
    const step = fc.record({ pass: fc.nat(5 * minute), set: fc.integer({ min: -100 * minute, max: 100 * minute }) })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const { now, pass, set } = computer()
        let clock = startIdleClock(now())
        for (const { pass: time, set: by } of steps) {
          set(by)
          clock = tick(clock, pass(time))
          expect(now().steady < IDLE_LIMIT || stateOf(clock) === 'due').toBe(true)
        }
      }),
    )
  })

  test('it is plain data', () => {
    const { now, pass } = computer()
    const clock = tick(startIdleClock(now()), pass(minute))
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock)
  })
})
