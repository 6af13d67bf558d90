import { describe, expect, it } from 'vitest'
import { factOf, type Answers, type FactKey } from '../../src/facts'
import {
  addressOf,
  allOf,
  answersIn,
  anyOf,
  assess,
  basisOf,
  both,
  check,
  decide,
  derived,
  either,
  fact,
  fewestAnswers,
  isNo,
  isYes,
  oneForEachAnswer,
  onlyIf,
  recordedOrStated,
  type Condition,
  type Criterion,
  type HandSettings,
  type Policy,
  type Section,
} from '../../src/evaluation'

const title = { title: 'A part' }
const part = (condition: Condition) => check('X.1', 'A part', condition, title)
const all = (...parts: Criterion[]) => allOf('X.2', 'All', title, parts)
const any = (...parts: Criterion[]) => anyOf('X.3', 'Any', title, parts)
const yes = (key: FactKey) => part(isYes(key))
const no = (key: FactKey) => part(isNo(key))

/** A policy of one section; every option of a choice, and 1 for a number, might be answered. */
function policyOf(parts: readonly Criterion[], kind: Section['kind'] = 'criteria', until?: FactKey): Policy {
  const section: Section = { id: 'X', title: 'X', kind, criteria: allOf('X', 'All', title, parts) }
  const known = (answers: Answers) => until === undefined || answers[until] !== undefined
  return {
    sections: [section],
    routing: ['diagnosis'],
    sectionOf: ({ diagnosis }) => (diagnosis === 'other' ? undefined : section),
    duration: (answers) =>
      known(answers)
        ? { length: { months: 1 }, from: '2026-01-01', through: '2026-01-31', needs: [], why: 'A month' }
        : { needs: until === undefined ? [] : [{ key: until }], why: 'Open' },
    quantity: () => ({ needs: [] }),
    referral: () => ({ possible: [], cite: 'X', why: 'X', needs: [] }),
    nextStep: () => ({ text: 'None' }),
    conflict: () => undefined,
    notes: () => [],
    warnings: () => [],
    toCheck: () => [],
    waitsFor: {},
    fills: (place) => (factOf(place.key).options ?? [{ value: 1 }]).map(({ value }) => ({ ...place, value })),
    turns: () => [],
  }
}

function fewest(parts: readonly Criterion[], answers: Answers = {}, setByHand: HandSettings = {}) {
  const found = fewestAnswers(policyOf(parts), { answers, setByHand, on: '2026-01-01' })
  return found?.map((step) => `${addressOf(step)} ${String(step.value)}`).sort()
}

