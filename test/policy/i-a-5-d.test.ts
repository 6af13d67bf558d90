import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { given, lines, myeloma, regimenOf, vrd } from './given'

const rest: Entries = { transplantCandidate: 'no', substitutionReason: 'logistics', standsInFor: 'bortezomib' }
const primary: Entries = { ...myeloma, purpose: 'primary', ...rest }
const induction = vrd({ started: '2024-01-01', completed: '2025-08-31', progressed: '2026-03-01' })
const relapse: Entries = {
  ...myeloma,
  purpose: 'relapse',
  ...rest,
  priorTherapies: lines(induction),
  regimen: regimenOf('lenalidomide', 'dexamethasone'),
}

const transplant = { drugs: [], procedures: ['Autologous stem cell transplant'] }
const elsewhere = (name: string) => ({ drugs: [{ name, givenFor: 'something else' as const }], closed: true })

/** The first requirement, open for want of these answers. */
const openSetting = {
  expects(entries: Entries, needs: string[]) {
    const review = given(entries)
    review.expects('I.A.5.d-setting', 'open')
    expect(review.lacks('I.A.5.d-setting')).toEqual(needs)
  },
}

describe('I.A.5.d, in place of bortezomib or carfilzomib (R17)', () => {
  it('primary treatment with the other three', () => given(primary).expects('I.A.5.d', 'met'))
  it.each([
    ['transplantCandidate', 'yes'],
    ['substitutionReason', 'neither'],
    ['standsInFor', 'neither'],
  ] as const)('%s %s: not met, since all three bind both halves', (key, value) => {
    given({ ...primary, [key]: value }).expects('I.A.5.d', 'not met')
    given({ ...relapse, [key]: value }).expects('I.A.5.d', 'not met')
  })
  it.each([
    ['substitutionReason', 'intolerance'],
    ['standsInFor', 'carfilzomib'],
  ] as const)('%s %s is met too', (key, value) => {
    given({ ...primary, [key]: value }).expects('I.A.5.d', 'met')
  })
  it('drugs alone never meet it', () => {
    const { transplantCandidate: _, ...without } = relapse
    given(without).expects('I.A.5.d', 'open')
  })
  it('maintenance is no setting for it', () =>
    given({ ...primary, purpose: 'maintenance' }).expects('I.A.5.d', 'not met'))
})

