import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { addressOf, basisOf, decide, determine, walk, withSteps, type Outcome } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { multipleMyeloma } from '../../src/policy/i-a-multiple-myeloma'
import { explanation, headline } from '../../src/policy/words/determination-words'
import { approvedBy5b, continued, decisionDate, firstLine, given, lines, myeloma, regimenOf } from './given'

describe('the section', () => {
  it.each([
    ['initial', 'myeloma', 'I.A'],
    ['initial', 'amyloidosis', 'I.B'],
    ['initial', 'waldenstrom', 'I.C'],
    ['initial', 'other', 'I.D'],
    ['continued', 'myeloma', 'II.A'],
    ['continued', 'amyloidosis', 'II.A'],
    ['continued', 'waldenstrom', 'II.A'],
    ['continued', 'other', 'II.B'],
  ] as const)('%s, %s: %s', (requestKind, diagnosis, section) => {
    expect(given({ requestKind, diagnosis }).determination.section?.id).toBe(section)
  })
  it.each([
    [{}, ['requestKind', 'diagnosis']],
    [{ requestKind: 'initial' }, ['diagnosis']],
    [{ requestKind: 'continued' }, ['diagnosis']],
    [{ diagnosis: 'myeloma' }, ['requestKind']],
  ] as [Entries, string[]][])('%o leaves it open', (entries, needs) => {
    const { determination } = given(entries)
    expect(determination).toEqual({
      outcome: 'more information',
      on: decisionDate,
      settledBy: [],
      unmet: [],
      needs: needs.map((key) => ({ key })),
      notes: [],
      warnings: [],
      toCheck: [],
    })
  })
})

describe('outcomes (R5)', () => {
  it('approve: all met and the duration known', () => {
    const { determination, answers } = given(approvedBy5b)
    expect(determination.outcome).toBe('approve')
    expect(determination).toMatchObject({
      unmet: [],
      needs: [],
      duration: { length: { months: 6 }, from: '2026-11-24', through: '2027-05-23' },
    })
    expect(determination.settledBy).toEqual(['I.A', 'I.A.5.b', 'I.A.6.a'])
    expect(headline(determination)).toBe('Meets criteria: approve')
    expect(explanation(determination, answers)).toBe('All of I.A is met, the regimen by 5.b.')
  })
  it('an unknown line of business is an open item', () => {
    const { determination, fewest } = given({ ...approvedBy5b, lineOfBusiness: undefined })
    expect(determination.outcome).toBe('more information')
    expect(fewest()?.map(({ key }) => key)).toEqual(['lineOfBusiness'])
  })
  it('so is the end of the current authorization of a continuation', () => {
    const { fewest } = given({ ...continued, currentAuthorizationEnds: undefined })
    expect(fewest()?.map(({ key }) => key)).toEqual(['currentAuthorizationEnds'])
  })
  it('not met names every unmet criterion (R4)', () => {
    const { determination } = given({
      ...approvedBy5b,
      birthDate: '2015-01-01',
      priorTherapies: lines(),
      compendiumCategory: 'not listed',
    })
    expect(determination.outcome).toBe('not met')
    const unmet = ['I.A.3', 'I.A.4', 'I.A.5', 'I.A.6*']
    expect(determination.unmet.map(({ criterion }) => criterion.id)).toEqual(unmet)
    expect(determination.settledBy).toEqual(unmet)
  })
  it('a review that is not met goes on asking what may be unmet too (R4)', () => {
    const { determination } = given({ ...approvedBy5b, birthDate: '2015-01-01', compendiumCategory: undefined })
    expect(determination.needs.map(({ key }) => key)).toContain('compendiumCategory')
  })
  it('needs duration and quantity while nothing is unmet', () => {
    const keys = (entries: Entries) => given(entries).determination.needs.map(({ key }) => key)
    const open: Entries = { ...approvedBy5b, lineOfBusiness: undefined, strength: undefined, evidenceSubmitted: 'yes' }
    expect(keys({ ...open, evidenceSupports: 'yes' })).toEqual(['lineOfBusiness', 'strength'])
    expect(keys({ ...open, evidenceSupports: 'yes', refractory: 'no', labelChanged: 'no' })).toEqual(['lineOfBusiness'])
    expect(
      keys({ ...approvedBy5b, refractory: 'no', labelChanged: 'no', currentAuthorizationEnds: undefined }),
    ).toEqual([])
    expect(keys({ ...continued, responding: 'no', lineOfBusiness: undefined })).toEqual([])
  })
  it('more information is settled by nothing yet', () => {
    expect(given(myeloma).determination.settledBy).toEqual([])
  })
  it('refer is settled by the paragraph that names the next policy, and has nothing unmet', () => {
    const { determination } = given({ requestKind: 'initial', diagnosis: 'other', labelChanged: 'no' })
    expect(determination).toMatchObject({ outcome: 'refer', settledBy: ['I.D.2'], unmet: [] })
  })
  it('of the parts of a section only the route of several settles it', () => {
    const { determination } = given({
      ...approvedBy5b,
      diagnosis: 'amyloidosis',
      amyloidosisStatus: 'relapsed',
      regimen: regimenOf('dexamethasone'),
    })
    expect(determination.settledBy).toEqual(['I.B', 'I.B.4.a', 'I.B.5-limit'])
  })
  it('approve with no route met: the reviewer set it by hand', () => {
    const setByHand = { 'I.A.5': { truth: 'met', reason: 'Peer review', basis: '' } } as const
    const { determination } = given({ ...approvedBy5b, regimen: regimenOf('daratumumab') }, { setByHand })
    expect(determination).toMatchObject({ outcome: 'approve', settledBy: ['I.A', 'I.A.6.a'] })
  })
  it.each([
    ['more information', {}],
    ['more information', myeloma],
    ['approve', approvedBy5b],
    ['not met', { ...approvedBy5b, refractory: 'no' }],
    ['refer', { requestKind: 'initial', diagnosis: 'other' }],
  ] as [Outcome, Entries][])('%s, found alone or with every finding', (outcome, entries) => {
    const { answers, determination } = given(entries)
    expect(decide(cpPhar302, { answers, setByHand: {}, on: decisionDate })).toBe(outcome)
    expect(determination.outcome).toBe(outcome)
  })
  it('without a word on what was asked to be seen, the rules put the questions', () => {
    const { answers } = given({ ...myeloma, purpose: 'maintenance' })
    const { needs } = determine(cpPhar302, { answers, setByHand: {}, on: decisionDate })
    expect(needs.some(({ key }) => key === 'transplantCandidate')).toBe(false)
  })
})