describe('the fewest answers that settle it as approve (R4)', () => {
  it('none where it is settled so already', () => {
    expect(fewest([yes('responding')], { responding: 'yes' })).toEqual([])
  })
  it('undefined where no open answer can, since what is recorded stays', () => {
    expect(fewest([yes('responding')], { responding: 'no' })).toBeUndefined()
    expect(fewest([all(yes('responding'), yes('onBenefit'))], { responding: 'no' })).toBeUndefined()
  })
  it('undefined where the section is open, or refers to another policy', () => {
    const request = { answers: {}, setByHand: {}, on: '2026-01-01' }
    const policy = policyOf([yes('responding')])
    expect(fewestAnswers(policy, { ...request, answers: { diagnosis: 'other' } })).toBeUndefined()
    expect(fewestAnswers(policyOf([yes('responding')], 'referral'), request)).toBeUndefined()
  })
  it('of several ways the shortest, wherever it stands', () => {
    expect(fewest([any(all(yes('responding'), yes('onBenefit')), yes('refractory'))])).toEqual(['refractory yes'])
    expect(fewest([any(yes('refractory'), all(yes('responding'), yes('onBenefit')))])).toEqual(['refractory yes'])
  })
  it('facts of one line in the chart count as one answer', () => {
    const dose = all(part(fact('strength', () => true)), part(fact('cycleLength', () => true)))
    const two = all(yes('responding'), yes('onBenefit'))
    expect(fewest([any(two, dose)])).toEqual(['cycleLength 1', 'strength 1'])
    const places = [{ key: 'strength' }, { key: 'cycleLength' }, { key: 'responding' }, { key: 'onBenefit' }] as const
    expect(answersIn(places)).toBe(3)
    expect(oneForEachAnswer(places).map(({ key }) => key)).toEqual(['strength', 'responding', 'onBenefit'])
  })
  it('an answer that settles two parts at once goes before one that settles one', () => {
    expect(fewest([any(yes('refractory'), yes('responding')), yes('responding')])).toEqual(['responding yes'])
    const shared = any(all(yes('refractory'), yes('onBenefit')), all(yes('responding'), yes('translocation')))
    expect(fewest([shared, yes('responding')])).toEqual(['responding yes', 'translocation yes'])
  })
  it('an answer that settles a second part on the way counts once, and does not stand in for what it does not settle', () => {
    const either = derived({
      reads: ['responding', 'onBenefit'],
      derive: ({ responding, onBenefit }) => (responding === 'yes' || onBenefit === 'yes' ? 'yes' : responding),
      judge: (value) => (value === 'yes' ? 'met' : 'not met'),
      needs: () => [{ key: 'responding' }],
      say: () => '',
    })
    expect(fewest([part(either), yes('onBenefit')])).toEqual(['onBenefit yes'])
    expect(fewest([part(either), no('onBenefit')])).toEqual(['onBenefit no', 'responding yes'])
  })
  it('one answer is not taken for two values', () => {
    const one = any(yes('responding'), yes('onBenefit'))
    const other = any(no('responding'), all(yes('refractory'), yes('translocation')))
    expect(fewest([one, other])).toEqual(['onBenefit yes', 'responding no'])
    expect(fewest([yes('responding'), no('responding')])).toBeUndefined()
    expect(fewest([yes('refractory'), any(yes('responding')), no('responding')])).toBeUndefined()
  })
  it('a longer way of its own where the shared one contradicts another part', () => {
    const shared = any(yes('responding'), all(yes('refractory'), yes('translocation')))
    expect(fewest([shared, no('responding')])).toEqual(['refractory yes', 'responding no', 'translocation yes'])
  })
  it('of a choice the option that suits every criterion that reads it', () => {
    const notUntreated = part(fact('amyloidosisStatus', (status) => status !== 'untreated'))
    const refractory = part(fact('amyloidosisStatus', (status) => status === 'refractory'))
    expect(fewest([notUntreated])).toEqual(['amyloidosisStatus relapsed'])
    expect(fewest([notUntreated, refractory])).toEqual(['amyloidosisStatus refractory'])
    const withResponse = derived({
      reads: ['responding', 'amyloidosisStatus'],
      derive: ({ responding, amyloidosisStatus }) =>
        responding !== undefined && amyloidosisStatus !== undefined ? { responding, amyloidosisStatus } : undefined,
      judge: (value) => (value.responding === 'yes' && value.amyloidosisStatus !== 'untreated' ? 'met' : 'not met'),
      say: () => '',
    })
    expect(fewest([part(withResponse), refractory])).toEqual(['amyloidosisStatus refractory', 'responding yes'])
  })
  it('undefined where answers that settle each part contradict each other together (R15)', () => {
    const contradicted = part(recordedOrStated([isYes('responding')], isYes('onBenefit')))
    expect(fewest([contradicted, no('responding')])).toBeUndefined()
    expect(fewest([contradicted, yes('responding')])).toEqual(['responding yes'])
  })
  describe('where rows of a list lack an answer each', () => {
    const rowsOpen = (count: number, enough: number): Answers => ({
      priorTherapies: { rows: Array.from({ length: count }, () => ({ drugs: [], procedures: [] })), closed: true },
      durationAmount: enough,
    })
    const decided = () =>
      derived({
        reads: ['priorTherapies', 'durationAmount'],
        derive: ({ priorTherapies, durationAmount: enough = 0 }) => {
          const rows = priorTherapies?.rows.filter(({ ownLine }) => ownLine !== undefined) ?? []
          return rows.length >= enough ? 'enough' : undefined
        },
        judge: () => 'met',
        needs: ({ priorTherapies }) =>
          (priorTherapies?.rows ?? []).map((_, row) => ({ key: 'priorTherapies', row, field: 'ownLine' })),
        say: () => '',
      })
    it.each([
      [1, 40, 1],
      [2, 40, 2],
      [11, 11, 11],
    ])('%i of %i is found', (enough, count, found) => {
      expect(fewest([part(decided())], rowsOpen(count, enough))).toHaveLength(found)
    })
    it('more than a person would give are not looked for, so that nobody waits', () => {
      expect(fewest([part(decided())], rowsOpen(12, 12))).toBeUndefined()
      expect(fewest([part(decided())], rowsOpen(40, 40))).toBeUndefined()
    })
  })
  it('of values too: five facts of three answers each are found, six are not', () => {
    const keys = [
      'responding',
      'onBenefit',
      'refractory',
      'translocation',
      'receivingNow',
      'specialistConsulted',
    ] as const
    const allYes = (wanted: readonly FactKey[]) =>
      part(
        derived({
          reads: wanted,
          derive: (answers) => (wanted.every((key) => answers[key] === 'yes') ? 'all' : undefined),
          judge: () => 'met',
          needs: () => wanted.map((key) => ({ key })),
          say: () => '',
        }),
      )
    expect(fewest([allYes(keys.slice(0, 5))])).toHaveLength(5)
    expect(fewest([allYes(keys)])).toBeUndefined()
  })
  it('a longer set beside a shorter one that is enough, where that contradicts another part', () => {
    const either = derived({
      reads: ['responding', 'onBenefit', 'refractory', 'translocation'],
      derive: ({ responding, onBenefit, refractory, translocation }) =>
        onBenefit === 'yes' && (responding === 'yes' || (refractory === 'yes' && translocation === 'yes'))
          ? 'yes'
          : undefined,
      judge: () => 'met',
      say: () => '',
    })
    expect(fewest([part(either), no('responding')])).toEqual([
      ...['onBenefit yes', 'refractory yes', 'responding no', 'translocation yes'],
    ])
  })
  it('an answer that meets its part only with what another part brings', () => {
    const byOther = derived({
      reads: ['responding', 'onBenefit'],
      derive: ({ onBenefit }) => onBenefit,
      judge: (value) => (value === 'yes' ? 'met' : 'not met'),
      needs: () => [{ key: 'responding' }],
      say: () => '',
    })
    expect(fewest([all(part(byOther), yes('refractory')), yes('onBenefit')])).toEqual([
      'onBenefit yes',
      'refractory yes',
    ])
  })
  it('the duration is one more requirement (R5)', () => {
    const request = { answers: {}, setByHand: {}, on: '2026-01-01' }
    const policy = policyOf([yes('responding')], 'criteria', 'lineOfBusiness')
    expect(fewestAnswers(policy, request)?.map(({ key }) => key)).toEqual(['responding', 'lineOfBusiness'])
    expect(decide(policy, { ...request, answers: { responding: 'yes' } })).toBe('more information')
  })
})

