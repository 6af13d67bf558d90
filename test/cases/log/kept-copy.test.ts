import { describe, expect, test } from 'vitest'
import { standsInLog } from '../../../src/cases/log/compare-printed'
import { checkCopy, checkLog, logCopy, logsIn, readCopies } from '../../../src/cases/log/kept-copy'
import { keyed, someLog, unkeyed } from './some-log'

const chain = await keyed()
const log = await someLog(chain, 5)
const beginning = async (count: number) => someLog(chain, count)
const at = '2026-11-25T10:00:00Z'

test('a log that is whole is told with its length and its end', async () => {
  expect(await checkLog(chain, log)).toEqual({
    log,
    method: 'HMAC-SHA256',
    position: { length: 5, last: log.entries[4]?.mac },
    problems: [],
  })
})

test('a log from before there was a passphrase is checked by its own chain', async () => {
  const old = await someLog(unkeyed, 3)
  expect(await checkLog(chain, old)).toMatchObject({ method: 'SHA-256', problems: [] })
})

describe('a copy', () => {
  test('of the log here says how many entries have come since', async () => {
    expect(await checkCopy(chain, [log], await beginning(3))).toMatchObject({ problems: [], since: 2 })
    expect(await checkCopy(chain, [log], log)).toMatchObject({ problems: [], since: 0 })
  })

  test('in which an entry was changed says so', async () => {
    const changed = { ...log, entries: log.entries.map((each) => (each.seq === 2 ? { ...each, who: 'Else' } : each)) }
    const { problems } = await checkCopy(chain, [log], changed)
    expect(problems?.map(({ message }) => message)).toEqual(['Entry 2 of the log was changed.'])
  })

  test('of another log than the one here does not pass for its beginning', async () => {
    const other = { ...(await someLog(chain, 6, 'other')), ...{} }
    expect((await checkCopy(chain, [log], other)).since).toBeUndefined()
    const longer = await beginning(6)
    expect((await checkCopy(chain, [log], longer)).since).toBeUndefined()
  })

  test('chained with the key of another device can’t be checked here', async () => {
    const foreign = await someLog(await keyed(), 2, 'foreign')
    expect((await checkCopy(chain, [log], foreign)).problems).toBeUndefined()
    expect((await checkCopy(unkeyed, [], foreign)).problems).toBeUndefined()
  })

  test('that claims to be the log here and is chained with another key is a forgery', async () => {
    const forged = await someLog(await keyed(), 5)
    expect((await checkCopy(chain, [log], forged)).problems?.length).toBeGreaterThan(0)
  })

  test('comes out of its file as it went in', async () => {
    const file = new File([logCopy([log], at)], 'log.json')
    expect(await readCopies(file)).toEqual({ logs: [log] })
  })

  test('is not looked for where there is none', async () => {
    const none = new File(['{"format":"ixazomib-review-case"}'], 'case.json')
    expect(await readCopies(none)).toMatchObject({
      problem: expect.stringContaining('There is no log in it') as string,
    })
    expect(await readCopies(new File(['{'], 'case.json'))).toMatchObject({
      problem: expect.stringContaining('cut off') as string,
    })
    expect(logsIn({ logs: [{ entries: 'none' }] })).toEqual([])
  })
})

test('digits that stand for a place in the log are known as such, and others are not', () => {
  const mac = log.entries[2]?.mac ?? ''
  const printed = `${mac.slice(0, 8)} ${mac.slice(8, 32).toUpperCase()}`
  expect(standsInLog([log], printed)).toBe(true)
  expect(standsInLog([log], log.header.mac.slice(0, 32))).toBe(true)
  for (const other of ['0'.repeat(32), mac.slice(0, 31), '']) expect(standsInLog([log], other)).toBe(false)
})