describe('I.A.5.d, relapse more than 6 months after the induction (R17)', () => {
  it.each([
    ['2025-08-31', '2026-02-28', 'not met'], // the last day of the sixth month
    ['2025-08-31', '2026-03-01', 'met'],
    ['2025-08-15', '2026-02-15', 'not met'],
    ['2025-08-15', '2026-02-16', 'met'],
    ['2025-08', '2026-03', 'met'], // 03/01 lies after 02/28
    ['2025-08', '2026-02', 'open'],
    ['2025-08', '2026-01', 'not met'],
  ] as const)('induction ended %s, relapse %s: %s', (completed, progressed, truth) => {
    given({ ...relapse, priorTherapies: lines(vrd({ completed, progressed })) }).expects('I.A.5.d-setting', truth)
  })
  it('is asked where the dates do not tell', () => {
    const priorTherapies = lines(vrd({ completed: '2025-08', progressed: '2026-02' }))
    given({ ...relapse, priorTherapies, relapseAfterSixMonths: 'yes' }).expects('I.A.5.d', 'met')
    given({ ...relapse, priorTherapies, relapseAfterSixMonths: 'no' }).expects('I.A.5.d', 'not met')
  })
  it('of an induction without a relapse by date, that alone is asked', () => {
    const priorTherapies = lines(vrd({ completed: '2025-08-31', progressed: 'not documented' }))
    openSetting.expects({ ...relapse, priorTherapies }, ['relapseAfterSixMonths'])
  })
  it('a statement against the dates is open', () => {
    given({ ...relapse, relapseAfterSixMonths: 'no' }).expects('I.A.5.d', 'open')
  })
  it('progression recorded in a joined row is the relapse of the first line', () => {
    const rows = [
      { ...vrd({ completed: '2025-08-15', progressed: 'no' }), endReason: 'completed as planned' as const },
      { drugs: [{ name: 'lenalidomide' }], ownLine: 'no' as const, progressed: '2026-03-01' },
    ]
    given({ ...relapse, priorTherapies: lines(...rows) }).expects('I.A.5.d-setting', 'met')
  })
  it('lines joined across a progression leave the relapse open, whatever is stated', () => {
    const rows = [
      vrd({ completed: '2025-08-15', progressed: 'no' }),
      { drugs: [{ name: 'lenalidomide' }], ownLine: 'no', progressed: 'no', endReason: 'progression' },
      { drugs: [{ name: 'pomalidomide' }], ownLine: 'no', progressed: '2026-03-01' },
    ] as const
    const priorTherapies = { rows: rows.map((row) => ({ ...row, drugs: [...row.drugs] })), closed: true }
    const review = given({ ...relapse, priorTherapies, relapseAfterSixMonths: 'yes' })
    review.expects('I.A.5.d-setting', 'open')
    expect(review.lacks('I.A.5.d-setting')).toContain('priorTherapies.2.ownLine')
  })
  it('progression recorded after radiation alone, which starts no line, is the relapse of the first line', () => {
    const radiation = { drugs: [], procedures: ['Radiation therapy'], progressed: '2026-03-01' }
    const rows = [vrd({ completed: '2025-08-15', progressed: 'no' }), radiation]
    given({ ...relapse, priorTherapies: lines(...rows) }).expects('I.A.5.d-setting', 'met')
  })
  it.each([
    [undefined, 'not met', 'the induction ended for progression'],
    ['2026-02-28', 'not met', 'Relapse 02/28/2026'], // the last day of the sixth month
    ['2026-03-01', 'open', 'but the induction ended for progression: correct one of them'],
  ] as const)('an induction that ended for progression, relapse %s: %s', (progressed, truth, said) => {
    const row = { ...vrd({ completed: '2025-08-31', progressed }), endReason: 'progression' as const }
    const ended = { ...relapse, priorTherapies: lines(row) }
    given(ended).expects('I.A.5.d-setting', truth)
    given({ ...ended, relapseAfterSixMonths: 'yes' }).expects('I.A.5.d-setting', 'open')
    expect(given(ended).says('I.A.5.d-setting')).toContain(said)
  })
  it('the reason of a list that is open settles nothing: another line may come before', () => {
    const row = { ...vrd({ completed: '2025-08-31' }), endReason: 'progression' as const }
    given({ ...relapse, priorTherapies: { rows: [row], closed: false } }).expects('I.A.5.d-setting', 'open')
  })
  it('progression of a later line is not the relapse of the first', () => {
    const rows = [
      vrd({ completed: '2025-08-15', progressed: 'no' }),
      { drugs: [{ name: 'lenalidomide' }], ownLine: 'yes' as const, progressed: '2026-03-01' },
    ]
    given({ ...relapse, priorTherapies: lines(...rows) }).expects('I.A.5.d-setting', 'open')
  })
  it('a transplant alone before the first line is no induction', () => {
    given({ ...relapse, priorTherapies: lines({ ...transplant, completed: '2023-05' }, induction) }).expects(
      'I.A.5.d-setting',
      'met',
    )
  })
  it.each([
    ['no drug named yet', 'drugs', { drugs: [] }],
    [
      'a drug of no known class',
      'drugs.0',
      { drugs: [{ name: 'novelomab' }], completed: '2025-08-31', progressed: '2026-03-01' },
    ],
    ['ixazomib that may be what is requested', 'requestedCourse', { drugs: [{ name: 'ixazomib' }] }],
  ])('a first row with %s may not be the induction', (_, field, row) => {
    openSetting.expects({ ...relapse, priorTherapies: lines(row, induction) }, [
      `priorTherapies.0.${field}`,
      'relapseAfterSixMonths',
      'sameRegimenAsInduction',
    ])
  })
  it.each([
    ['no therapy', lines()],
    ['a transplant alone', lines(transplant)],
  ])('%s: no induction, whatever the regimen', (_, priorTherapies) => {
    given({ ...relapse, priorTherapies }).expects('I.A.5.d-setting', 'not met', [])
    given({ ...relapse, priorTherapies, regimen: undefined }).expects('I.A.5.d-setting', 'not met', [])
    const stated = { relapseAfterSixMonths: 'yes', sameRegimenAsInduction: 'yes' } as const
    openSetting.expects({ ...relapse, ...stated, priorTherapies }, ['relapseAfterSixMonths', 'sameRegimenAsInduction'])
  })
  it('while lines may follow, neither the dates nor the drugs settle it', () => {
    const priorTherapies = { rows: [induction], closed: false }
    const [dates, drugs] = [{ relapseAfterSixMonths: 'yes' }, { sameRegimenAsInduction: 'yes' }] as const
    openSetting.expects({ ...relapse, ...dates, priorTherapies }, ['priorTherapies', 'sameRegimenAsInduction'])
    openSetting.expects({ ...relapse, ...dates, priorTherapies: { rows: [transplant], closed: false } }, [
      'priorTherapies',
      'sameRegimenAsInduction',
    ])
    openSetting.expects({ ...relapse, ...drugs, priorTherapies }, ['priorTherapies', 'relapseAfterSixMonths'])
    given({ ...relapse, ...drugs, priorTherapies: { rows: [vrd()], closed: false } }).expects('I.A.5.d-setting', 'open')
  })
})

