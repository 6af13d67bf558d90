import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { approvedBy5b, dara, firstLine, given, lines, myeloma, regimenOf, secondLine, vrd } from './given'

describe('I.A.1, the diagnosis (R9)', () => {
  it('is open until the chart is looked at, whatever the code', () => {
    given({ ...myeloma, diagnosisCode: 'C90.02' }).expects('I.A.1', 'open', ['diagnosisDocumented'])
  })
  it.each([
    ['yes', 'met'],
    ['no', 'not met'],
    ['not documented', 'open'],
  ] as const)('documented: %s, %s', (diagnosisDocumented, truth) => {
    given({ ...myeloma, diagnosisDocumented }).expects('I.A.1', truth)
  })
  it.each(['C90.10', 'C90.22', 'C90.30', 'D47.2'])(
    '%s is another disease: asked, never decided by it',
    (diagnosisCode) => {
      const review = given({ ...myeloma, diagnosisCode })
      review.expects('I.A.1', 'open')
      expect(review.determination.notes.find(({ id }) => id === 'code')?.text).toContain('not the disease under review')
    },
  )
  it('C90.01 is the diagnosis; the purpose has to be checked', () => {
    expect(given({ ...myeloma, diagnosisCode: 'C9001' }).determination.notes[0]?.text).toContain('check the purpose')
  })
  it('a second covered diagnosis names its section', () => {
    expect(given({ ...myeloma, alsoCovered: 'amyloidosis' }).determination.notes[0]?.text).toContain('I.B')
  })
})

describe('I.A.2, the prescriber (R11)', () => {
  it.each([
    [{ prescriberSpecialty: 'hematology' }, 'met', []],
    [{ prescriberSpecialty: 'medical oncology' }, 'met', []],
    [{ prescriberSpecialty: 'other' }, 'open', ['specialistConsulted']],
    [{ prescriberSpecialty: 'other', specialistConsulted: 'yes' }, 'met', []],
    [{ prescriberSpecialty: 'other', specialistConsulted: 'no' }, 'not met', []],
    [{ specialistConsulted: 'no' }, 'open', ['prescriberSpecialty']],
    [{ prescriberSpecialty: 'radiation oncology' }, 'open', ['specialistConsulted', 'specialtyAccepted']],
    [{ prescriberSpecialty: 'surgical oncology', specialtyAccepted: 'yes' }, 'met', []],
    [
      { prescriberSpecialty: 'gynecologic oncology', specialtyAccepted: 'no', specialistConsulted: 'no' },
      'not met',
      [],
    ],
    [{ prescriberSpecialty: 'not documented', specialistConsulted: 'no' }, 'open', ['prescriberSpecialty']],
  ] as [Entries, 'met' | 'not met' | 'open', string[]][])('%o: %s', (answers, truth, needs) => {
    given({ ...myeloma, ...answers }).expects('I.A.2', truth, needs)
  })
})

describe('I.A.3, 18 years on the day of receipt (R12)', () => {
  it.each([
    ['2008-11-23', '2026-11-23', 'met'],
    ['2008-11-24', '2026-11-23', 'not met'],
    ['2008-02-29', '2026-02-28', 'not met'],
    ['2008-02-29', '2026-03-01', 'met'],
  ] as const)('born %s, received %s: %s', (birthDate, receivedOn, truth) => {
    given({ ...myeloma, birthDate, receivedOn }).expects('I.A.3', truth, [])
  })
  it('needs both dates', () => {
    given({ ...myeloma, birthDate: '1969-03-02' }).expects('I.A.3', 'open', ['receivedOn'])
  })
  it('shows its arithmetic', () => {
    expect(given({ ...myeloma, birthDate: '2009-07-30', receivedOn: '2026-11-23' }).says('I.A.3')).toBe(
      '17 years on 11/23/2026, 18 required',
    )
  })
  it('notes who turns 18 before the start, and EPSDT for Medicaid under 21', () => {
    const notes = given({ ...myeloma, birthDate: '2008-11-24', receivedOn: '2026-11-23', lineOfBusiness: 'medicaid' })
      .determination.notes
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['turns-18', 'epsdt']))
  })
  it.each([
    ['2005-11-24', true],
    ['2005-11-23', false],
  ])('born %s, received 11/23/2026: EPSDT %s', (birthDate, noted) => {
    const notes = given({ ...myeloma, birthDate, receivedOn: '2026-11-23', lineOfBusiness: 'medicaid' }).determination
      .notes
    expect(notes.some(({ id }) => id === 'epsdt')).toBe(noted)
  })
})

