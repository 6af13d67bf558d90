import { describe, expect, it } from 'vitest'
import {
  isOpenList,
  all,
  allOf,
  any,
  anyOf,
  assess,
  atLeast,
  atMost,
  basisOf,
  both,
  check,
  countAtLeast,
  either,
  elapsed,
  fact,
  hasRoutes,
  isExactly,
  isYes,
  onlyIf,
  recordedOrStated,
  sectionNeeds,
  withStep,
  withSteps,
  type Criterion,
  type Step,
  type Truth,
} from '../../src/evaluation'
import type { Answers } from '../../src/facts'

const truths: Truth[] = ['met', 'not met', 'open']
const itself = (truth: Truth) => truth

describe('three findings (R1, R3)', () => {
  it.each([
    ['met', 'met', 'met', 'met'],
    ['met', 'not met', 'not met', 'met'],
    ['met', 'open', 'open', 'met'],
    ['not met', 'not met', 'not met', 'not met'],
    ['not met', 'open', 'not met', 'open'],
    ['open', 'open', 'open', 'open'],
  ] as [Truth, Truth, Truth, Truth][])('%s and %s: all %s, any %s', (one, other, ofAll, ofAny) => {
    expect([all([one, other], itself), all([other, one], itself)]).toEqual([ofAll, ofAll])
    expect([any([one, other], itself), any([other, one], itself)]).toEqual([ofAny, ofAny])
  })
})

const withAnswer: Record<Truth, Answers> = { met: { responding: 'yes' }, 'not met': { responding: 'no' }, open: {} }
const withOther: Record<Truth, Answers> = {
  met: { onBenefit: 'yes' },
  'not met': { onBenefit: 'no' },
  open: { onBenefit: 'not documented' },
}

describe('a plain predicate never sees a missing answer', () => {
  const neverBlank = fact('strength', (value) => value > 3)
  it.each([
    [{}, 'open'],
    [{ strength: 4 }, 'met'],
    [{ strength: 3 }, 'not met'],
  ] as [Answers, Truth][])('%o: %s', (answers, truth) => expect(neverBlank.judge(answers)).toBe(truth))
  it('"not documented" is no value', () => {
    const seen: unknown[] = []
    expect(fact('responding', (value) => seen.push(value) > 0).judge({ responding: 'not documented' })).toBe('open')
    expect(seen).toEqual([])
  })
})

describe('conditions joined', () => {
  const one = isYes('responding')
  const other = isYes('onBenefit')
  it.each(truths.flatMap((a) => truths.map((b) => [a, b] as const)))('%s with %s', (a, b) => {
    const answers = { ...withAnswer[a], ...withOther[b] }
    expect(either(one, other).judge(answers)).toBe(any([a, b], itself))
    expect(both(one, other).judge(answers)).toBe(all([a, b], itself))
  })
  it('need what is open only', () => {
    expect(both(one, other).needs({ onBenefit: 'yes' })).toEqual([{ key: 'responding' }])
  })
  it.each([
    ['met', 'met', 'met'],
    ['met', 'not met', 'open'],
    ['met', 'open', 'met'],
    ['not met', 'met', 'open'],
    ['not met', 'open', 'not met'],
    ['open', 'met', 'met'],
    ['open', 'not met', 'not met'],
    ['open', 'open', 'open'],
  ] as [Truth, Truth, Truth][])('recorded %s, stated %s: %s (R15)', (recorded, stated, truth) => {
    expect(recordedOrStated([one], other).judge({ ...withAnswer[recorded], ...withOther[stated] })).toBe(truth)
  })
  it('recorded or stated reads both, and lacks a statement before a record', () => {
    const condition = recordedOrStated([one], other)
    expect(condition.reads).toEqual(['responding', 'onBenefit'])
    expect(condition.needs({})).toEqual([{ key: 'onBenefit' }, { key: 'responding' }])
  })
  it('a statement against the record asks for the statement again (R15)', () => {
    const condition = recordedOrStated([one], other)
    expect(condition.needs({ responding: 'yes', onBenefit: 'no' })).toEqual([{ key: 'onBenefit' }])
  })
})