describe('I.A.5.d, an induction that the next row goes on with, swapped for intolerance or another reason (R13, R17)', () => {
  const stopped = { ...vrd({ completed: '2025-08-31', progressed: 'no' }), endReason: 'intolerance' as const }
  const swap = { drugs: [{ name: 'carfilzomib' }, { name: 'dexamethasone' }], completed: '2025-12-15' }
  const after = (row: object, more: Entries = {}) =>
    given({ ...relapse, priorTherapies: lines(stopped, { ...swap, progressed: '2026-03-01', ...row }), ...more })
  const asked = ['relapseAfterSixMonths', 'sameRegimenAsInduction']
  it('its first row tells neither when it ended nor all that was given', () => {
    const joined = after({ ownLine: 'no' })
    joined.expects('I.A.5.d-setting', 'open')
    expect(joined.lacks('I.A.5.d-setting')).toEqual(asked)
    after({ ownLine: 'no' }, { relapseAfterSixMonths: 'yes', sameRegimenAsInduction: 'yes' }).expects(
      'I.A.5.d-setting',
      'met',
    )
  })
  it.each([
    [undefined, 'open'],
    ['other', 'open'],
    ['completed as planned', 'met'],
  ] as const)('ended for %s, and gone on with in a row that is part of the line: %s', (endReason, truth) => {
    const rows = [
      { ...stopped, endReason },
      { ...swap, ownLine: 'no' as const, progressed: '2026-03-01' },
    ]
    given({ ...relapse, priorTherapies: lines(...rows) }).expects('I.A.5.d-setting', truth)
  })
  it('whether the next row is that swap is asked first', () => {
    expect(after({}).lacks('I.A.5.d-setting')).toEqual(['priorTherapies.1.ownLine', ...asked])
  })
  it('a line of its own is no swap', () => {
    const own = { ...stopped, progressed: '2026-03-01' }
    given({ ...relapse, priorTherapies: lines(own, { ...swap, ownLine: 'yes' }) }).expects('I.A.5.d-setting', 'met')
  })
  it('a transplant after it is none', () => {
    const relapsed = { ...transplant, progressed: '2026-03-01' }
    given({ ...relapse, priorTherapies: lines(stopped, relapsed) }).expects('I.A.5.d-setting', 'met')
  })
  it('with no therapy after it there is none', () => {
    const own = { ...stopped, progressed: '2026-03-01' }
    given({ ...relapse, priorTherapies: lines(own, transplant) }).expects('I.A.5.d-setting', 'met')
  })
})