describe('I.A.4, one prior line (R2, R13)', () => {
  const four = (priorTherapies: Entries['priorTherapies']) => given({ ...myeloma, purpose: 'relapse', priorTherapies })
  it('is open with nothing recorded', () => four(undefined).expects('I.A.4', 'open', ['priorTherapies']))
  it('one line settles it, whatever may follow', () =>
    four({ rows: [vrd()], closed: false }).expects('I.A.4', 'met', []))
  it('"none" settles it as not met', () => four(lines()).expects('I.A.4', 'not met', []))
  it('a line without a named drug leaves it open', () =>
    four(lines({ drugs: [] })).expects('I.A.4', 'open', ['priorTherapies.0.drugs']))
  it.each([
    ['a line without a named drug', { drugs: [] }],
    ['a drug of unknown class', { drugs: [{ name: 'novelomab' }] }],
    ['ixazomib that may be the requested course', { drugs: [{ name: 'Ninlaro' }], completed: 'ongoing' }],
  ])('a named line after %s settles it: which row starts the line is open, not whether there is one', (_, before) => {
    four(lines(before, vrd())).expects('I.A.4', 'met', [])
  })
  it('transplant alone is no line', () =>
    four(lines({ drugs: [], procedures: ['Autologous stem cell transplant'] })).expects('I.A.4', 'not met'))
  it('transplant beside a supportive drug, or one given for something else, is still alone', () => {
    const procedures = ['Autologous stem cell transplant']
    four(lines({ drugs: [{ name: 'acyclovir' }], procedures })).expects('I.A.4', 'not met', [])
    const given = { name: 'dexamethasone', givenFor: 'something else' as const }
    four(lines({ drugs: [given], procedures })).expects('I.A.4', 'not met', [])
    four(lines({ drugs: [{ name: 'melphalan' }], procedures })).expects('I.A.4', 'met', [])
    four(lines({ drugs: [{ name: 'novelomab' }], procedures })).expects('I.A.4', 'open')
  })
  it('radiation alone is no line', () =>
    four(lines({ drugs: [], procedures: ['Radiation therapy'] })).expects('I.A.4', 'not met'))
  it('supportive drugs alone name no therapy', () =>
    four(lines({ drugs: [{ name: 'acyclovir' }] })).expects('I.A.4', 'open'))
  it('an unknown drug is asked for its class', () =>
    four(lines({ drugs: [{ name: 'novelomab' }] })).expects('I.A.4', 'open', ['priorTherapies.0.drugs.0']))
  it('an unknown drug counts once it is an anti-cancer drug', () =>
    four(lines({ drugs: [{ name: 'novelomab', class: 'other anti-cancer drug' }] })).expects('I.A.4', 'met'))
  it('a drug given for something else is no therapy', () =>
    four(lines({ drugs: [{ name: 'dexamethasone', givenFor: 'something else' }] })).expects('I.A.4', 'open'))
  it.each([
    ['yes', 'not met'],
    ['no', 'met'],
  ] as const)('a running ixazomib row that is the requested course: %s, %s', (requestedCourse, truth) => {
    four(lines({ drugs: [{ name: 'Ninlaro' }], completed: 'ongoing', requestedCourse })).expects('I.A.4', truth)
  })
  it('a running ixazomib row is asked whether it is the requested course', () =>
    four(lines({ drugs: [{ name: 'Ninlaro' }], completed: 'ongoing' })).expects('I.A.4', 'open', [
      'priorTherapies.0.requestedCourse',
    ]))
})

