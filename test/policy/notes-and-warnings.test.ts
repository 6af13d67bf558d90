import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { approvedBy5b, continued, dara, firstLine, given, lines, myeloma, regimenOf, secondLine } from './given'

/** A request of which nothing has to be noted. */
const plain: Entries = {
  ...approvedBy5b,
  lineOfBusiness: 'commercial',
  regimen: regimenOf('daratumumab', 'dexamethasone'),
  revisionCheck: 'none found',
}
const notes = (change: Entries, on?: string) => given({ ...plain, ...change }, { on }).determination.notes
const ids = (change: Entries, on?: string) => notes(change, on).map(({ id }) => id)

describe('notes stand beside the findings, each for its cause alone', () => {
  it('none without a cause', () => {
    expect(notes({})).toEqual([])
    expect(given({ ...myeloma, revisionCheck: 'none found' }).determination.notes).toEqual([])
    expect(
      given({ ...continued, revisionCheck: 'none found', regimen: regimenOf('lenalidomide') }).determination.notes,
    ).toEqual([])
  })
  it.each([
    ['none', []],
    ['myeloma', []],
    ['amyloidosis', ['second-diagnosis']],
    ['waldenstrom', ['second-diagnosis']],
  ] as const)('second covered diagnosis of a myeloma request: %s, %j (R9)', (alsoCovered, expected) => {
    expect(ids({ alsoCovered })).toEqual(expected)
  })
  it.each([
    ['myeloma', 'C90.02', undefined],
    ['myeloma', 'C88.00', 'not the disease under review'],
    ['myeloma', 'C90.01', 'check the purpose'],
    ['myeloma', 'E85.81', 'not the disease under review'],
    ['myeloma', 'C83.00', 'not the disease under review'],
    ['myeloma', 'C90.10', 'not the disease under review'],
    ['myeloma', 'Z99.99', undefined],
    ['amyloidosis', 'C90.00', 'not the disease under review'],
    ['amyloidosis', 'C90.01', 'not the disease under review'],
    ['amyloidosis', 'E85.81', 'does not show'],
    ['waldenstrom', 'C88.00', undefined],
    ['waldenstrom', 'C83.00', 'never confirms it'],
    ['other', 'C90.10', undefined],
    ['other', 'C90.00', 'not the disease under review'],
    ['waldenstrom', 'C90.00', 'not the disease under review'],
  ] as const)('%s with the code %s: %s (R9, R23)', (diagnosis, diagnosisCode, said) => {
    const found = notes({ diagnosis, diagnosisCode })
    expect(found).toHaveLength(said === undefined ? 0 : 1)
    expect(found[0]?.text ?? '').toContain(said ?? '')
  })
  it.each([
    ['2008-11-24', ['turns-18']], // on the start date
    ['2008-11-25', []], // a day after it
    ['2008-11-23', []], // on the day of receipt
    ['1969-03-02', []],
  ])('born %s, received 11/23/2026, start 11/24/2026: %j (R12)', (birthDate, expected) => {
    expect(ids({ birthDate })).toEqual(expected)
  })
  it('section II tests no age, so no birthday is said there (R28)', () => {
    const entries: Entries = { ...continued, revisionCheck: 'none found', birthDate: '2010-01-01' }
    for (const currentAuthorizationEnds of [undefined, '2028-01-01']) {
      expect(given({ ...entries, currentAuthorizationEnds }).determination.notes).toEqual([])
    }
  })
  it.each([
    ['medicaid', '2005-11-24', ['epsdt', 'medicaid']],
    ['medicaid', '2005-11-23', ['medicaid']],
    ['commercial', '2005-11-24', []],
  ] as const)('%s, born %s: %j', (lineOfBusiness, birthDate, expected) => {
    expect(ids({ lineOfBusiness, birthDate })).toEqual(expected)
  })
  it('a companion drug once, by whatever names (R20)', () => {
    expect(ids({ regimen: regimenOf('Revlimid', 'lenalidomide', 'dexamethasone') })).toEqual(['companion-lenalidomide'])
    expect(ids({ regimen: undefined })).toEqual([])
  })
  it.each([
    [{ strength: 2.3 }, []],
    [{ strength: 3 }, []],
    [{ strength: 3.5 }, ['strength']],
    [{ cycleLength: 28 }, []],
    [{ cycleLength: 27 }, ['cycle']],
    [{ strength: undefined, cycleLength: undefined }, []],
  ] as [Entries, string[]][])('%o: %j (R19)', (change, expected) => {
    expect(ids(change)).toEqual(expected)
  })
  it.each([
    ['in order', lines(firstLine, secondLine), []],
    ['out of order', lines(secondLine, firstLine), ['order']],
    ['not recorded', undefined, []],
  ])('rows %s: %j (R15)', (_, priorTherapies, expected) => {
    expect(ids({ priorTherapies, refractory: undefined })).toEqual(expected)
  })
  const one = (...names: string[]) => lines({ drugs: names.map((name) => ({ name })) })
  it.each([
    ['yes', one('bortezomib'), ['refractory-exposure']],
    ['yes', one('bortezomib', 'lenalidomide'), []],
    ['yes', lines(...one('bortezomib').rows, ...one('lenalidomide').rows), []],
    ['yes', one('bortezomib', 'daratumumab'), []],
    ['yes', one('bortezomib', 'novelomab'), []],
    ['yes', one('bortezomib', 'pomalidomide'), ['refractory-exposure']],
    ['yes', { ...one('bortezomib'), closed: false }, []],
    ['yes', undefined, []],
    ['no', one('bortezomib'), []],
    [undefined, one('bortezomib'), []],
  ] as [Entries['refractory'], Entries['priorTherapies'], string[]][])(
    'refractory %s after %j: %j (R15)',
    (refractory, priorTherapies, expected) => {
      expect(ids({ refractory, priorTherapies })).toEqual(expected)
    },
  )
  it.each([
    ['primary', lines(), '1969-03-02', []], // then the policy conflict itself is shown
    ['primary', lines(), '2015-01-01', ['conflict-note']],
    ['relapse', lines(), '2015-01-01', []],
    ['primary', lines(dara()), '2015-01-01', ['primary-after-a-line']],
    ['primary', undefined, '2015-01-01', []],
  ] as const)('%s treatment after %j, born %s: %j (R21)', (purpose, priorTherapies, birthDate, expected) => {
    const rest = { transplantCandidate: 'no', substitutionReason: 'logistics', standsInFor: 'bortezomib' } as const
    expect(ids({ ...rest, purpose, priorTherapies, birthDate, refractory: undefined })).toEqual(expected)
  })
  describe('refractory against the lines recorded (R15)', () => {
    const against = ['refractory-lines']
    const late = { completed: '2026-08-10', progressed: '2026-10-10' } // 61 days
    it.each([
      ['no', dara({ completed: '2026-08-10', progressed: '2026-10-09' }), against],
      ['no', dara({ completed: 'ongoing', progressed: '2026-10-09' }), against],
      ['no', dara({ completed: 'ongoing', progressed: 'yes' }), against],
      ['no', dara({ completed: 'ongoing', progressed: 'not documented' }), []],
      ['no', { ...dara({ progressed: 'no' }), endReason: 'progression' }, against],
      ['no', dara(late), []],
      ['no', dara({ completed: '2026-08-10', progressed: 'yes' }), []],
      ['no', { ...secondLine, drugs: [{ name: 'novelomab' }] }, []],
      ['no', { ...secondLine, drugs: [{ name: 'bortezomib' }] }, []],
      ['yes', dara(late), against],
      ['yes', dara({ completed: '2026-08-10', progressed: 'no' }), against],
      ['yes', dara({ completed: '2026-08-10' }), []],
      ['yes', dara({ completed: 'not documented', progressed: '2026-10-09' }), []],
      ['yes', secondLine, []],
      [undefined, secondLine, []],
      ['not documented', dara(late), []],
    ] as [Entries['refractory'], typeof secondLine & { endReason?: 'progression' }, string[]][])(
      '%s after %j: %j',
      (refractory, row, expected) => {
        expect(ids({ purpose: undefined, refractory, priorTherapies: lines(row) })).toEqual(expected)
        expect(ids({ refractory, priorTherapies: { rows: [row], closed: false } })).toEqual([])
      },
    )
    it('of several lines one is enough, and the answer "yes" is doubted where none is left', () => {
      expect(ids({ refractory: 'no', priorTherapies: lines(dara(late), secondLine) })).toContain('refractory-lines')
      expect(ids({ refractory: 'yes', priorTherapies: lines(dara(late), dara()) })).toEqual([])
      const another = { ...secondLine, drugs: [{ name: 'bortezomib' }] }
      expect(ids({ refractory: 'yes', priorTherapies: lines(dara(late), another) })).toContain('refractory-lines')
    })
  })
  it.each([
    ['relapse', [dara({ progressed: 'no' })], ['relapse-without-progression']],
    ['relapse', [dara({ progressed: 'no' }), dara()], []],
    ['relapse', [dara()], []],
    ['relapse', [{ ...dara({ progressed: 'no' }), endReason: 'progression' }], []],
    ['relapse', [], []],
    ['maintenance', [dara({ progressed: 'no' })], []],
    ['primary', [dara({ progressed: 'no' })], ['primary-after-a-line']],
    ['primary', [], []],
    ['primary', [{ drugs: [], procedures: ['Radiation therapy'] }], []],
    [undefined, [dara({ progressed: 'no' })], []],
  ] as [Entries['purpose'], ReturnType<typeof lines>['rows'], string[]][])(
    'purpose %s against the lines %j: %j (R10, R21)',
    (purpose, rows, expected) => {
      const change: Entries = { purpose, refractory: undefined, priorTherapies: lines(...rows) }
      expect(ids(change)).toEqual(expected)
      expect(ids({ ...change, priorTherapies: { rows, closed: false } })).toEqual([])
      const inContinuation = given({ ...continued, ...change, revisionCheck: 'none found' }).determination.notes
      expect(inContinuation).toEqual([])
    },
  )
  it.each([
    ['medicaid', undefined, ['medicaid']],
    ['medicaid', 'not checked', ['medicaid']],
    ['medicaid', 'conflict', ['medicaid']],
    ['medicaid', 'no conflict', []],
    ['commercial', undefined, []],
  ] as const)('%s, state rule %s: %j (R33)', (lineOfBusiness, stateRule, expected) => {
    expect(ids({ lineOfBusiness, stateRule })).toEqual(expected)
  })
  it.each([
    [undefined, '2026-08-01', ['review-due']],
    [undefined, '2026-07-31', []],
    ['not checked', '2026-08-01', ['review-due']],
    ['none found', '2026-08-01', []],
    ['newer found', '2026-08-01', []],
  ] as const)('newer revision %s on %s: %j (R34)', (revisionCheck, on, expected) => {
    const early = { receivedOn: '2026-07-30', priorTherapies: undefined, refractory: undefined }
    expect(ids({ ...early, revisionCheck }, on)).toEqual(expected)
  })
})

