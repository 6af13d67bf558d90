import { describe, expect, test } from 'vitest'
import { digest, type Chain } from '../../../src/cases/log/chain'
import type { LogEntry } from '../../../src/cases/log/log-form'
import { verifyLog, type KeptLog } from '../../../src/cases/log/verify-log'
import { jsonFlips } from '../vault/flips'
import { found, keyed, mend, someLog, unkeyed } from './some-log'

const key = await keyed()
const COUNT = 6
const seqs = Array.from({ length: COUNT }, (_, index) => index + 1)

describe.each<[string, Chain]>([
  ['with a key', key],
  ['without a passphrase', unkeyed],
])('a log %s', async (_name, chain) => {
  const log = await someLog(chain, COUNT)
  const { header, entries, head } = log
  const entry = (seq: number): LogEntry => {
    const one = entries[seq - 1]
    if (one === undefined) throw new RangeError(`There is no entry ${seq}.`)
    return one
  }
  const without = (...gone: number[]) => entries.filter(({ seq }) => !gone.includes(seq))
  const replaced = (seq: number, other: unknown): unknown[] => entries.map((one) => (one.seq === seq ? other : one))

  test('is whole as it was written, also when it is empty', async () => {
    expect(await found(chain, log)).toEqual([])
    expect(await found(chain, JSON.parse(JSON.stringify(log)) as KeptLog)).toEqual([])
    expect(await found(chain, await someLog(chain, 0))).toEqual([])
  })

  const edits: [string, (one: LogEntry) => unknown][] = [
    ['its time', (one) => ({ ...one, at: '2026-11-23T00:00:00Z' })],
    ['its author', (one) => ({ ...one, who: 'Somebody else' })],
    ['what was done', (one) => ({ ...one, what: 'printed' })],
    ['its case', (one) => ({ ...one, caseId: 'c9' })],
    ['its case taken out', (one) => ({ ...one, caseId: undefined })],
    ['what it was changed from', (one) => ({ ...one, details: { ...one.details, from: {} } })],
    ['its number', (one) => ({ ...one, seq: one.seq + 1 })],
    ['its number, far off', (one) => ({ ...one, seq: 1e15 })],
    ['its link', (one) => ({ ...one, prev: 'f'.repeat(64) })],
    ['its mac', (one) => ({ ...one, mac: 'f'.repeat(64) })],
    ['something put in', (one) => ({ ...one, note: 'x' })],
    ['all of it', ({ seq }) => ({ seq })],
  ]
  describe.each(edits)('finds an entry with another value: %s', (_edit, change) => {
    test.each(seqs)('in entry %d', async (seq) => {
      expect(await found(chain, { ...log, entries: replaced(seq, change(entry(seq))) })).toEqual([`edited ${seq}`])
    })
  })

  test.each(seqs)('finds what was changed in entry %d by a hand that mends its mac', async (seq) => {
    const changed = await mend(chain, { ...entry(seq), who: 'Somebody else' })
    expect(await found(chain, { ...log, entries: replaced(seq, changed) })).toEqual([`edited ${seq}`])
  })

  test('finds any bit that was turned in an entry', async () => {
    for (const flipped of jsonFlips(JSON.stringify(entry(3)))) {
      expect(await found(chain, { ...log, entries: replaced(3, flipped) })).toContain('edited 3')
    }
  })

  test.each(seqs.slice(0, -1))('finds that entry %d was removed', async (seq) => {
    expect(await found(chain, { ...log, entries: without(seq) })).toEqual([`removed ${seq}`])
  })

  test.each(seqs)('finds that everything from entry %d was cut off', async (seq) => {
    const expected = seq === COUNT ? `cut off ${seq}` : `cut off ${seq} to ${COUNT}`
    expect(await found(chain, { ...log, entries: entries.slice(0, seq - 1) })).toEqual([expected])
  })

  test('finds a removed stretch, and that everything is gone', async () => {
    expect(await found(chain, { ...log, entries: without(2, 3, 4) })).toEqual(['removed 2 to 4'])
    expect(await found(chain, { ...log, entries: [] })).toEqual([`cut off 1 to ${COUNT}`])
  })

  test.each(seqs.slice(0, -1))('finds that entry %d changed places with the next', async (seq) => {
    const swapped = entries.with(seq - 1, entry(seq + 1)).with(seq, entry(seq))
    expect(await found(chain, { ...log, entries: swapped })).toEqual([`reordered ${seq}`])
  })

  test('finds an entry that was moved to the end, and all in reverse', async () => {
    expect(await found(chain, { ...log, entries: [...without(2), entry(2)] })).toEqual(['reordered 2'])
    expect(await found(chain, { ...log, entries: entries.toReversed() })).toEqual([`reordered 1 to ${COUNT - 1}`])
  })

  test.each(seqs.slice(0, -1))('finds that entry %d changed places and number with the next', async (seq) => {
    const one = await mend(chain, { ...entry(seq + 1), seq })
    const other = await mend(chain, { ...entry(seq), seq: seq + 1 })
    const problems = await found(chain, { ...log, entries: entries.with(seq - 1, one).with(seq, other) })
    expect(problems).toEqual([`edited ${seq} to ${seq + 1}`])
  })

  test.each(seqs)('finds a copy of entry %d', async (seq) => {
    expect(await found(chain, { ...log, entries: entries.toSpliced(seq, 0, entry(seq)) })).toEqual([`inserted ${seq}`])
  })

  test.each(seqs)('finds a forged entry before entry %d', async (seq) => {
    const forged = await mend(chain, { ...entry(seq), what: 'unlocked' })
    expect(await found(chain, { ...log, entries: entries.toSpliced(seq - 1, 0, forged) })).toEqual([`inserted ${seq}`])
  })

  test('finds a forged entry put in with all after it numbered anew', async () => {
    const renumbered = entries.slice(2).map((one) => ({ ...one, seq: one.seq + 1 }))
    const forged = { ...entry(3), what: 'unlocked' }
    const changed = await Promise.all([forged, ...renumbered].map((one) => mend(chain, one)))
    expect(await found(chain, { ...log, entries: [...entries.slice(0, 2), ...changed] })).not.toEqual([])
  })

  test('finds an entry put on at the end', async () => {
    const more = await mend(chain, { ...entry(1), seq: COUNT + 1, prev: head.last })
    expect(await found(chain, { ...log, entries: [...entries, more] })).toEqual([`inserted ${COUNT + 1}`])
  })

  test('finds an entry of another log, whole as it is', async () => {
    const other = await someLog(chain, COUNT, 'another')
    for (const seq of seqs) {
      expect(await found(chain, { ...log, entries: replaced(seq, other.entries[seq - 1]) })).toEqual([`edited ${seq}`])
    }
  })

  test('finds several things done to different entries, each by its number', async () => {
    const changed = [entry(1), { ...entry(3), who: 'x' }, entry(5), entry(5), entry(6)]
    const expected = ['removed 2', 'edited 3', 'removed 4', 'inserted 5']
    expect(await found(chain, { ...log, entries: changed })).toEqual(expected)
  })

  test('finds that the beginning was changed', async () => {
    for (const flipped of jsonFlips(JSON.stringify(header))) {
      expect(await found(chain, { ...log, header: flipped })).toEqual(['edited 0'])
    }
    const { header: other } = await someLog(chain, 0, 'another')
    expect(await found(chain, { ...log, header: other })).toEqual(['edited 0'])
    expect(await found(chain, { ...log, header: undefined })).toEqual(['edited 0'])
  })

  test('finds that the head was changed or taken away', async () => {
    const heads = [undefined, { ...head, length: COUNT - 1 }, { ...head, last: entry(2).mac }, { ...head, mac: 'f' }]
    for (const other of heads) expect(await found(chain, { ...log, head: other })).toEqual(['head 0'])
  })

  test('without its head still finds what was changed between', async () => {
    expect(await found(chain, { ...log, head: undefined, entries: without(3) })).toEqual(['head 0', 'removed 3'])
  })

  test('with an older head shows what that does not know of', async () => {
    const { head: older } = await someLog(chain, 4)
    expect(await found(chain, { ...log, head: older })).toEqual([`inserted 5 to ${COUNT}`])
  })
})

