import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest, type Chain } from '../../../src/cases/log/chain'
import {
  logEntrySchema,
  logHeaderSchema,
  logHeadSchema,
  type LogEntry,
  type LogEvent,
  type LogHead,
} from '../../../src/cases/log/log-form'
import { verifyLog } from '../../../src/cases/log/verify-log'
import { append, LogError, nextEntry, startLog } from '../../../src/cases/log/write-log'
import { subtle } from '../../../src/cases/vault/bytes'
import { at, event, keyed, someLog, unkeyed } from './some-log'

describe('the chain', () => {
  const noted = { who: 'Zoë', count: 1e21 }
  const canonical = '["entry",{"count":1e+21,"who":"Zoë"}]'

  test('is HMAC-SHA256 over canonical JSON', async () => {
    const raw = new Uint8Array(32).fill(7)
    const key = await subtle().importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
    const expected = createHmac('sha256', raw).update(canonical, 'utf8').digest('hex')
    expect(await digest({ method: 'HMAC-SHA256', key }, 'entry', noted)).toBe(expected)
  })

  test('is SHA-256 alone without a passphrase', async () => {
    const expected = createHash('sha256').update(canonical, 'utf8').digest('hex')
    expect(await digest(unkeyed, 'entry', noted)).toBe(expected)
  })
})

describe('a log', () => {
  test('says how it is chained, and which it goes on from', async () => {
    const { head } = await someLog(unkeyed, 2, 'first')
    const { header } = await startLog(await keyed(), 'second', at, { id: 'first', ...head })
    const follows = { id: 'first', length: 2, last: head.last }
    expect(header).toMatchObject({ chain: 'HMAC-SHA256', id: 'second', startedAt: at, follows })
    expect(logHeaderSchema.safeParse(header).success).toBe(true)
  })

  test('numbers its entries, each after the one before', async () => {
    const { header, entries, head } = await someLog(unkeyed, 3)
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3])
    expect(entries.map(({ prev }) => prev)).toEqual([header.mac, entries[0]?.mac, entries[1]?.mac])
    expect(head).toMatchObject({ length: 3, last: entries[2]?.mac })
    for (const entry of entries) expect(logEntrySchema.parse(entry)).toEqual(entry)
    expect(logHeadSchema.parse(head)).toEqual(head)
  })

  test('takes any event, and is whole after it was stored', async () => {
    const chain = await keyed()
    const text = fc.string({ unit: fc.constantFrom('a', '\ud83d', '\0', '"', 'ö') })
    const details = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), text, fc.constant(undefined)))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ who: text, details }), { maxLength: 5 }), async (events) => {
        const { header, head: first } = await startLog(chain, 'log', at)
        const entries: LogEntry[] = []
        let head: LogHead = first
        for (const some of events) {
          const noted = { at, what: 'changed', caseId: undefined, ...some } as LogEvent
          const next = await nextEntry(chain, head, noted)
          entries.push(structuredClone(next.entry))
          head = next.head
        }
        expect(await verifyLog(chain, { header, entries, head })).toEqual([])
      }),
      { numRuns: 50, examples: [[[{ who: '', details: { ['__proto__']: {} } }]]] },
    )
  })

  test('is not gone on with from a head that was changed', async () => {
    const { head } = await someLog(unkeyed, 2)
    for (const other of [{ ...head, length: 1 }, { ...head, last: 'f' }, undefined]) {
      await expect(nextEntry(unkeyed, other, event(3))).rejects.toThrow(LogError)
    }
  })
})

describe('several tabs', () => {
  /** What all tabs share: it takes an entry only after the one that it was made for. */
  function sharedStore(first: LogHead) {
    const entries: LogEntry[] = []
    let head = first
    return {
      entries,
      head: () => head,
      readHead: () => Promise.resolve<unknown>(head),
      commit: (entry: LogEntry, next: LogHead, after: number) => {
        if (head.length !== after) return Promise.resolve(false)
        entries.push(entry)
        head = next
        return Promise.resolve(true)
      },
    }
  }

  test.each<[string, () => Promise<Chain> | Chain]>([
    ['with a key', keyed],
    ['without a passphrase', () => unkeyed],
  ])('write at once and lose nothing, %s', async (_name, makeChain) => {
    const chain = await makeChain()
    const { header, head: first } = await startLog(chain, 'log', at)
    const store = sharedStore(first)
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => append(chain, store.readHead, store.commit, event(index))),
    )
    expect(store.entries).toHaveLength(30)
    expect(await verifyLog(chain, { header, entries: store.entries, head: store.head() })).toEqual([])
  })

  test('are told where nothing can ever be written', async () => {
    const { head } = await someLog(unkeyed, 0)
    const refusing = append(
      unkeyed,
      () => Promise.resolve(head),
      () => Promise.resolve(false),
      event(1),
    )
    await expect(refusing).rejects.toThrow(/Close other tabs/)
  })
})
