import { describe, expect, it } from 'vitest'
import { capital, inSentence, listed } from '../../src/facts'

describe('a title within a sentence', () => {
  it.each([
    ['Prior therapies', 'prior therapies'],
    ['30 days', '30 days'],
    ['AL amyloidosis', 'AL amyloidosis'],
    ['FDA or NCCN', 'FDA or NCCN'],
    ['Waldenström or lymphoplasmacytic lymphoma', 'Waldenström or lymphoplasmacytic lymphoma'],
    // Only at its head does a name keep the capital of the first letter.
    ['Not Waldenström', 'not Waldenström'],
    ['In the AL form', 'in the AL form'],
    ['', ''],
  ])('%s: %s', (title, words) => expect(inSentence(title)).toBe(words))
})

describe('words put together', () => {
  it('begin a sentence', () => expect(capital('bortezomib and more')).toBe('Bortezomib and more'))
  it.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j: %s', (names, words) => expect(listed(names)).toBe(words))
})