describe('the fewest answers (R4)', () => {
  it('one that settles a second criterion on the way counts once', () => {
    const { fewest } = given({
      ...continued,
      priorTherapies: lines(firstLine),
      regimen: regimenOf('lenalidomide', 'dexamethasone'),
      purpose: 'relapse',
      doseIncrease: 'yes',
      compendiumCategory: undefined,
      ...{ strength: undefined, capsulesPerDose: 1, doseDays: [1, 8, 15], cycleLength: 28 },
    })
    expect(fewest()?.map(({ key }) => key)).toEqual(['strength'])
  })
  it('two open items', () => {
    const { fewest } = given({ ...approvedBy5b, compendiumCategory: undefined, refractory: undefined })
    expect(fewest()?.map(({ key }) => key)).toEqual(['refractory', 'compendiumCategory'])
  })
  it.each([
    ['I.A', ['lenalidomide', 'dexamethasone', 'novelomab']],
    ['I.B', ['dexamethasone', 'novelomab']],
  ])('a drug that no list knows, in a regimen that may go on: two answers settle %s', (section, names) => {
    const approved: Entries =
      section === 'I.A' ? approvedBy5b : { ...approvedBy5b, diagnosis: 'amyloidosis', amyloidosisStatus: 'relapsed' }
    const { fewest } = given({ ...approved, regimen: { ...regimenOf(...names), closed: false } })
    expect(fewest()?.map(addressOf)).toEqual(['regimen', `regimen.${names.length - 1}.counts`])
  })
  describe('where what ixazomib replaces depends on what else is answered', () => {
    const drugs = ['carfilzomib', 'cyclophosphamide', 'dexamethasone'].map((name) => ({ name }))
    const relapse = {
      ...approvedBy5b,
      priorTherapies: lines({
        drugs: [...drugs, { name: 'daratumumab' }],
        completed: '2025-01-01',
        progressed: '2026-01-01',
      }),
      transplantCandidate: 'no',
      substitutionReason: 'intolerance',
      standsInFor: undefined,
    } as const
    const regimen = regimenOf('cyclophosphamide', 'dexamethasone', 'daratumumab')
    it.each([
      ['the purpose', { regimen, purpose: undefined }],
      ['the end of the regimen', { regimen: { ...regimen, closed: false } }],
      ['the end of the lines', { regimen, priorTherapies: { ...relapse.priorTherapies, closed: false } }],
    ] as [string, Entries][])('%s, two answers are found', (_, open) => {
      const { fewest, request } = given({ ...relapse, ...open })
      const steps = fewest() ?? []
      expect(steps).toHaveLength(2)
      expect(decide(cpPhar302, { ...request, answers: withSteps(request.answers, steps) })).toBe('approve')
    })
  })
  it('are none where no answer would do', () => {
    expect(given({ ...approvedBy5b, responding: undefined, compendiumCategory: 'not listed' }).fewest()).toBeUndefined()
  })
})