describe('I.A.5.d, what ixazomib stands in for (R17)', () => {
  const inductionOf = (...names: string[]) => lines({ ...induction, drugs: names.map((name) => ({ name })) })
  it.each([
    ['bortezomib', 'met'],
    ['carfilzomib', 'met'],
    ['neither', 'not met'],
    ['not documented', 'open'],
  ] as const)('%s, with nothing else recorded: %s', (standsInFor, truth) => {
    const review = given({ ...primary, standsInFor })
    review.expects('I.A.5.d-replaces', truth, truth === 'open' ? ['standsInFor'] : [])
    expect(review.says('I.A.5.d-replaces')).toBe(`Drug replaced: ${standsInFor}`)
  })
  it('neither, in a relapse too, with nothing said of the induction', () => {
    const review = given({ ...relapse, standsInFor: 'neither' })
    review.expects('I.A.5.d-replaces', 'not met')
    expect(review.says('I.A.5.d-replaces')).toBe('Drug replaced: neither')
  })
  it('unanswered, it is asked', () => {
    const review = given({ ...primary, standsInFor: undefined })
    review.expects('I.A.5.d-replaces', 'open', ['standsInFor'])
    expect(review.says('I.A.5.d-replaces')).toBe('Drug replaced: open')
  })
  it('against a regimen that still holds it, open with both shown', () => {
    const review = given({ ...primary, regimen: regimenOf('bortezomib', 'dexamethasone') })
    review.expects('I.A.5.d-replaces', 'open', ['standsInFor'])
    expect(review.says('I.A.5.d-replaces')).toBe(
      'The regimen still holds bortezomib; but it is said to replace bortezomib: correct one of them',
    )
  })
  it.each([
    ['in a list that is open too', { regimen: { drugs: [{ name: 'bortezomib' }], closed: false } }, 'open'],
    ['not where it is given for something else', { regimen: elsewhere('bortezomib') }, 'met'],
    ['not where the regimen holds the other of the two', { regimen: regimenOf('carfilzomib') }, 'met'],
  ] as [string, Entries, 'open' | 'met'][])('%s', (_, change, truth) => {
    given({ ...primary, ...change }).expects('I.A.5.d-replaces', truth)
  })
  it.each([
    [['bortezomib', 'lenalidomide'], 'met'],
    [['carfilzomib', 'lenalidomide'], 'open'],
    [['lenalidomide'], 'open'],
    // Ixazomib stood in for it already.
    [['ixazomib', 'lenalidomide'], 'met'],
    [['carfilzomib', 'novelomab'], 'met'],
  ] as const)('after an induction of %j it is said to replace bortezomib: %s', (names, truth) => {
    given({ ...relapse, priorTherapies: inductionOf(...names) }).expects('I.A.5.d-replaces', truth)
  })
  it('an induction without it is shown beside it', () => {
    expect(given({ ...relapse, priorTherapies: inductionOf('carfilzomib') }).says('I.A.5.d-replaces')).toBe(
      'The induction held no bortezomib; but it is said to replace bortezomib: correct one of them',
    )
  })
  it('an induction speaks against it in a relapse only, and once the list is closed', () => {
    const priorTherapies = inductionOf('carfilzomib')
    given({ ...relapse, priorTherapies: { ...priorTherapies, closed: false } }).expects('I.A.5.d-replaces', 'met')
    given({ ...primary, priorTherapies }).expects('I.A.5.d-replaces', 'met')
  })
  it('a drug given for something else was no part of the induction', () => {
    const drugs = [{ name: 'bortezomib', givenFor: 'something else' as const }, { name: 'carfilzomib' }]
    given({ ...relapse, priorTherapies: lines({ ...induction, drugs }) }).expects('I.A.5.d-replaces', 'open')
  })
})

