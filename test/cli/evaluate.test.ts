import { describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { freshSample, samples } from '../../src/cases/samples'
import { factKeys } from '../../src/facts'
import { evaluate, written } from './run-evaluate'

const text = (id: string) => JSON.stringify(freshSample(id))
const errors = (stderr: string) => stderr.split('\n').filter(Boolean)

describe('one case', () => {
  test('is one line: what was found, from and through, and how much', async () => {
    const { code, stdout, stderr, lines } = await evaluate(
      '--on',
      '2026-11-24',
      written('a.json', text('approve-initial')),
    )
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
    expect(lines[0]).toMatchObject({
      caseNumber: 'PA-SAMPLE-01',
      outcome: 'approve',
      months: 6,
      days: null,
      from: '2026-11-24',
      through: '2027-05-23',
      quantity: { capsules: 3, strengthMg: 4, perDays: 28 },
      referral: null,
      conflict: false,
      section: 'I.A',
      open: [],
      unmet: [],
      problems: [],
    })
    expect(lines[0]?.findings).toMatchObject({ 'I.A.5.b.iii': 'met', 'I.A.5.a': 'not met', 'I.A.6*': 'met' })
  })

  test('is decided on the date asked for, in either form', async () => {
    const path = written('a.json', text('approve-initial'))
    const [iso, american] = await Promise.all([evaluate('--on', '2026-12-31', path), evaluate('--on=12/31/2026', path)])
    expect(iso.lines[0]).toMatchObject({ from: '2026-12-31', through: '2027-06-30' })
    expect(american.stdout).toBe(iso.stdout)
  })

  test('names what is open with who can answer it, those that settle it first', async () => {
    const { lines } = await evaluate('--on', '2026-11-24', written('a.json', text('more-information')))
    expect(lines[0]?.open).toEqual([
      {
        label: 'Relapsed or refractory',
        citation: 'I.B.1',
        place: 'amyloidosisStatus',
        who: 'prescriber',
        settles: true,
      },
      { label: 'NCCN category', citation: 'I.B.5*', place: 'compendiumCategory', who: 'plan', settles: true },
    ])
  })

  test('names what is not met and where it goes next', async () => {
    const [age, conflict] = await Promise.all(
      ['not-met-age', 'conflict'].map((id) => evaluate('--on', '2026-11-24', written('a.json', text(id)))),
    )
    expect(age?.lines[0]).toMatchObject({
      outcome: 'not met',
      unmet: ['I.A.3'],
      referral: 'HIM.PA.154',
      conflict: false,
    })
    expect(conflict?.lines[0]).toMatchObject({ outcome: 'not met', unmet: ['I.A.4'], conflict: true })
  })

  test('names what was typed and can not be read', async () => {
    const file = { ...emptyCase('a', '2026-11-24T10:00:00Z'), entries: { birthDate: '02/30/1960' } }
    const { lines } = await evaluate('--on', '2026-11-24', written('a.json', JSON.stringify(file)))
    expect(lines[0]?.problems).toEqual([expect.stringMatching(/^Date of birth: 02\/30\/1960 does not exist/)])
  })
})

describe('many cases', () => {
  const many = Array.from({ length: 350 }, (_, index) => text(samples[index % samples.length]?.id ?? '')).join('\n')

  test('one a line make one line each, in order, quietly', async () => {
    const { code, stderr, lines } = await evaluate('--on', '2026-11-24', written('a.ndjson', `${many}\n\n`))
    expect({ code, stderr, count: lines.length }).toEqual({ code: 0, stderr: '', count: 350 })
    expect(lines.slice(7, 10).map(({ caseNumber }) => caseNumber)).toEqual([
      'PA-SAMPLE-01',
      'PA-SAMPLE-02',
      'PA-SAMPLE-03',
    ])
  })

  test('a mark of byte order before the first line does no harm', async () => {
    const marked = written('a.ndjson', `\uFEFF${text('refer')}\n${text('conflict')}\n`)
    const { code, lines } = await evaluate('--on', '2026-11-24', marked)
    expect({ code, outcomes: lines.map(({ outcome }) => outcome) }).toEqual({ code: 0, outcomes: ['refer', 'not met'] })
  })

  test('may stand in a list, as exported', async () => {
    const list = `[${text('refer')},${text('conflict')}]`
    const { code, lines } = await evaluate('--on', '2026-11-24', written('a.json', list))
    expect(code).toBe(0)
    expect(lines.map(({ outcome }) => outcome)).toEqual(['refer', 'not met'])
  })
})

describe('what can not be read', () => {
  test('is one line each on stderr and makes 2; the others are evaluated', async () => {
    const { code, stderr, lines } = await evaluate(
      '--on',
      '2026-11-24',
      '/nowhere/at-all.json',
      written('text.json', 'not JSON'),
      written('other.json', '{"hello":"world"}'),
      written('good.json', text('refer')),
    )
    expect(code).toBe(2)
    expect(lines.map(({ outcome }) => outcome)).toEqual(['refer'])
    expect(errors(stderr)).toEqual([
      expect.stringContaining('/nowhere/at-all.json: There is no such file.'),
      expect.stringMatching(/text\.json: This is not JSON/),
      expect.stringMatching(/other\.json: This is not a case/),
    ])
  })

  test('in a line is named by its number', async () => {
    const deep = `{"format":"ixazomib-review-case","version":1,"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`
    const polluting = '{"format":"ixazomib-review-case","version":1,"__proto__":{"x":1}}'
    const wrong = '{"format":"ixazomib-review-case","version":1,"entries":{"lineOfBusiness":"gold"}}'
    const lines = [text('refer'), '{', polluting, deep, wrong, text('refer')]
    const ran = await evaluate('--on', '2026-11-24', written('a.ndjson', lines.join('\n')))
    expect(ran.code).toBe(2)
    expect(ran.lines).toHaveLength(2)
    expect(errors(ran.stderr)).toEqual([
      expect.stringMatching(/a\.ndjson:2: This is not JSON/),
      expect.stringMatching(/a\.ndjson:3: .*__proto__/),
      expect.stringMatching(/a\.ndjson:4: .*nested deeper/),
      expect.stringMatching(/a\.ndjson:5: .*expected/),
    ])
  })

  test.each([
    ['no file', [], /No file is named/],
    ['no such option', ['--quick', 'a.json'], /--quick is not known/],
    ['no date', ['--on', '2026-02-30', 'a.json'], /2026-02-30 is not a date/],
  ])('%s: says how it is used', async (_name, words, message) => {
    const { code, stdout, stderr } = await evaluate(...words)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
    expect(stderr).toContain('Usage:')
  })
})

describe('the schema', () => {
  interface Described {
    description?: string
    properties: Record<string, Described>
  }

  test('describes every fact, with its unit where it has one', async () => {
    const { code, stdout } = await evaluate('--schema')
    expect(code).toBe(0)
    const { entries } = (JSON.parse(stdout) as Described).properties
    expect(Object.keys(entries?.properties ?? {})).toEqual(factKeys)
    for (const key of factKeys) expect(entries?.properties[key]?.description).toMatch(/\w/)
    expect(entries?.properties.strength?.description).toContain('In mg.')
    expect(entries?.properties.cycleLength?.description).toContain('In days.')
  })
})