describe('findings set by hand (R7)', () => {
  const basisNow = () => {
    const criterion = walk(multipleMyeloma.criteria).find(({ id }) => id === 'I.A.6*')
    if (criterion === undefined) throw new Error('I.A.6* is missing')
    return basisOf(criterion, given(entries).answers)
  }
  const entries: Entries = { ...approvedBy5b, compendiumCategory: 'category 2B' }
  const set = (basis: string) => ({
    'I.A.6*': { truth: 'met' as const, reason: 'Peer review, category 2B accepted', basis },
  })
  it('decide, and leave the derived finding visible', () => {
    const review = given(entries, { setByHand: set(basisNow()) })
    expect(review.finding('I.A.6*')).toMatchObject({ truth: 'met', derived: 'open', stale: false })
    expect(review.determination.outcome).toBe('approve')
  })
  it('are stale when their facts change', () => {
    const changed = given({ ...entries, regimen: regimenOf('daratumumab') }, { setByHand: set(basisNow()) })
    expect(changed.finding('I.A.6*')).toMatchObject({ truth: 'met', stale: true })
  })
  it('are not stale when other facts change', () => {
    expect(given({ ...entries, memberName: 'Other' }, { setByHand: set(basisNow()) }).finding('I.A.6*').stale).toBe(
      false,
    )
  })
})

describe('warnings and what must be checked', () => {
  const ids = (entries: Entries) => given(entries).determination.warnings.map(({ id }) => id)
  it('maintenance and primary treatment (R22)', () => {
    expect(ids({ ...myeloma, purpose: 'maintenance' })).toEqual(['maintenance'])
    expect(ids({ ...myeloma, purpose: 'primary' })).toEqual(['primary-treatment'])
    expect(ids({ ...myeloma, purpose: 'relapse' })).toEqual([])
  })
  it('the state rule, for Medicaid only (R33)', () => {
    const toCheck = (entries: Entries) => given({ ...myeloma, ...entries }).determination.toCheck.map(({ key }) => key)
    expect(toCheck({ lineOfBusiness: 'medicaid' })).toContain('stateRule')
    expect(toCheck({ lineOfBusiness: 'medicaid', stateRule: 'not checked' })).toContain('stateRule')
    expect(toCheck({ lineOfBusiness: 'medicaid', stateRule: 'no conflict' })).not.toContain('stateRule')
    expect(toCheck({ lineOfBusiness: 'commercial' })).not.toContain('stateRule')
    expect(ids({ ...myeloma, lineOfBusiness: 'medicaid', stateRule: 'conflict' })).toContain('state-conflict')
  })
  it('a newer revision, until the plan says that it looked (R34)', () => {
    const noted = (entries: Entries, on?: string) =>
      given({ ...myeloma, ...entries }, { on }).determination.notes.some(({ id }) => id === 'review-due')
    expect(noted({})).toBe(true)
    expect(noted({}, '2026-07-31')).toBe(false)
    expect(noted({ revisionCheck: 'none found' })).toBe(false)
    expect(ids({ ...myeloma, revisionCheck: 'newer found' })).toEqual(['newer-revision'])
  })
  it('the purpose is always asked in I.A (R10)', () => {
    expect(given(myeloma).determination.toCheck).toContainEqual({ key: 'purpose' })
  })
})