describe('partly known dates', () => {
  it.each([
    ['2026-08-10', '2026-09-20', 41, 41],
    ['2026-08', '2026-09-20', 20, 50],
    ['2026-08', '2026-08', -30, 30],
  ])('%s to %s: %d to %d days', (from, to, least, most) => {
    expect(elapsed(from, to)).toEqual({ least, most })
  })
  it.each([
    [{ least: 60, most: 60 }, 'met', 'met'],
    [{ least: 59, most: 61 }, 'open', 'open'],
    [{ least: 61, most: 61 }, 'not met', 'met'],
    [{ least: 59, most: 59 }, 'met', 'not met'],
    [{ least: 59, most: 60 }, 'met', 'open'],
    [{ least: 60, most: 61 }, 'open', 'met'],
  ] as const)('%o against 60: at most %s, at least %s', (range, most, least) => {
    expect([atMost(range, 60), atLeast(range, 60)]).toEqual([most, least])
  })
})

describe('lists are open until they are closed (R2)', () => {
  it.each([
    [[true], false, 'met'],
    [[], false, 'open'],
    [[], true, 'not met'],
    [[undefined], true, 'open'],
    [[false, undefined], true, 'open'],
    [[false], true, 'not met'],
    [[false], false, 'open'],
  ] as [(boolean | undefined)[], boolean, Truth][])('one of %j, closed %s: %s', (items, closed, truth) => {
    expect(countAtLeast(items, (item) => item, closed, 1)).toBe(truth)
  })
  it.each([
    [['a', 'b'], 0, true, 'met'],
    [['a', 'b'], 0, false, 'open'],
    [['a', 'b'], 1, true, 'open'],
    [['a'], 1, true, 'not met'],
    [['a', 'b', 'c'], 0, true, 'not met'],
  ] as [string[], number, boolean, Truth][])(
    'exactly a and b of %j with %d unsure, closed %s: %s',
    (sure, unsure, closed, truth) => {
      expect(isExactly({ sure, unsure, closed }, ['a', 'b'])).toBe(truth)
    },
  )
})

describe('criteria', () => {
  const text = { title: 'A criterion' }
  const response = check('X.1', 'Responding', isYes('responding'), text)
  const benefit = check('X.2', 'On benefit', isYes('onBenefit'), text)
  const bound = onlyIf('X.3', 'Bound', text, isYes('doseIncrease'), response)

  it.each([
    [{ doseIncrease: 'no', responding: 'no' }, 'met', false],
    [{ doseIncrease: 'no' }, 'met', false],
    [{ doseIncrease: 'yes', responding: 'no' }, 'not met', true],
    [{ doseIncrease: 'yes', responding: 'yes' }, 'met', true],
    [{ responding: 'yes' }, 'met', true],
    [{ responding: 'no' }, 'open', true],
    [{}, 'open', true],
  ] as [Answers, Truth, boolean][])('only if, %o: %s, applies %s', (answers, truth, applies) => {
    expect(assess(bound, answers)).toMatchObject({ truth, applies })
  })

  const needs = (criterion: Criterion, answers: Answers) =>
    sectionNeeds(assess(allOf('X', 'All', text, [criterion]), answers), answers, () => []).map(({ key }) => key)
  it('lack nothing once a part settles them', () => {
    expect(needs(anyOf('X.4', 'Any', text, [response, benefit]), { responding: 'yes' })).toEqual([])
    expect(needs(allOf('X.4', 'All', text, [response, benefit]), { responding: 'no' })).toEqual([])
    expect(needs(anyOf('X.4', 'Any', text, [response, benefit]), { responding: 'no' })).toEqual(['onBenefit'])
    expect(needs(bound, {})).toEqual(['doseIncrease', 'responding'])
  })
  it.each([
    [anyOf, 3, true],
    [anyOf, 2, false],
    [allOf, 3, false],
  ])('have routes where one of more than two is taken: %o of %i, %s', (join, count, has) => {
    const criterion = join('X.5', 'Parts', text, [response, benefit, bound].slice(0, count))
    expect(hasRoutes(criterion)).toBe(has)
    expect(hasRoutes(response)).toBe(false)
  })
  it('of a section all count, whatever stands beside them (R4)', () => {
    const section = assess(allOf('X', 'All', text, [response, benefit]), { responding: 'no' })
    expect(sectionNeeds(section, { responding: 'no' }, () => []).map(({ key }) => key)).toEqual(['onBenefit'])
  })
  it('that wait for an answer leave what stands above them lacking it', () => {
    const section = assess(allOf('X', 'All', text, [anyOf('X.4', 'Any', text, [response, benefit])]), {})
    const waitsFor = (id: string) => (id === 'X.1' ? [{ key: 'purpose' as const }] : [])
    expect(sectionNeeds(section, {}, waitsFor)).toEqual([
      { key: 'purpose', criterion: 'X.4' },
      { key: 'onBenefit', criterion: 'X.2' },
    ])
  })
  it('set by hand, decide what stands above them', () => {
    const basis = basisOf(response, {})
    const set = { 'X.1': { truth: 'met' as const, reason: 'Seen', basis } }
    const finding = assess(allOf('X', 'All', text, [response, benefit]), { onBenefit: 'yes' }, set)
    expect(finding).toMatchObject({ truth: 'met', parts: [{ truth: 'met', derived: 'open', stale: false }, {}] })
    expect(assess(response, { responding: 'no' }, set).stale).toBe(true)
  })
  it('rest on every fact below them, in whatever order it is read', () => {
    const answers: Answers = { responding: 'yes', doseIncrease: 'yes' }
    const basis = basisOf(allOf('X', 'All', text, [response, benefit]), answers)
    expect(basis).toBe(basisOf(allOf('X', 'All', text, [benefit, response]), answers))
    expect(basis).not.toBe(basisOf(allOf('X', 'All', text, [response]), answers))
    expect(basisOf(bound, answers)).not.toBe(basisOf(bound, { responding: 'yes', doseIncrease: 'no' }))
  })
})

