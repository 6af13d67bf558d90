import { describe, expect, test } from 'vitest'
import { openLogWriter, type Line } from '../../../src/cases/log/log-writer'

const line = (what: string): Line => ({ what, who: 'R. Lindqvist, PharmD', at: '2026-11-24T16:58:00Z' })

function writer() {
  const written: string[] = []
  const state = { isFull: false, told: 0 }
  const opened = openLogWriter(
    async ({ what }) => {
      await Promise.resolve()
      if (state.isFull) throw new DOMException('', 'QuotaExceededError')
      written.push(what)
    },
    () => state.told++,
  )
  return { ...opened, written, state }
}

describe('lines of the log', () => {
  test('are written in the order in which they were noted', async () => {
    const { add, written } = writer()
    await Promise.all([add(line('one')), add(line('two')), add(line('three'))])
    expect(written).toEqual(['one', 'two', 'three'])
  })

  test('that can’t be written are told, kept, and written before the next one', async () => {
    const { add, trouble, written, state } = writer()
    state.isFull = true
    await add(line('one'))
    await add(line('two'))
    expect(trouble()).toEqual({ message: expect.stringContaining('no room left') as string, count: 2 })
    expect(state.told).toBe(2)
    state.isFull = false
    await add(line('three'))
    expect(written).toEqual(['one', 'two', 'three'])
    expect(trouble()).toBeUndefined()
    expect(state.told).toBe(3)
  })

  test('keep nothing of a case in memory once the page is locked', async () => {
    const lines: Line[] = []
    const state = { isFull: true }
    const { add, again, forgetDetails } = openLogWriter(
      (each) => (state.isFull ? Promise.reject(new Error('full')) : Promise.resolve(void lines.push(each))),
      () => {},
    )
    await add({ ...line('changed'), caseId: 'a', details: { memberName: { from: null, to: 'Doe, Jane' } } })
    forgetDetails()
    state.isFull = false
    await again()
    expect(lines).toEqual([{ ...line('changed'), caseId: 'a' }])
  })
})