describe('warnings are acknowledged before signing', () => {
  const warned = (entries: Entries) => given(entries).determination.warnings.map(({ id }) => id)
  it('none without a cause', () => {
    expect(warned(plain)).toEqual([])
    expect(warned(continued)).toEqual([])
  })
  const over: Entries = { strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15, 22], cycleLength: 28 }
  it.each([
    [{ ...continued, ...over }, ['dose-over-limit']],
    [{ ...continued, ...over, doseIncrease: 'yes' }, []],
    [{ ...continued, ...over, doseIncrease: undefined }, []],
    [{ ...continued, ...over, doseDays: [1, 8, 15] }, []],
    [{ ...plain, ...over, doseIncrease: 'no' }, []],
  ] as [Entries, string[]][])('a dose over the limit that is no increase, %#: %j (R29)', (entries, expected) => {
    expect(warned(entries)).toEqual(expected)
  })
  it.each([
    [{ ...continued, sameAsAuthorized: 'no' }, ['not-as-authorized']],
    [{ ...plain, sameAsAuthorized: 'no' }, []],
  ] as [Entries, string[]][])('not as authorized, %#: %j (R28)', (entries, expected) => {
    expect(warned(entries)).toEqual(expected)
  })
  it.each([
    ['myeloma', 'maintenance', ['maintenance']],
    ['myeloma', 'primary', ['primary-treatment']],
    ['myeloma', 'relapse', []],
    ['waldenstrom', 'maintenance', []],
    ['waldenstrom', 'primary', []],
    ['other', 'primary', []],
  ] as const)('purpose in %s: %s: %j (R22)', (diagnosis, purpose, expected) => {
    expect(warned({ ...plain, priorTherapies: undefined, diagnosis, purpose })).toEqual(expected)
    expect(warned({ ...continued, diagnosis, purpose })).toEqual(expected)
  })
  it.each([
    [{ ...continued, lineOfBusiness: 'medicaid', currentAuthorizationEnds: '2025-11-23' }, ['period-over']], // to 11/23
    [{ ...continued, lineOfBusiness: 'medicaid', currentAuthorizationEnds: '2025-11-24' }, []], // to 11/24
    [{ ...continued, lineOfBusiness: 'medicaid', currentAuthorizationEnds: undefined }, []],
    [{ ...continued, lineOfBusiness: 'medicaid', currentAuthorizationEnds: '2025-11-23', startDate: '2026-11-24' }, []],
    [{ ...continued, lineOfBusiness: 'medicaid', currentAuthorizationEnds: '2025-11-23', responding: 'no' }, []],
    [{ ...approvedBy5b, startDate: '2026-05-24' }, ['period-over']], // to 11/23
    [{ ...approvedBy5b, diagnosis: 'other', startDate: '2020-01-01' }, []],
  ] as [Entries, string[]][])(
    'an approval that would be over before it is decided, %#: %j (R31)',
    (entries, expected) => {
      expect(warned(entries)).toEqual(expected)
    },
  )
  it.each([
    ['medicaid', 'conflict', ['state-conflict']],
    ['medicaid', 'no conflict', []],
    ['medicaid', 'not checked', []],
    ['commercial', 'conflict', []],
  ] as const)('%s, state rule %s: %j (R33)', (lineOfBusiness, stateRule, expected) => {
    expect(warned({ ...plain, lineOfBusiness, stateRule })).toEqual(expected)
  })
})