test('a log with a key is not whole without it, nor with another', async () => {
  const log = await someLog(key, 3)
  expect(await found(unkeyed, log)).not.toEqual([])
  expect(await found(await keyed(), log)).toEqual(['edited 0', 'head 0', 'edited 1 to 3'])
})

test('a head that claims entries without end does not stall', async () => {
  const log = await someLog(unkeyed, 3)
  const position = { length: Number.MAX_SAFE_INTEGER, last: log.head.last }
  const head = { ...position, mac: await digest(unkeyed, 'head', position) }
  expect(await found(unkeyed, { ...log, head })).toEqual(['head 0'])
})

test('a log may not claim a key that it does not have', async () => {
  const { header } = await someLog(unkeyed, 0)
  const { mac: _mac, ...noted } = { ...header, chain: 'HMAC-SHA256' as const }
  const mac = await digest(unkeyed, 'header', noted)
  const position = { length: 0, last: mac }
  const head = { ...position, mac: await digest(unkeyed, 'head', position) }
  expect(await found(unkeyed, { header: { ...noted, mac }, entries: [], head })).toEqual(['edited 0'])
})

test('says in a sentence what was found', async () => {
  const { header, entries, head } = await someLog(key, 9)
  const [one, two, three, ...rest] = entries
  const kept = [{ ...one, who: 'x' }, three, two, ...rest.slice(3), rest.at(-1)]
  const problems = await verifyLog(key, { header, entries: kept, head })
  expect(problems.map(({ message }) => message)).toEqual([
    'Entry 1 of the log was changed.',
    'Entry 2 of the log stands after a later entry.',
    'Entries 4 to 6 were removed from the log.',
    'Entry 9 does not belong to the log: put in, or copied.',
  ])
})