describe('I.A.5.a, one partner and dexamethasone (R14)', () => {
  it.each([
    [['lenalidomide', 'dexamethasone'], 'met'],
    [['Revlimid', 'Hemady'], 'met'],
    [['cyclophosphamide', 'dexamethasone'], 'met'],
    [['dexamethasone'], 'not met'],
    [['lenalidomide', 'cyclophosphamide', 'dexamethasone'], 'not met'],
    [['lenalidomide', 'prednisone'], 'not met'],
    [['lenalidomide', 'dexamethasone', 'daratumumab'], 'not met'],
    [['lenalidomide', 'dexamethasone', 'acyclovir', 'aspirin'], 'met'],
    [['lenalidomide', 'dexamethasone', 'ixazomib'], 'met'],
  ] as const)('%j: %s', (names, truth) => {
    given({ ...myeloma, regimen: regimenOf(...names) }).expects('I.A.5.a', truth)
  })
  it('nothing settles it before "that is all"', () => {
    const drugs = [{ name: 'daratumumab' }, { name: 'dexamethasone' }]
    given({ ...myeloma, regimen: { drugs, closed: false } }).expects('I.A.5.a', 'open', ['regimen'])
  })
  it('a drug given for something else does not count', () => {
    const drugs = [
      { name: 'lenalidomide' },
      { name: 'dexamethasone' },
      { name: 'prednisone', givenFor: 'something else' as const },
    ]
    given({ ...myeloma, regimen: { drugs, closed: true } }).expects('I.A.5.a', 'met')
  })
  it.each([
    [undefined, 'open', ['regimen.2.counts']],
    ['something else', 'met', []],
    ['this disease', 'not met', []],
  ] as const)('a drug that the list does not know, given for %s: %s', (givenFor, truth, needs) => {
    const drugs = [{ name: 'lenalidomide' }, { name: 'dexamethasone' }, { name: 'novelomab', givenFor }]
    given({ ...myeloma, regimen: { drugs, closed: true } }).expects('I.A.5.a', truth, needs)
  })
})

describe('I.A.5.b, refractory (R15)', () => {
  const { refractory: _, ...before } = approvedBy5b
  it.each([
    [undefined, 'open'],
    ['yes', 'met'],
    ['no', 'not met'],
    ['not documented', 'open'],
  ] as const)('refractory %s: %s', (refractory, truth) => {
    given({ ...before, refractory })
      .expects('I.A.5.b-refractory', truth)
      .expects('I.A.5.b', truth)
  })
  it('exposure alone is not refractory', () => given(before).expects('I.A.5.b', 'open', ['refractory']))
  it('refractory without a line that holds the drug is noted', () => {
    const notes = given({ ...approvedBy5b, priorTherapies: lines({ drugs: [{ name: 'bortezomib' }] }) }).determination
      .notes
    expect(notes.some(({ id }) => id === 'refractory-exposure')).toBe(true)
  })
  it('i: pomalidomide and dexamethasone, exactly', () => {
    given({ ...myeloma, regimen: regimenOf('Pomalyst', 'dex') }).expects('I.A.5.b.i', 'met')
    given({ ...myeloma, regimen: regimenOf('Pomalyst', 'dex', 'Darzalex') }).expects('I.A.5.b.i', 'not met')
  })
})

