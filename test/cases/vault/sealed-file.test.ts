import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checksumOf } from '../../../src/cases/vault/checksum'
import { newLock } from '../../../src/cases/vault/passphrase-lock'
import {
  isSealedFile,
  openFile,
  openPieces,
  readSealedFile,
  sealFile,
  type SealedFile,
} from '../../../src/cases/vault/sealed-file'
import { base64Flips, jsonFlips } from './flips'
import { troubleOf } from './trouble'

const passphrase = 'correct horse battery staple'
const lock = await newLock('file', passphrase)
const madeAt = '2026-11-24T10:00:00Z'

async function gather(parts: AsyncIterable<string>): Promise<string[]> {
  const gathered: string[] = []
  for await (const part of parts) gathered.push(part)
  return gathered
}

const textOf = async (pieces: readonly string[]): Promise<string> =>
  (await gather(sealFile(lock, { holds: 'backup', madeAt, count: pieces.length }, pieces))).join('')

const opened = async (value: unknown, key = lock.key): Promise<string[]> =>
  gather(openPieces(await readSealedFile(value), key))

const text = await textOf(['{"memberName":"Alvarez"}', '', 'third'])
const file = JSON.parse(text) as SealedFile

/** A file that was changed by a hand that also mends count and checksum. */
async function forged(change: Partial<SealedFile>): Promise<SealedFile> {
  const changed = { ...file, ...change }
  const { checksum: _, pieces, ...header } = { ...changed, count: changed.pieces.length }
  return { ...header, checksum: await checksumOf(header), pieces }
}

describe('an encrypted file', () => {
  test('is JSON that shows what it is, how many pieces it has, and nothing of them', () => {
    expect(file).toMatchObject({ format: 'ixazomib-review-encrypted', version: 1, holds: 'backup', madeAt, count: 3 })
    expect(text).not.toContain('Alvarez')
    expect(text.split('\n')).toHaveLength(6)
    expect(isSealedFile(file)).toBe(true)
    expect(isSealedFile([file])).toBe(false)
  })

  test('opens with its passphrase alone', async () => {
    expect(await gather(openFile(await readSealedFile(JSON.parse(text)), passphrase))).toEqual([
      '{"memberName":"Alvarez"}',
      '',
      'third',
    ])
  })

  test('gives back any texts', async () => {
    const texts = fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(texts, async (pieces) => {
        expect(await opened(JSON.parse(await textOf(pieces)))).toEqual(pieces)
      }),
    )
    const marked = ['\ufeffa mark of byte order']
    expect(await opened(JSON.parse(await textOf(marked)))).toEqual(marked)
  })

  test('tells a wrong passphrase', async () => {
    expect(await troubleOf(gather(openFile(file, 'not it at all')))).toBe('wrong passphrase')
  })

  test('is not made where the pieces are not as many as said', async () => {
    await expect(gather(sealFile(lock, { holds: 'cases', madeAt, count: 2 }, ['one']))).rejects.toThrow(RangeError)
  })
})

describe('an encrypted file that was changed', () => {
  test('is refused whichever bit was turned', async () => {
    for (const flipped of jsonFlips(text)) {
      expect(['damaged', 'newer']).toContain(await troubleOf(opened(flipped)))
    }
    for (const [index, { nonce, text: sealed }] of file.pieces.entries()) {
      const flips = [
        ...Array.from(base64Flips(nonce), (other) => ({ nonce: other, text: sealed })),
        ...Array.from(base64Flips(sealed), (other) => ({ nonce, text: other })),
      ]
      for (const piece of flips) {
        expect(await troubleOf(opened({ ...file, pieces: file.pieces.with(index, piece) }))).toBe('damaged')
      }
    }
  })

  test('is refused where it is cut off, at every place', () => {
    for (let end = 0; end < text.trimEnd().length; end++) {
      expect(() => JSON.parse(text.slice(0, end)) as unknown).toThrow(SyntaxError)
    }
  })

  const [first, second, third] = file.pieces
  test.each([
    ['pieces are missing at the end', [first, second]],
    ['a piece is missing', [first, third]],
    ['there is none', []],
    ['pieces changed places', [second, first, third]],
    ['a piece stands twice', [first, second, second, third]],
  ])('is refused where %s, with the count mended or not', async (_name, kept) => {
    const pieces = kept.filter((piece) => piece !== undefined)
    expect(await troubleOf(opened({ ...file, pieces }))).toBe('damaged')
    expect(await troubleOf(opened(await forged({ pieces })))).toBe('damaged')
  })

  test('is refused where what it says of itself was changed', async () => {
    for (const change of [{ holds: 'case' }, { madeAt: '2020-01-01' }] as const) {
      expect(await troubleOf(opened({ ...file, ...change }))).toBe('damaged')
      expect(await troubleOf(opened(await forged(change)))).toBe('damaged')
    }
  })

  test.each([1, 599_999, 10_000_001, 1e300, -1])('is refused at once with %d rounds', async (iterations) => {
    const hostile = await forged({ kdf: { ...file.kdf, iterations } })
    const begun = performance.now()
    expect(await troubleOf(readSealedFile(hostile))).toBe('refused')
    expect(performance.now() - begun).toBeLessThan(50)
  })

  test('is told as newer where it is', async () => {
    expect(await troubleOf(readSealedFile({ ...file, version: 2, more: true }))).toBe('newer')
    expect(await troubleOf(readSealedFile(await forged({ kdf: { name: 'Argon2id' } })))).toBe('newer')
  })

  test.each([undefined, null, 'text', [], {}, { format: 'ixazomib-review-encrypted' }])(
    'is none: %j',
    async (value) => {
      expect(await troubleOf(readSealedFile(value))).toBe('damaged')
    },
  )
})
