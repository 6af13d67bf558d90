import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { given, regimenOf } from './given'

type Row = [Entries, 'met' | 'not met' | 'open', string[]?]
const amyloidosis: Entries = { requestKind: 'initial', diagnosis: 'amyloidosis' }
const waldenstrom: Entries = { requestKind: 'initial', diagnosis: 'waldenstrom' }

describe('I.B.1, relapsed or refractory AL amyloidosis (R23)', () => {
  it.each([
    [{}, 'open', ['diagnosisDocumented', 'amyloidosisStatus']],
    [{ diagnosisDocumented: 'yes' }, 'open', ['amyloidosisStatus']],
    [{ diagnosisDocumented: 'yes', amyloidosisStatus: 'relapsed' }, 'met', []],
    [{ diagnosisDocumented: 'yes', amyloidosisStatus: 'refractory' }, 'met', []],
    [{ diagnosisDocumented: 'yes', amyloidosisStatus: 'untreated' }, 'not met', []],
    [{ diagnosisDocumented: 'no', amyloidosisStatus: 'relapsed' }, 'not met', []],
  ] as Row[])('%o: %s', (answers, truth, needs) => {
    given({ ...amyloidosis, ...answers }).expects('I.B.1', truth, needs)
  })
  it('E85.81 never proves it', () => {
    const review = given({ ...amyloidosis, diagnosisDocumented: 'yes', diagnosisCode: 'E85.81' })
    review.expects('I.B.1', 'open')
    expect(review.determination.notes[0]?.text).toContain('does not show')
  })
})

describe('I.B.2 and I.B.3 as in I.A', () => {
  it('specialist', () => given({ ...amyloidosis, prescriberSpecialty: 'hematology' }).expects('I.B.2', 'met'))
  it.each([
    ['2008-11-23', 'met'],
    ['2008-11-24', 'not met'],
  ] as const)('born %s: %s', (birthDate, truth) => {
    given({ ...amyloidosis, birthDate, receivedOn: '2026-11-23' }).expects('I.B.3', truth)
  })
})

describe('I.B.4, three combinations, each exact (R14)', () => {
  it.each([
    [['dexamethasone'], 'I.B.4.a'],
    [['dexamethasone', 'lenalidomide'], 'I.B.4.b'],
    [['dexamethasone', 'cyclophosphamide'], 'I.B.4.c'],
  ] as const)('%j meets %s alone', (names, met) => {
    const review = given({ ...amyloidosis, regimen: regimenOf(...names) })
    for (const id of ['I.B.4.a', 'I.B.4.b', 'I.B.4.c']) review.expects(id, id === met ? 'met' : 'not met')
    review.expects('I.B.4', 'met', [])
  })
  it.each([[['dexamethasone', 'daratumumab']], [['lenalidomide']], [[]]])('%j meets none', (names) => {
    given({ ...amyloidosis, regimen: regimenOf(...names) }).expects('I.B.4', 'not met')
  })
})

describe('I.B.5, its footnote, and I.C.5 with its own (R19, R20, R23)', () => {
  it.each([
    [amyloidosis, 'I.B'],
    [waldenstrom, 'I.C'],
  ])('%o', (base, section) => {
    const dose: Entries = { ...base, strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15], cycleLength: 28 }
    given(dose).expects(`${section}.5-limit`, 'met').expects(`${section}.5`, 'met', [])
    const over = { ...dose, doseDays: [1, 8, 15, 22] }
    given(over)
      .expects(`${section}.5-limit`, 'not met')
      .expects(`${section}.5`, 'open', ['evidenceSubmitted', 'evidenceSupports'])
    given({ ...over, evidenceSubmitted: 'yes', evidenceSupports: 'yes' })
      .expects(`${section}.5-evidence`, 'met')
      .expects(`${section}.5`, 'met')
    // The label names myeloma only, so the compendium is always looked up here.
    given(dose).expects(`${section}.5*`, 'open', ['compendiumCategory'])
    given({ ...dose, compendiumCategory: 'category 2A' }).expects(`${section}.5*`, 'met')
    given({ ...dose, compendiumCategory: 'not listed' }).expects(`${section}.5*`, 'not met')
  })
})

describe('I.C, Waldenström or lymphoplasmacytic lymphoma', () => {
  it.each([
    ['yes', 'met'],
    ['no', 'not met'],
  ] as const)('I.C.1 documented %s: %s', (diagnosisDocumented, truth) => {
    given({ ...waldenstrom, diagnosisDocumented }).expects('I.C.1', truth)
  })
  it('C83.0x suggests it and never confirms it (R23)', () => {
    const review = given({ ...waldenstrom, diagnosisCode: 'C83.07' })
    review.expects('I.C.1', 'open')
    expect(review.determination.notes[0]?.text).toContain('never confirms')
  })
  it('I.C.2 and I.C.3', () => {
    const review = given({
      ...waldenstrom,
      prescriberSpecialty: 'other',
      specialistConsulted: 'no',
      birthDate: '2010-01-01',
      receivedOn: '2026-11-23',
    })
    review.expects('I.C.2', 'not met').expects('I.C.3', 'not met')
  })
  it.each([
    [['rituximab', 'dexamethasone'], 'met'],
    [['Ruxience', 'dexamethasone'], 'met'],
    [['Rituxan Hycela', 'dexamethasone'], 'met'],
    [['rituximab'], 'not met'],
    [['rituximab', 'dexamethasone', 'bendamustine'], 'not met'],
  ] as const)('I.C.4 with %j: %s (R14)', (names, truth) => {
    given({ ...waldenstrom, regimen: regimenOf(...names) }).expects('I.C.4', truth)
  })
  it('asks for no prior therapy', () => {
    expect(given(waldenstrom).determination.needs.some(({ key }) => key === 'priorTherapies')).toBe(false)
  })
})