describe('I.A.5.b.ii, two lines with both classes (R13, R15)', () => {
  const ii = (priorTherapies: Entries['priorTherapies']) => given({ ...myeloma, purpose: 'relapse', priorTherapies })
  it('two lines, both classes among their drugs', () =>
    ii(lines(firstLine, secondLine)).expects('I.A.5.b.ii', 'met', []))
  it('one line is too few', () => ii(lines(firstLine)).expects('I.A.5.b.ii', 'not met'))
  it('no proteasome inhibitor', () =>
    ii(lines(dara({ progressed: '2024-02' }), secondLine)).expects('I.A.5.b.ii', 'not met'))
  it('no immunomodulator', () => {
    const bortezomib = { drugs: [{ name: 'bortezomib' }], progressed: '2024-02' }
    ii(lines(bortezomib, bortezomib)).expects('I.A.5.b.ii', 'not met')
  })
  it('open lists may still bring a class', () =>
    ii({ rows: [firstLine], closed: false }).expects('I.A.5.b.ii', 'open', ['priorTherapies']))
  it('ixazomib in an earlier line is a proteasome inhibitor', () => {
    const ird = { drugs: [{ name: 'ixazomib' }, { name: 'lenalidomide' }], completed: '2023-01', progressed: '2024-02' }
    ii(lines(ird, secondLine)).expects('I.A.5.b.ii', 'met')
  })
  it('without progression between two rows the reviewer decides', () => {
    const rows = [vrd({ completed: '2022-11' }), secondLine]
    ii(lines(...rows)).expects('I.A.5.b.ii', 'open', ['priorTherapies.1.ownLine'])
  })
  it.each([
    ['yes', 'met'],
    ['no', 'not met'],
  ] as const)('own line %s: %s', (ownLine, truth) => {
    ii(lines(vrd({ completed: '2022-11' }), { ...secondLine, ownLine })).expects('I.A.5.b.ii', truth)
  })
  it('progression dated after the next row began lies not between them: the reviewer decides (R13)', () => {
    const induction = vrd({ started: '2021-01', completed: '2021-08', progressed: '2026-09-20' })
    const maintenance = { drugs: [{ name: 'lenalidomide' }], started: '2021-12', completed: '2026-08-10' }
    ii(lines(induction, maintenance)).expects('I.A.5.b.ii', 'open', ['priorTherapies.1.ownLine'])
    ii(lines(induction, { ...maintenance, ownLine: 'no' })).expects('I.A.5.b.ii', 'not met', [])
    // Over before it, it had begun before it, too.
    const undated = { ...maintenance, started: undefined }
    ii(lines(induction, undated)).expects('I.A.5.b.ii', 'open', ['priorTherapies.1.ownLine'])
    ii(lines(induction, { ...undated, completed: 'ongoing' })).expects('I.A.5.b.ii', 'met', [])
  })
  it('after a row that may be none, two lines are open while the reviewer has not decided on the second', () => {
    const after = (...rows: Parameters<typeof lines>) => ii(lines({ drugs: [{ name: 'novelomab' }] }, ...rows))
    after(vrd({ progressed: '2024-02' }), secondLine).expects('I.A.5.b.ii', 'met', [])
    after(vrd()).expects('I.A.5.b.ii', 'open', ['priorTherapies.0.drugs.0', 'priorTherapies.1.ownLine'])
    expect(after(vrd()).says('I.A.5.b.ii')).toContain('1 line, 1 undecided')
  })
  it('after a row that may be none, progression in it makes no second line sure', () => {
    const maybe = { drugs: [{ name: 'novelomab' }], progressed: '2024-02' }
    ii(lines(maybe, vrd())).expects('I.A.5.b.ii', 'open', ['priorTherapies.0.drugs.0'])
  })
  it('with nothing recorded, or no line', () => {
    const unrecorded = ii(undefined)
    unrecorded.expects('I.A.5.b.ii', 'open')
    expect(unrecorded.lacks('I.A.5.b.ii')).toEqual(['priorTherapies'])
    ii(lines()).expects('I.A.5.b.ii', 'not met')
  })
  it('a transplant alone is asked nothing', () => {
    const transplant = { drugs: [], procedures: ['Autologous stem cell transplant'] }
    ii({ rows: [vrd(), transplant], closed: false }).expects('I.A.5.b.ii', 'open', ['priorTherapies'])
  })
  it('of two drugs that name no therapy, the one of no known class is asked for it', () => {
    const row = { drugs: [{ name: 'acyclovir' }, { name: 'novelomab' }] }
    ii(lines(firstLine, row)).expects('I.A.5.b.ii', 'open', ['priorTherapies.1.drugs.1'])
  })

  /** Two lines, and a third row that may hold the proteasome inhibitor. */
  const third = (row: NonNullable<Entries['priorTherapies']>['rows'][number]) =>
    ii(lines(dara({ progressed: '2024-02' }), dara({ progressed: '2025-02' }), row))
  it.each([
    ['a drug of no known class', { drugs: [{ name: 'dex' }, { name: 'novelomab' }] }, ['priorTherapies.2.drugs.1']],
    ['no drug named', { drugs: [] }, ['priorTherapies.2.drugs']],
    ['ixazomib that may be what is requested', { drugs: [{ name: 'ixazomib' }] }, ['priorTherapies.2.requestedCourse']],
  ])('%s may be the class that is missing', (_, row, needs) => {
    third(row).expects('I.A.5.b.ii', 'open', needs)
  })
  it('"part of the line above" against a recorded progression stays open', () => {
    ii(lines(firstLine, { ...secondLine, ownLine: 'no' })).expects('I.A.5.b.ii', 'open')
  })
})

