import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { compareFingerprints, fingerprint, inGroups } from '../../src/cases/fingerprint'
import { parseCaseText } from '../../src/cases/parse-case'
import { freshSample } from '../../src/cases/samples'

const file = emptyCase('a', '2026-11-24T10:00:00.000Z')
const named = (memberName: string): CaseFile => ({ ...file, entries: { memberName } })

describe('the fingerprint of a case', () => {
  test('is 128 bits of SHA-256 over its canonical JSON, in groups of eight', async () => {
    const canonical =
      '{"acknowledged":[],"askedAnyway":[],"changedAt":"2026-11-24T10:00:00.000Z","citations":{},' +
      '"createdAt":"2026-11-24T10:00:00.000Z","documents":[],"entries":{"memberName":"Zoë"},' +
      '"format":"ixazomib-review-case","id":"a","readings":"2026-11","setByHand":{},"version":1}'
    const expected = createHash('sha256').update(canonical, 'utf8').digest('hex').slice(0, 32)
    const taken = await fingerprint(JSON.parse(canonical) as CaseFile)
    expect(taken).toBe(inGroups(expected))
    expect(taken).toMatch(/^([0-9a-f]{8} ){3}[0-9a-f]{8}$/)
  })

  test('stays the same through a file', async () => {
    const sample = freshSample('approve-initial')
    if (sample === undefined) throw new Error('There is no such sample.')
    const read = parseCaseText(JSON.stringify({ ...sample, reviewer: undefined }, null, 2))
    expect('file' in read && (await fingerprint(read.file))).toBe(await fingerprint(sample))
  })

  test('is another for another case', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (one, other) => {
        fc.pre(one !== other)
        expect(await fingerprint(named(one))).not.toBe(await fingerprint(named(other)))
      }),
    )
  })

  test('can be taken of a name that holds half of a character', async () => {
    expect(await fingerprint(named('Zo\ud83d'))).toBe(await fingerprint(named('Zo\ufffd')))
  })
})

describe('a fingerprint from paper', () => {
  const printed = '7f3a91c2 0be455d8 c1d09e77 4b2a6f03'

  test.each([printed, '7F3A91C20BE455D8C1D09E774B2A6F03', ' 7f3a 91c2\n0be4 55d8\u00a0c1d0 9e77 4b2a 6f03 '])(
    'is the same however it is spaced: %j',
    (typed) => {
      expect(compareFingerprints(typed, printed)).toBe('same')
    },
  )

  test('differs by any one digit', () => {
    for (const [index, digit] of Array.from(printed).entries()) {
      if (digit === ' ') continue
      const other = printed.slice(0, index) + (digit === '0' ? '1' : '0') + printed.slice(index + 1)
      expect(compareFingerprints(other, printed)).toBe('different')
    }
  })

  test.each(['', '7f3a91c2', `${printed} 00`, '7f3a91c2 0be455d8 c1d09e77 4b2a6fO3'])('is none: %j', (typed) => {
    expect(compareFingerprints(typed, printed)).toBe('not a fingerprint')
  })
})