describe('conditions joined', () => {
  it('either: one of them, both: each of them', () => {
    expect(fewest([part(either(isYes('responding'), isYes('onBenefit')))])).toEqual(['responding yes'])
    expect(fewest([part(both(isYes('responding'), isYes('onBenefit')))])).toEqual(['onBenefit yes', 'responding yes'])
    expect(fewest([part(either(isYes('responding'), isYes('onBenefit')))], { responding: 'no' })).toEqual([
      'onBenefit yes',
    ])
    expect(fewest([part(both(isYes('responding'), isYes('onBenefit')))], { responding: 'yes' })).toEqual([
      'onBenefit yes',
    ])
  })
  it('an answer that is recorded is not tried otherwise', () => {
    expect(fewest([part(either(isNo('refractory'), isYes('onBenefit')))], { refractory: 'yes' })).toEqual([
      'onBenefit yes',
    ])
  })
})

describe('a condition over several answers', () => {
  const reads = ['responding', 'onBenefit', 'refractory'] as const
  /** Met by any of these sets of "yes"; open while no set is whole. */
  const anySet = (...sets: (typeof reads)[number][][]): Condition => ({
    reads,
    limits: [],
    judge: (answers) => (sets.some((set) => set.every((key) => answers[key] === 'yes')) ? 'met' : 'open'),
    needs: (answers) => reads.filter((key) => answers[key] === undefined).map((key) => ({ key })),
    say: () => '',
  })
  it('every smallest set is a way, whichever comes first', () => {
    const oneOf = part(anySet(['responding'], ['onBenefit']))
    expect(fewest([oneOf, no('responding')])).toEqual(['onBenefit yes', 'responding no'])
    const twoOf = part(anySet(['responding', 'onBenefit'], ['responding', 'refractory']))
    expect(fewest([twoOf, no('onBenefit')])).toEqual(['onBenefit no', 'refractory yes', 'responding yes'])
  })
})

describe('a criterion that binds only under a condition', () => {
  const bound = onlyIf('X.4', 'Bound', title, isYes('doseIncrease'), all(yes('responding'), yes('onBenefit')))
  it('is met by what it binds, or by not binding', () => {
    expect(fewest([bound])).toEqual(['doseIncrease no'])
    expect(fewest([bound], { doseIncrease: 'yes' })).toEqual(['onBenefit yes', 'responding yes'])
    expect(fewest([bound], { doseIncrease: 'yes', responding: 'no' })).toBeUndefined()
    expect(fewest([bound], { responding: 'yes', onBenefit: 'yes' })).toEqual([])
    const increased = part(isYes('doseIncrease'))
    expect(fewest([bound, increased])).toEqual(['doseIncrease yes', 'onBenefit yes', 'responding yes'])
  })
  it('under one of two: neither may hold', () => {
    const condition = either(isYes('doseIncrease'), isYes('translocation'))
    const twice = onlyIf('X.4', 'Bound', title, condition, all(yes('responding'), yes('onBenefit'), yes('refractory')))
    expect(fewest([twice])).toEqual(['doseIncrease no', 'translocation no'])
  })
})

describe('findings set by hand (R7)', () => {
  const set = (criterion: Criterion, truth: 'met' | 'not met' | 'open') => ({
    [criterion.id]: { truth, reason: 'Seen', basis: basisOf(criterion, {}) },
  })
  const first = check('X.6', 'First', isYes('responding'), title)
  const second = check('X.5', 'Other', isYes('onBenefit'), title)
  it('met by hand lacks nothing', () => {
    expect(fewest([first, second], {}, set(first, 'met'))).toEqual(['onBenefit yes'])
  })
  it.each(['not met', 'open'] as const)('%s by hand: no answer turns it', (truth) => {
    expect(assess(first, { responding: 'yes' }, set(first, truth)).truth).toBe(truth)
    expect(fewest([first, second], {}, set(first, truth))).toBeUndefined()
    const longer = all(yes('refractory'), yes('translocation'))
    expect(fewest([any(first, longer)], {}, set(first, truth))).toEqual(['refractory yes', 'translocation yes'])
  })
})