describe('I.A.5.d, the same regimen (R17)', () => {
  it.each([
    [['bortezomib', 'lenalidomide', 'dexamethasone'], ['lenalidomide', 'dexamethasone'], 'met'],
    [['carfilzomib', 'lenalidomide', 'dexamethasone'], ['lenalidomide', 'dexamethasone'], 'met'],
    [['ixazomib', 'lenalidomide', 'dexamethasone'], ['lenalidomide', 'dexamethasone'], 'met'],
    [['bortezomib', 'cyclophosphamide', 'dexamethasone'], ['lenalidomide', 'dexamethasone'], 'not met'],
    [['lenalidomide', 'dexamethasone'], ['lenalidomide', 'dexamethasone'], 'not met'],
    // Bortezomib is still given, so ixazomib replaces nothing.
    [['bortezomib', 'lenalidomide', 'dexamethasone'], ['bortezomib', 'lenalidomide', 'dexamethasone'], 'not met'],
    [['ixazomib', 'lenalidomide', 'dexamethasone'], ['carfilzomib', 'lenalidomide', 'dexamethasone'], 'not met'],
    [['bortezomib', 'lenalidomide', 'dexamethasone'], ['lenalidomide', 'dexamethasone', 'novelomab'], 'open'],
    [['bortezomib', 'lenalidomide', 'dexamethasone'], ['dexamethasone', 'novelomab'], 'not met'],
    [['bortezomib', 'novelomab', 'dexamethasone'], ['dexamethasone'], 'open'],
    [['bortezomib', 'dexamethasone', 'lenalidomide'], ['lenalidomide', 'dexamethasone'], 'met'],
    [['bortezomib', 'novelomab'], [], 'open'],
    [['bortezomib'], ['novelomab'], 'open'],
    [['bortezomib', 'novelomab'], ['examplinib'], 'open'],
  ] as const)('induction %j, now with %j: %s', (then, now, truth) => {
    const row = { ...induction, drugs: then.map((name) => ({ name })) }
    given({ ...relapse, priorTherapies: lines(row), regimen: regimenOf(...now) }).expects('I.A.5.d-setting', truth)
  })
  it('bortezomib given for something else was no part of the induction', () => {
    const drugs = [{ name: 'bortezomib', givenFor: 'something else' as const }, { name: 'lenalidomide' }]
    const review = given({
      ...relapse,
      priorTherapies: lines({ ...induction, drugs }),
      regimen: regimenOf('lenalidomide'),
    })
    review.expects('I.A.5.d-setting', 'not met')
  })
  it('is asked where the induction is not recorded', () => {
    const { priorTherapies: _, ...without } = relapse
    const stated = { ...without, relapseAfterSixMonths: 'yes', sameRegimenAsInduction: 'yes' } as const
    given(stated).expects('I.A.5.d', 'met')
    given({ ...stated, sameRegimenAsInduction: 'no' }).expects('I.A.5.d', 'not met')
  })
  it('is open while the regimen may hold more drugs', () => {
    const regimen = { drugs: [{ name: 'lenalidomide' }, { name: 'dexamethasone' }], closed: false }
    openSetting.expects({ ...relapse, regimen, relapseAfterSixMonths: 'yes' }, ['regimen', 'sameRegimenAsInduction'])
    openSetting.expects({ ...relapse, regimen: undefined }, ['regimen', 'sameRegimenAsInduction'])
  })
  it('is asked of the lines where they are not recorded', () => {
    openSetting.expects({ ...relapse, priorTherapies: undefined }, [
      'priorTherapies',
      'relapseAfterSixMonths',
      'sameRegimenAsInduction',
    ])
  })
})

