import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openTurn } from '../../src/cases/edit-turn'

interface Holder {
  readonly reject: (reason: Error) => void
  readonly done: Promise<unknown>
}

/** Locks as a browser has them: one holds a name, others wait in line, and one may take it by force. */
function browserLocks() {
  let held: Holder | undefined
  const line: (() => void)[] = []
  const grant = (work: () => unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const done = Promise.resolve(work()).then((value) => {
        if (held?.done === done) {
          held = undefined
          line.shift()?.()
        }
        resolve(value)
      })
      held = { reject, done }
    })
  return {
    request: (_name: string, { signal, steal }: LockOptions, work: () => unknown): Promise<unknown> => {
      if (steal === true) {
        held?.reject(new DOMException('stolen', 'AbortError'))
        return grant(work)
      }
      if (held === undefined) return grant(work)
      return new Promise((resolve, reject) => {
        const next = () => void grant(work).then(resolve, reject)
        line.push(next)
        signal?.addEventListener('abort', () => {
          line.splice(line.indexOf(next), 1)
          reject(new DOMException('left', 'AbortError'))
        })
      })
    },
    isHeld: () => held !== undefined,
  }
}

let locks: ReturnType<typeof browserLocks>
beforeEach(() => {
  locks = browserLocks()
  vi.stubGlobal('navigator', { locks })
})
afterEach(() => void vi.unstubAllGlobals())

const saved = () => Promise.resolve()
const tab = (save = saved) => openTurn('cases/a', save)
const becomes = (turn: ReturnType<typeof tab>, expected: string) =>
  vi.waitFor(() => expect(turn.current()).toBe(expected), 4000)

describe('whose turn it is to edit a case', () => {
  test('the first tab that looks; any other reads, until the first leaves', async () => {
    const [first, other] = [tab(), tab()]
    expect(first.current()).toBe('asking')
    const leave = first.subscribe(() => {})
    await becomes(first, 'mine')
    other.subscribe(() => {})
    await becomes(other, 'elsewhere')
    leave()
    await becomes(other, 'mine')
  })

  test('taken over, the other tab saves first, and then reads', async () => {
    const save = vi.fn<typeof saved>(saved)
    const [first, other] = [tab(save), tab()]
    first.subscribe(() => {})
    await becomes(first, 'mine')
    other.subscribe(() => {})
    await other.takeOver()
    expect(other.current()).toBe('mine')
    expect(save).toHaveBeenCalledOnce()
    expect(first.current()).toBe('elsewhere')
  })

  test('goes over also where the other tab can’t save', async () => {
    const [first, other] = [tab(() => Promise.reject(new Error('No room'))), tab()]
    first.subscribe(() => {})
    await becomes(first, 'mine')
    other.subscribe(() => {})
    await other.takeOver()
    expect(other.current()).toBe('mine')
  })

  test('is taken by force from a tab that does not answer', async () => {
    locks.request('', {}, () => new Promise(() => {})).catch(() => {})
    const other = tab()
    other.subscribe(() => {})
    await becomes(other, 'elsewhere')
    await other.takeOver()
    expect(other.current()).toBe('mine')
  })

  test('is taken by nobody who has left meanwhile', async () => {
    let taken = false
    const request = locks.request
    locks.request = (name, options, work) => {
      taken ||= options.steal === true
      return request(name, options, work)
    }
    locks.request('', {}, () => new Promise(() => {})).catch(() => {})
    const other = tab()
    const leave = other.subscribe(() => {})
    await becomes(other, 'elsewhere')
    const taking = other.takeOver()
    leave()
    await taking
    expect(taken).toBe(false)
    expect(other.current()).toBe('asking')
  })
})
