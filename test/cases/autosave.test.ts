import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { autosave } from '../../src/cases/autosave'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'

const named = (name: string): CaseFile => ({
  ...emptyCase('a', '2026-11-24T10:00:00.000Z'),
  entries: { memberName: name },
})

/** A storage whose writes end when the test says so. */
function slowStorage() {
  const written: (string | undefined)[] = []
  const ends: { done: () => void; fail: () => void }[] = []
  const put = (file: CaseFile) =>
    new Promise<void>((resolve, reject) => {
      written.push(file.entries.memberName)
      ends.push({ done: resolve, fail: () => reject(new Error('No room. Free some.')) })
    })
  return { put, written, ends }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('saving as one types', () => {
  test('writes at once, and says saved only when the write is complete', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(put, '09:00', () => {})
    saver.save(named('one'))
    expect(written).toEqual(['one'])
    await settle()
    expect(saver.saving()).toEqual({ state: 'saving', at: '09:00' })
    ends[0]?.done()
    await settle()
    expect(saver.saving().state).toBe('saved')
    expect(saver.saving().at).toMatch(/^\d\d:\d\d$/)
  })

  test('while a write is under way, only the newest content follows', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    for (const name of ['one', 'two', 'three']) saver.save(named(name))
    ends[0]?.done()
    await settle()
    expect(written).toEqual(['one', 'three'])
    expect(saver.saving().state).toBe('saving')
    ends[1]?.done()
    await settle()
    expect(saver.saving().state).toBe('saved')
  })

  test('hands over the newest content at once when the page is about to go', () => {
    const { put, written } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    saver.save(named('two'))
    saver.flush()
    expect(written).toEqual(['one', 'two'])
    saver.flush()
    expect(written).toEqual(['one', 'two'])
  })
})

describe('a failed write', () => {
  test('stays failed while more is typed, and until a write succeeds', async () => {
    const { put, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    ends[0]?.fail()
    await settle()
    expect(saver.saving()).toMatchObject({ state: 'failed', message: 'No room. Free some.' })
    saver.save(named('two'))
    expect(saver.saving().state).toBe('failed')
    ends[1]?.done()
    await settle()
    expect(saver.saving().state).toBe('saved')
  })

  test('is tried again by itself, later each time, with the newest content', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    ends[0]?.fail()
    await vi.advanceTimersByTimeAsync(1000)
    expect(written).toEqual(['one', 'one'])
    ends[1]?.fail()
    await vi.advanceTimersByTimeAsync(1999)
    expect(written).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(1)
    ends[2]?.done()
    await settle()
    expect(saver.saving().state).toBe('saved')
  })

  test('is tried again on request', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    ends[0]?.fail()
    await settle()
    saver.retry()
    expect(written).toEqual(['one', 'one'])
  })

  test('does not bring back old content over a newer write', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    saver.save(named('two'))
    saver.flush()
    ends[1]?.done()
    ends[0]?.fail()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(written).toEqual(['one', 'two'])
    expect(saver.saving().state).toBe('saved')
  })
})

describe('whoever waits until it is saved', () => {
  /** How a promise has ended so far. */
  const endOf = (promise: Promise<void>) => {
    const seen: string[] = []
    promise.then(
      () => seen.push('saved'),
      (error: Error) => seen.push(error.message),
    )
    return seen
  }

  test('goes on at once where nothing is left to be written', async () => {
    const saver = autosave(slowStorage().put, undefined, () => {})
    await expect(saver.saved()).resolves.toBeUndefined()
    await expect(saver.savedAtLast()).resolves.toBeUndefined()
  })

  test('goes on once the newest content is on the disk', async () => {
    const { put, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    const saved = endOf(saver.saved())
    saver.save(named('two'))
    ends[0]?.done()
    await settle()
    expect(saved).toEqual([])
    ends[1]?.done()
    await settle()
    expect(saved).toEqual(['saved'])
  })

  test('is told of a failure, or waits through it', async () => {
    const { put, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    const [soon, atLast] = [endOf(saver.saved()), endOf(saver.savedAtLast())]
    ends[0]?.fail()
    await settle()
    expect([soon, atLast]).toEqual([['No room. Free some.'], []])
    await vi.advanceTimersByTimeAsync(1000)
    ends[1]?.done()
    await settle()
    expect(atLast).toEqual(['saved'])
  })

  test('asks for a further try after a failure', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(put, undefined, () => {})
    saver.save(named('one'))
    ends[0]?.fail()
    await settle()
    const saved = endOf(saver.saved())
    expect(written).toEqual(['one', 'one'])
    ends[1]?.done()
    await settle()
    expect(saved).toEqual(['saved'])
  })

  test('is told where no further try can succeed, and none is made', async () => {
    const { put, written, ends } = slowStorage()
    const saver = autosave(
      put,
      undefined,
      () => {},
      () => true,
    )
    saver.save(named('one'))
    const atLast = endOf(saver.savedAtLast())
    ends[0]?.fail()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(atLast).toEqual(['No room. Free some.'])
    expect(written).toEqual(['one'])
    expect(saver.saving().state).toBe('failed')
  })
})