describe('when I.A.5.d is asked (R18)', () => {
  const asks = (entries: Entries, askedAnyway: string[] = []) =>
    given(entries, { askedAnyway }).determination.needs.some(({ key }) => key === 'transplantCandidate')
  const other = regimenOf('daratumumab', 'dexamethasone')
  const ofAnother = regimenOf('pomalidomide', 'dexamethasone')
  const soFar = (...names: string[]) => ({ ...regimenOf(...names), closed: false })
  const [openRelapse, openPrimary] = (['relapse', 'primary'] as const).map((purpose) => ({ ...myeloma, purpose }))
  it.each([
    ['primary treatment', { ...myeloma, purpose: 'primary' }, true],
    ['a relapse with no other route met', { ...myeloma, purpose: 'relapse', regimen: other }, true],
    ['a relapse with the regimen of another route, which is open', { ...openRelapse, regimen: ofAnother }, true],
    ['a relapse while the regimen is open', { ...myeloma, purpose: 'relapse' }, false],
    ['a relapse, so far with a drug that no other route lists', { ...openRelapse, regimen: soFar('bortezomib') }, true],
    [
      'so far with two that are listed apart',
      { ...openRelapse, regimen: soFar('lenalidomide', 'cyclophosphamide') },
      true,
    ],
    ['so far with a drug of another route', { ...openRelapse, regimen: soFar('pomalidomide') }, false],
    ['and that route is not met', { ...openRelapse, regimen: soFar('pomalidomide'), refractory: 'no' }, true],
    ['so far with a supportive drug', { ...openRelapse, regimen: soFar('acyclovir') }, false],
    [
      'primary treatment, so far with a drug of another route',
      { ...openPrimary, regimen: soFar('lenalidomide') },
      true,
    ],
    [
      'another route is met',
      { ...myeloma, purpose: 'relapse', regimen: regimenOf('lenalidomide', 'dexamethasone') },
      false,
    ],
    ['maintenance', { ...myeloma, purpose: 'maintenance', regimen: other }, false],
    ['the purpose is not known yet', { ...myeloma, regimen: other }, false],
  ] as [string, Entries, boolean][])('%s: %s', (_, entries, asked) => {
    expect(asks(entries)).toBe(asked)
  })
  it('waits for the purpose, which the routes then lack', () => {
    given({ ...myeloma, regimen: other }).expects('I.A.5', 'open', ['purpose'])
    given({ ...myeloma, regimen: other, purpose: 'not documented' }).expects('I.A.5', 'open', ['purpose'])
  })
  it('in a relapse waits for the whole regimen, and asks for nothing else until then', () => {
    given({ ...myeloma, purpose: 'relapse' }).expects('I.A.5', 'open', [
      'progressedWithin60Days',
      'refractory',
      'regimen',
      'translocation',
    ])
  })
  it('on request', () => {
    expect(asks({ ...myeloma, purpose: 'relapse' }, ['I.A.5.d'])).toBe(true)
  })
})

describe('I.A.4 against I.A.5.d (R21)', () => {
  const conflict: Entries = {
    ...primary,
    diagnosisDocumented: 'yes',
    prescriberSpecialty: 'hematology',
    birthDate: '1950-01-01',
    receivedOn: '2026-11-23',
    lineOfBusiness: 'commercial',
    durationUnit: 'none stated',
    priorTherapies: lines(),
    regimen: regimenOf('lenalidomide', 'dexamethasone'),
    strength: 4,
    capsulesPerDose: 1,
    doseDays: [1, 8, 15],
    cycleLength: 28,
    compendiumCategory: 'category 2A',
  }
  it('is a policy conflict where nothing else is unmet', () => {
    const { determination } = given(conflict)
    expect(determination.outcome).toBe('not met')
    expect(determination.conflict?.criterion.id).toBe('I.A.4')
    // It has to be acknowledged before signing.
    expect(determination.warnings.map(({ id }) => id)).toContain('policy-conflict')
    expect(determination.nextStep?.text).toContain('Same-day reading')
    expect(determination.referral?.possible).toContain('CP.CPA.09')
  })
  it('is a note where other criteria are unmet as well', () => {
    const { determination } = given({ ...conflict, birthDate: '2015-01-01' })
    expect(determination.conflict).toBeUndefined()
    expect(determination.warnings.map(({ id }) => id)).not.toContain('policy-conflict')
    expect(determination.notes.some(({ id }) => id === 'conflict-note')).toBe(true)
  })
  it('is none where something else alone is unmet', () => {
    const { determination } = given({ ...conflict, priorTherapies: lines(induction), birthDate: '2015-01-01' })
    expect(determination.unmet.map(({ criterion }) => criterion.id)).toEqual(['I.A.3'])
    expect(determination.conflict).toBeUndefined()
  })
  it('is none in a relapse', () => {
    expect(given({ ...conflict, purpose: 'relapse' }).determination.conflict).toBeUndefined()
  })
  it('the reviewer may set I.A.4 by hand', () => {
    const setByHand = { 'I.A.4': { truth: 'met', reason: 'Medical director, 11/24/2026', basis: '' } } as const
    const { determination } = given(conflict, { setByHand })
    expect(determination.outcome).toBe('approve')
    expect(determination.conflict).toBeUndefined()
  })
})
