import { expect, test } from 'vitest'
import { linesOf, type Line } from '../../src/cli/lines-of'

async function* inPieces(pieces: readonly string[]) {
  for (const piece of pieces) yield await Promise.resolve(piece)
}

async function read(pieces: readonly string[], limit?: number): Promise<Line['text'][]> {
  const lines: Line['text'][] = []
  for await (const { number, text } of linesOf(inPieces(pieces), limit)) {
    lines.push(text)
    expect(number).toBe(lines.length)
  }
  return lines
}

test('lines come whole, wherever the pieces end', async () => {
  expect(await read(['on', 'e\ntw', 'o\n', '\nfour'])).toEqual(['one', 'two', '', 'four'])
})

test('a last line end makes no line', async () => {
  expect(await read(['one\n'])).toEqual(['one'])
})

test('a line that is too long is left out, and those after it are read', async () => {
  expect(await read(['1234', '5678', '9\nok\n1234567', '\nend'], 6)).toEqual([undefined, 'ok', undefined, 'end'])
  expect(await read(['1234567'], 6)).toEqual([undefined])
})
