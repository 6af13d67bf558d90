import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { assess } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { approvedBy5b, given, lines, regimenOf } from './given'

const other: Entries = { requestKind: 'initial', diagnosis: 'other' }

describe('I.D and II.B (R24)', () => {
  it.each([
    ['commercial', 'yes', 'yes', 'CP.CPA.190'],
    ['marketplace', 'yes', 'yes', 'HIM.PA.33'],
    ['medicaid', 'yes', 'yes', 'CP.PMN.255'],
    ['commercial', 'yes', 'no', 'CP.CPA.190'],
    ['marketplace', 'yes', 'no', 'HIM.PA.103'],
    ['medicaid', 'yes', 'no', 'CP.PMN.16'],
    ['commercial', 'no', undefined, 'CP.CPA.09'],
    ['marketplace', 'no', undefined, 'HIM.PA.154'],
    ['medicaid', 'no', undefined, 'CP.PMN.53'],
  ] as const)('%s, label changed %s, on formulary %s: %s', (lineOfBusiness, labelChanged, onFormulary, number) => {
    for (const requestKind of ['initial', 'continued'] as const) {
      const { determination } = given({ ...other, requestKind, lineOfBusiness, labelChanged, onFormulary })
      expect(determination.outcome).toBe('refer')
      expect(determination.referral?.number).toBe(number)
      expect(determination.needs).toEqual([])
    }
  })
  it.each([
    [{ lineOfBusiness: 'medicaid' }, ['labelChanged']],
    [{ labelChanged: 'no' }, ['lineOfBusiness']],
    [{ lineOfBusiness: 'medicaid', labelChanged: 'yes' }, ['onFormulary']],
  ] as [Entries, string[]][])('%o: refer, number open', (answers, needs) => {
    const { determination } = given({ ...other, ...answers })
    expect(determination.outcome).toBe('refer')
    expect(determination.referral?.number).toBeUndefined()
    expect(determination.needs.map(({ key }) => key)).toEqual(needs)
  })
  it('for Commercial the formulary changes nothing', () => {
    expect(given({ ...other, lineOfBusiness: 'commercial', labelChanged: 'yes' }).determination.referral?.number).toBe(
      'CP.CPA.190',
    )
  })
  it.each([
    ['I.D', 'initial'],
    ['II.B', 'continued'],
  ] as const)('%s finds its branches', (section, requestKind) => {
    const changed = given({ ...other, requestKind, labelChanged: 'yes', onFormulary: 'no' })
    changed
      .expects(`${section}.1`, 'met')
      .expects(`${section}.1-changed`, 'met')
      .expects(`${section}.1-formulary`, 'met')
    changed.expects(`${section}.1.a`, 'not met').expects(`${section}.1.b`, 'met').expects(`${section}.2`, 'not met')
    given({ ...other, requestKind, labelChanged: 'no' })
      .expects(`${section}.2`, 'met')
      .expects(section, 'met')
  })
})

describe('III, uses not authorized (R26)', () => {
  it("'III.A' excludes nothing by name, so I.D.2 always opens", () => {
    given({ ...other, labelChanged: 'no' }).expects('I.D.2', 'met')
    const section = cpPhar302.sections.find(({ id }) => id === 'III')
    expect(section && assess(section.criteria, {}).truth).toBe('met')
  })
})

describe('where unmet criteria lead (R25)', () => {
  const medicaid = { labelChanged: 'no' } as const
  const next = (change: Entries) => given({ ...approvedBy5b, ...medicaid, ...change }).determination
  it.each([
    ['age', { birthDate: '2009-07-30' }],
    ['line of therapy', { priorTherapies: lines() }],
    ['combination', { regimen: regimenOf('daratumumab', 'dexamethasone'), purpose: 'maintenance' }],
    ['dose', { doseDays: [1, 8, 15, 22], evidenceSubmitted: 'no' }],
    ['the footnote', { compendiumCategory: 'not listed' }],
  ] as [string, Entries][])('%s: the off-label policy goes on', (_, change) => {
    expect(next(change).outcome).toBe('not met')
    expect(next(change).referral?.number).toBe('CP.PMN.53')
    expect(next(change).nextStep?.text).toContain('review continues under CP.PMN.53')
  })
  it('untreated amyloidosis', () => {
    const { determination } = given({
      requestKind: 'initial',
      diagnosis: 'amyloidosis',
      diagnosisDocumented: 'yes',
      amyloidosisStatus: 'untreated',
      lineOfBusiness: 'marketplace',
      labelChanged: 'no',
    })
    expect(determination.referral?.number).toBe('HIM.PA.154')
  })
  it.each([
    ['a missing specialist', { prescriberSpecialty: 'other', specialistConsulted: 'no' }],
    ['another diagnosis in the chart', { diagnosisDocumented: 'no' }],
    [
      'a missing specialist beside age',
      { birthDate: '2009-07-30', prescriberSpecialty: 'other', specialistConsulted: 'no' },
    ],
  ] as [string, Entries][])('%s leads to no other policy', (_, change) => {
    expect(next(change).outcome).toBe('not met')
    expect(next(change).referral).toBeUndefined()
  })
  it('the label has to be looked up first', () => {
    const { determination } = given({ ...approvedBy5b, birthDate: '2009-07-30' })
    expect(determination.needs.map(({ key }) => key)).toContain('labelChanged')
    expect(determination.referral?.number).toBeUndefined()
  })
  it('never says "denied" (R35)', () => {
    expect(next({ birthDate: '2009-07-30' }).nextStep?.text).toContain('issues no denial')
  })
})
