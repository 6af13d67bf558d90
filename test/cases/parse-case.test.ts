import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { parseCase, parseCaseText } from '../../src/cases/parse-case'

const file = emptyCase('a', '2026-11-24T10:00:00.000Z')
const nested = (levels: number): unknown => (levels === 0 ? 'end' : { more: nested(levels - 1) })

describe('a case', () => {
  test('is read from its own text', () => {
    expect(parseCaseText(JSON.stringify(file))).toEqual({ file })
  })

  test('keeps what was typed and cannot be read', () => {
    const typed = { ...file, entries: { birthDate: 'sometime', strength: 'four' } }
    expect(parseCase(typed)).toEqual({ file: typed })
  })
})

describe('what is refused in one line', () => {
  const refused: [string, unknown, RegExp][] = [
    ['something else', { hello: 'world' }, /not a case of this app/],
    ['a list', [file], /not a case of this app/],
    ['nothing', null, /not a case of this app/],
    ['a newer version', { ...file, version: 3 }, /Version 3 .* is newer than this version of the app, which knows 2/],
    ['a version that never was', { ...file, version: 0.5 }, /Version 0.5 .* not known/],
    ['no version', { ...file, version: '1' }, /does not say of which version/],
    ['a wrong kind of value', { ...file, entries: { strength: {} } }, /entries\.strength: expected number or string/],
    [
      'an answer that is none',
      { ...file, entries: { lineOfBusiness: 'gold' } },
      /commercial or marketplace or medicaid/,
    ],
    ['a missing part', { ...file, documents: undefined }, /documents: expected array/],
    ['a polluting field', JSON.parse(`{"format":"ixazomib-review-case","version":1,"__proto__":{"x":1}}`), /__proto__/],
    ['too many levels', { ...file, citations: nested(50) }, /deeper than 20/],
  ]
  test.each(refused)('%s', (_name, value, problem) => {
    const parsed = parseCase(value)
    expect(parsed).toEqual({ problem: expect.stringMatching(problem) as string })
    expect('problem' in parsed && parsed.problem).not.toContain('\n')
  })

  const texts: [string, string, RegExp][] = [
    ['no JSON', '{"format":', /not JSON/],
    ['an empty file', '  ', /nothing in it/],
    ['brackets without end', '['.repeat(200_000), /not JSON/],
    [
      'levels without end',
      `{"format":"ixazomib-review-case","version":1,"x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
      /deeper/,
    ],
  ]
  test.each(texts)('%s', (_name, text, problem) => {
    expect(parseCaseText(text)).toEqual({ problem: expect.stringMatching(problem) as string })
  })

  test('nothing is added to other objects', () => {
    parseCaseText('{"format":"ixazomib-review-case","version":1,"__proto__":{"polluted":true}}')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })
})
