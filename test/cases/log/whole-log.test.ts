import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Chain } from '../../../src/cases/log/chain'
import type { LogEntry } from '../../../src/cases/log/log-form'
import { found, keyed, mend, someLog, unkeyed } from './some-log'

const key = await keyed()
const COUNT = 6

const place = fc.nat(COUNT)
const step = fc.oneof(
  fc.record({ do: fc.constant('remove' as const), at: place }),
  fc.record({ do: fc.constant('copy' as const), at: place, to: place }),
  fc.record({ do: fc.constant('move' as const), at: place, to: place }),
  fc.record({ do: fc.constant('edit' as const), at: place, change: fc.record({ who: fc.string() }) }),
  fc.record({ do: fc.constant('edit and mend' as const), at: place, change: fc.record({ who: fc.string() }) }),
  fc.record({
    do: fc.constant('edit and mend' as const),
    at: place,
    change: fc.record({ seq: fc.integer({ min: 1, max: 9 }) }),
  }),
)
type Step = typeof step extends fc.Arbitrary<infer Some> ? Some : never

async function take(chain: Chain, entries: readonly LogEntry[], one: Step): Promise<readonly LogEntry[]> {
  const there = entries[one.at]
  if (there === undefined) return entries
  switch (one.do) {
    case 'remove':
      return entries.toSpliced(one.at, 1)
    case 'copy':
      return entries.toSpliced(one.to, 0, there)
    case 'move':
      return entries.toSpliced(one.at, 1).toSpliced(one.to, 0, there)
    case 'edit':
      return entries.with(one.at, { ...there, ...one.change })
    case 'edit and mend':
      return entries.with(one.at, await mend(chain, { ...there, ...one.change }))
  }
}

describe.each<[string, Chain]>([
  ['with a key', key],
  ['without a passphrase', unkeyed],
])('a log %s', async (_name, chain) => {
  const log = await someLog(chain, COUNT)
  const { header, entries } = log
  const macAt = (length: number): string => entries[length - 1]?.mac ?? header.mac

  test('is never whole after any number of changes, whoever mends the macs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        let changed = entries
        for (const one of steps) changed = await take(chain, changed, one)
        const isSame = JSON.stringify(changed) === JSON.stringify(entries)
        expect((await found(chain, { ...log, entries: changed })).length === 0).toBe(isSame)
      }),
      { numRuns: 300 },
    )
  })

  describe('that a record was printed from', () => {
    const printed = [0, 2, 6].map((length) => ({ length, last: macAt(length) }))

    test('is known again, by the first half of the digits too', async () => {
      expect(await found(chain, log, printed)).toEqual([])
      const short = printed.map(({ length, last }) => ({ length, last: last.slice(0, 32).toUpperCase() }))
      expect(await found(chain, log, short)).toEqual([])
      expect(await found(chain, log, [{ length: 2, last: macAt(2).slice(0, 31) }])).toEqual(['printed 2'])
    })

    test('is missed where it was cut off together with its head', async () => {
      const shorter = await someLog(chain, 4)
      expect(await found(chain, shorter)).toEqual([])
      expect(await found(chain, shorter, printed)).toEqual(['printed 6'])
    })

    test('is missed where another was written in its place', async () => {
      const other = await someLog(chain, COUNT, 'another')
      expect(await found(chain, other, printed)).toEqual(['printed 0', 'printed 2', 'printed 6'])
    })
  })
})