describe('what is answered before signing, though no criterion turns on it', () => {
  const asked = (entries: Entries) => given(entries).determination.toCheck.map(({ key }) => key)
  const checked = { revisionCheck: 'none found' } as const
  it.each([
    [{ ...plain }, []],
    [{ ...plain, purpose: undefined }, ['purpose']],
    [{ ...plain, purpose: undefined, diagnosis: 'amyloidosis' }, []],
    [{ ...continued, ...checked, purpose: undefined }, ['purpose']],
    [{ ...continued, ...checked, purpose: undefined, treatedFor: 'another diagnosis' }, []],
  ] as [Entries, string[]][])('the purpose of a myeloma review, %#: %j (R10)', (entries, expected) => {
    expect(asked(entries)).toEqual(expected)
  })
  it.each([
    [{ ...continued, ...checked, purpose: 'relapse' }, []],
    [{ ...continued, ...checked, purpose: 'relapse', sameAsAuthorized: undefined }, ['sameAsAuthorized']],
    [{ ...plain, sameAsAuthorized: undefined }, []],
  ] as [Entries, string[]][])('as authorized, %#: %j (R28)', (entries, expected) => {
    expect(asked(entries)).toEqual(expected)
  })
  it.each([
    ['medicaid', undefined, ['stateRule']],
    ['medicaid', 'not checked', ['stateRule']],
    ['medicaid', 'conflict', []],
    ['commercial', undefined, []],
  ] as const)('%s, state rule %s: %j (R33)', (lineOfBusiness, stateRule, expected) => {
    expect(asked({ ...plain, lineOfBusiness, stateRule })).toEqual(expected)
  })
  it.each([
    [undefined, ['revisionCheck']],
    ['not checked', ['revisionCheck']],
    ['none found', []],
    ['newer found', []],
  ] as const)('newer revision %s: %j (R34)', (revisionCheck, expected) => {
    expect(asked({ ...plain, revisionCheck })).toEqual(expected)
  })
})