describe('a step', () => {
  it('gives an answer in its place, and leaves the rest', () => {
    const answers: Answers = {
      priorTherapies: {
        rows: [
          { drugs: [], procedures: [] },
          { drugs: [], procedures: [] },
        ],
        closed: true,
      },
    }
    const changed = withStep(answers, { key: 'priorTherapies', row: 1, field: 'completed', value: '2026-08-10' })
    expect(changed.priorTherapies?.rows).toEqual([
      { drugs: [], procedures: [] },
      { drugs: [], procedures: [], completed: '2026-08-10' },
    ])
    expect(answers.priorTherapies?.rows[1]?.completed).toBeUndefined()
  })
  it('gives what a drug of the regimen counts as', () => {
    const drug = { name: 'novelomab', active: 'novelomab', class: undefined, counts: undefined, known: undefined }
    const answers: Answers = { regimen: { drugs: [drug, drug], closed: true } }
    const changed = withStep(answers, { key: 'regimen', row: 1, field: 'counts', value: true })
    expect(changed.regimen).toEqual({ drugs: [drug, { ...drug, counts: true }], closed: true })
  })
  it('in a list comes after the list, among others of its kind in the order given', () => {
    const row = { drugs: [], procedures: [] }
    const list: Step = { key: 'priorTherapies', value: { rows: [row], closed: true } }
    const field = (name: string, value: unknown): Step => ({ key: 'priorTherapies', row: 0, field: name, value })
    const completed = { rows: [{ ...row, completed: '2026-08-10' }], closed: true }
    const dated = field('completed', '2026-08-10')
    expect(withSteps({}, [dated, list]).priorTherapies).toEqual(completed)
    expect(withSteps({}, [list, dated]).priorTherapies).toEqual(completed)
    const drugs = withSteps({}, [list, field('drugs', [{ name: 'dex' }]), field('drugs.0', { name: 'len' })])
    expect(drugs.priorTherapies?.rows[0]?.drugs).toEqual([{ name: 'len' }])
    const twice = (value: string): Step => ({ key: 'responding', value })
    expect(withSteps({}, [twice('yes'), twice('no')])).toEqual({ responding: 'no' })
  })
})

describe('a list that may go on (R2)', () => {
  it.each(['regimen', 'priorTherapies'] as const)('%s, until it is closed', (key) => {
    const empty = key === 'regimen' ? { drugs: [] } : { rows: [] }
    expect(isOpenList({ [key]: { ...empty, closed: false } }, key)).toBe(true)
    expect(isOpenList({ [key]: { ...empty, closed: true } }, key)).toBe(false)
    expect(isOpenList({}, key)).toBe(false)
  })
})