describe('I.A.5.b.iii, 60 days (R15)', () => {
  const iii = (completed: string, progressed: string, more: Entries = {}) =>
    given({
      ...myeloma,
      purpose: 'relapse',
      priorTherapies: lines(firstLine, dara({ started: '2024-03', completed, progressed })),
      ...more,
    })
  it('progression recorded at a transplant or radiation after the last line is that of the line (R13)', () => {
    const last = dara({ started: '2024-03', completed: '2026-07-10', progressed: 'no' })
    const after = (progressed?: string, more: object = {}) =>
      given({
        ...{ ...myeloma, purpose: 'relapse' },
        priorTherapies: lines(firstLine, last, { drugs: [], procedures: ['Radiation therapy'], progressed, ...more }),
      })
    after('2026-09-08').expects('I.A.5.b.iii', 'met', [])
    expect(after('2026-09-08').says('I.A.5.b.iii')).toBe('60 days, 07/10/2026 to 09/08/2026, 60 allowed')
    after('2026-09-09').expects('I.A.5.b.iii', 'not met', [])
    after('no').expects('I.A.5.b.iii', 'not met', [])
    expect(after().lacks('I.A.5.b.iii')).toEqual(['priorTherapies.2.progressed', 'progressedWithin60Days'])
  })
  it('progression under the course now requested is not that of the last line', () => {
    const last = dara({ started: '2024-03', completed: '2026-07-10', progressed: 'no' })
    const requested = { drugs: [{ name: 'ixazomib' }], requestedCourse: 'yes' as const, progressed: '2026-09-01' }
    const review = given({ ...myeloma, purpose: 'relapse', priorTherapies: lines(firstLine, last, requested) })
    review.expects('I.A.5.b.iii', 'not met')
  })
  it.each([
    ['2026-08-01', '2026-09-29', 'met'], // 59
    ['2026-08-01', '2026-09-30', 'met'], // 60
    ['2026-08-01', '2026-10-01', 'not met'], // 61
    ['2026-08-01', '2026-08-01', 'met'],
    ['2026-08-01', '2026-07-15', 'met'], // before it was stopped
    ['ongoing', '2026-09-20', 'met'],
    ['ongoing', 'yes', 'met'],
    ['2026-08-01', 'no', 'not met'],
    ['2026-08-01', 'yes', 'open'],
    ['2026-08-01', 'not documented', 'open'],
    ['2026-08', '2026-09', 'met'], // 1 to 60 days
    ['2026-08', '2026-10', 'open'], // 31 to 91
    ['2026-07', '2026-10', 'not met'], // 62 to 122
    ['2026-08', '2026-09-30', 'met'], // 30 to 60
    ['2026-08', '2026-10-01', 'open'], // 31 to 61
    ['2026-08', '2026-10-31', 'not met'], // 61 to 91
  ] as const)('completed %s, progressed %s: %s', (completed, progressed, truth) => {
    iii(completed, progressed).expects('I.A.5.b.iii', truth)
  })
  it('shows its arithmetic', () => {
    expect(iii('2026-08-10', '2026-09-20').says('I.A.5.b.iii')).toBe('41 days, 08/10/2026 to 09/20/2026, 60 allowed')
    expect(iii('2026-08', '2026-10-01').says('I.A.5.b.iii')).toBe('31 to 61 days, 08/2026 to 10/01/2026, 60 allowed')
  })
  it('says of progression before the stop that it was, and of progression on that day how many days', () => {
    expect(iii('2026-08-10', '2026-08-09').says('I.A.5.b.iii')).toBe(
      'Progressed 08/09/2026, before it was stopped 08/10/2026',
    )
    expect(iii('2026-08-10', '2026-08-10').says('I.A.5.b.iii')).toContain('0 days')
  })
  it('a missing completion is needed, or the statement of the chart', () => {
    iii('not documented', '2026-09-20').expects('I.A.5.b.iii', 'open', [
      'priorTherapies.1.completed',
      'progressedWithin60Days',
    ])
  })
  it.each([
    [{ completed: '2026-08', progressed: '2026-10' }, ['completed', 'progressed']],
    [{ completed: '2026-08-10', progressed: '2026-10' }, ['progressed']],
    [{ completed: 'ongoing' }, ['progressed']],
    [{ completed: 'not documented', progressed: 'yes' }, ['completed', 'progressed']],
    [{}, ['completed', 'progressed']],
  ])('the last line with %j lacks %j', (dates, fields) => {
    given({ ...myeloma, priorTherapies: lines(firstLine, dara(dates)) }).expects('I.A.5.b.iii', 'open', [
      ...fields.map((field) => `priorTherapies.1.${field}`),
      'progressedWithin60Days',
    ])
  })
  it('while lines may follow, the end of the list is needed before a day of the last one', () => {
    const open = (...rows: NonNullable<Entries['priorTherapies']>['rows']) =>
      given({ ...myeloma, priorTherapies: { rows, closed: false } })
    const end = ['priorTherapies', 'progressedWithin60Days']
    const lacks = (review: ReturnType<typeof given>) => review.lacks('I.A.5.b.iii')
    expect(lacks(open(dara({ progressed: 'no' })))).toEqual(['priorTherapies', 'priorTherapies.0.completed', end[1]])
    expect(lacks(open({ drugs: [], procedures: ['Radiation therapy'] }))).toEqual(end)
    expect(lacks(given(myeloma))).toEqual(end)
  })
  it('no therapy at all, and a last row that may be none', () => {
    given({ ...myeloma, priorTherapies: lines() }).expects('I.A.5.b.iii', 'not met', [])
    given({ ...myeloma, priorTherapies: lines(firstLine, { drugs: [], progressed: 'no' }) }).expects(
      'I.A.5.b.iii',
      'open',
    )
  })
  it.each([
    ['the course now requested', 'requestedCourse', { drugs: [{ name: 'ixazomib' }], completed: 'ongoing' }],
    ['a therapy', 'drugs.0', { drugs: [{ name: 'novelomab' }], completed: 'ongoing' }],
  ])('whether the last row is %s is asked, since it picks the dates that count', (_, field, row) => {
    const review = given({ ...myeloma, priorTherapies: lines(firstLine, secondLine, { ...row, progressed: 'no' }) })
    expect(review.lacks('I.A.5.b.iii')).toEqual([`priorTherapies.2.${field}`, 'progressedWithin60Days'])
  })
  it.each([
    ['yes', 'open'],
    ['no', 'open'],
  ] as const)(
    'a last line that contradicts itself is open, whatever is stated: %s',
    (progressedWithin60Days, truth) => {
      const ended = { drugs: [{ name: 'ixazomib' }], completed: '2026-08', requestedCourse: 'yes' as const }
      const review = given({ ...myeloma, priorTherapies: lines(firstLine, ended), progressedWithin60Days })
      review.expects('I.A.5.b.iii', truth)
      expect(review.lacks('I.A.5.b.iii')).toContain('priorTherapies.1.requestedCourse')
      expect(review.lacks('I.A.5.b.iii')).not.toContain('progressedWithin60Days')
      expect(review.says('I.A.5.b.iii')).toMatch(/; but the lines recorded contradict each other: correct one of them$/)
    },
  )
  it('lines that contradict each other leave to the dates what these settle', () => {
    const ended = { drugs: [{ name: 'ixazomib' }], completed: '2024-01', requestedCourse: 'yes' as const }
    const last = dara({ completed: '2026-08-10', progressed: '2026-09-20' })
    given({ ...myeloma, priorTherapies: lines(ended, last) }).expects('I.A.5.b.iii', 'met')
  })
  it.each([
    ['yes', 'met'],
    ['no', 'not met'],
    ['not documented', 'open'],
  ] as const)('where dates do not settle it, a statement does: %s, %s', (progressedWithin60Days, truth) => {
    iii('2026-08', '2026-10-01', { progressedWithin60Days }).expects('I.A.5.b.iii', truth)
  })
  it('a statement against the dates is open, with both shown', () => {
    const review = iii('2026-08-01', '2026-10-01', { progressedWithin60Days: 'yes' })
    review.expects('I.A.5.b.iii', 'open')
    expect(review.says('I.A.5.b.iii')).toMatch(/61 days.*Chart states/)
  })
  it.each([
    ['2026-08-01', undefined, 'met'],
    ['not documented', 'not documented', 'met'],
    ['2026-08', '2026-10-01', 'met'], // 31 to 61 days
    ['2026-08-01', '2026-09-30', 'met'], // 60
    ['2026-08-01', '2026-10-01', 'open'], // 61
    ['2026-08-01', 'no', 'open'],
  ] as const)('ended for progression, completed %s, progressed %s: %s', (completed, progressed, truth) => {
    const last = { ...dara({ completed, progressed }), endReason: 'progression' as const }
    given({ ...myeloma, priorTherapies: lines(firstLine, last) }).expects('I.A.5.b.iii', truth)
  })
  it('dates against the reason it ended ask for the lines again', () => {
    const last = { ...dara({ completed: '2026-08-01', progressed: '2026-10-01' }), endReason: 'progression' as const }
    given({ ...myeloma, priorTherapies: lines(firstLine, last) }).expects('I.A.5.b.iii', 'open', ['priorTherapies'])
  })
  it('the reason of an earlier line, or of an open list, settles nothing', () => {
    const ended = { ...dara(), endReason: 'progression' as const }
    given({ ...myeloma, priorTherapies: lines(ended, vrd()) }).expects('I.A.5.b.iii', 'open')
    given({ ...myeloma, priorTherapies: { rows: [ended], closed: false } }).expects('I.A.5.b.iii', 'open')
  })
  it('the reason of a last row that may be no therapy settles nothing', () => {
    const unknown = { drugs: [{ name: 'novelomab' }], started: '2026-01-10', endReason: 'progression' as const }
    given({ ...myeloma, priorTherapies: lines(firstLine, unknown) }).expects('I.A.5.b.iii', 'open')
  })
  it('a statement against the reason it ended is open, with both shown', () => {
    const last = { ...dara({ completed: '2026-08-01' }), endReason: 'progression' as const }
    const review = given({ ...myeloma, priorTherapies: lines(last), progressedWithin60Days: 'no' })
    review.expects('I.A.5.b.iii', 'open')
    expect(review.says('I.A.5.b.iii')).toMatch(/ended for progression; but the chart states no/)
    const dated = { ...last, progressed: '2026-10-01' }
    given({ ...myeloma, priorTherapies: lines(dated), progressedWithin60Days: 'no' }).expects('I.A.5.b.iii', 'open')
    given({ ...myeloma, priorTherapies: lines(dated), progressedWithin60Days: 'yes' }).expects('I.A.5.b.iii', 'open')
  })
  it('only the last row counts, and only once that is all', () => {
    given({ ...myeloma, purpose: 'relapse', priorTherapies: { rows: [secondLine], closed: false } }).expects(
      'I.A.5.b.iii',
      'open',
    )
  })
  it('rows out of order warn', () => {
    const notes = given({ ...myeloma, priorTherapies: lines(secondLine, firstLine) }).determination.notes
    expect(notes.some(({ id }) => id === 'order')).toBe(true)
  })
})

describe('I.A.5.c, venetoclax for t(11;14) (R16)', () => {
  const regimen = regimenOf('Venclexta', 'dexamethasone')
  it.each([
    [{ regimen, translocation: 'yes' }, 'met', []],
    [{ regimen, translocation: 'no' }, 'not met', []],
    [{ regimen }, 'open', ['translocation']],
    [{ regimen: regimenOf('venetoclax', 'dexamethasone', 'bortezomib'), translocation: 'yes' }, 'not met', []],
  ] as [Entries, 'met' | 'not met' | 'open', string[]][])('%o: %s', (answers, truth, needs) => {
    given({ ...myeloma, ...answers }).expects('I.A.5.c', truth, needs)
  })
})
