import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { assess, findings, type HandSettings } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { approvedBy5b, continued, given, lines, regimenOf } from './given'

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
    const part = labelChanged === 'no' ? '2' : onFormulary === 'yes' ? '1.a' : '1.b'
    for (const [requestKind, section] of [
      ['initial', 'I.D'],
      ['continued', 'II.B'],
    ] as const) {
      const { determination } = given({ ...other, requestKind, lineOfBusiness, labelChanged, onFormulary })
      expect(determination.outcome).toBe('refer')
      expect(determination.referral).toMatchObject({ number, possible: [number], cite: `${section}.${part}` })
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
  it.each([
    [{ lineOfBusiness: 'medicaid' }, 'I.D', ['CP.PMN.255', 'CP.PMN.16', 'CP.PMN.53']],
    [{ lineOfBusiness: 'medicaid', onFormulary: 'no' }, 'I.D', ['CP.PMN.16', 'CP.PMN.53']],
    [{ lineOfBusiness: 'medicaid', labelChanged: 'yes' }, 'I.D.1', ['CP.PMN.255', 'CP.PMN.16']],
    [{ labelChanged: 'no' }, 'I.D.2', ['CP.CPA.09', 'HIM.PA.154', 'CP.PMN.53']],
  ] as [Entries, string, string[]][])('%o: %s, one of %j', (answers, cite, possible) => {
    expect(given({ ...other, ...answers }).determination.referral).toMatchObject({ cite, possible, number: undefined })
  })
  it('for Commercial the formulary changes nothing, and is not asked', () => {
    const { determination } = given({ ...other, lineOfBusiness: 'commercial', labelChanged: 'yes' })
    expect(determination.referral).toMatchObject({ number: 'CP.CPA.190', cite: 'I.D.1' })
    expect(determination.needs).toEqual([])
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
    expect(section && findings(assess(section.criteria, {})).map(({ truth }) => truth)).toEqual(['met', 'met'])
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
    expect(next(change).referral).toMatchObject({ number: 'CP.PMN.53', cite: 'I.D.2' })
    expect(next(change).nextStep?.text).toContain('review continues under CP.PMN.53')
  })
  it.each([
    ['I.B', { diagnosis: 'amyloidosis', amyloidosisStatus: 'relapsed', regimen: regimenOf('dexamethasone') }],
    ['I.C', { diagnosis: 'waldenstrom', regimen: regimenOf('rituximab', 'dexamethasone') }],
  ] as [string, Entries][])('from %s as well', (section, entries) => {
    const unmet = (change: Entries) => {
      const { determination } = given({ ...approvedBy5b, ...medicaid, ...entries, ...change })
      return [determination.unmet.map(({ criterion }) => criterion.id).join(), determination.referral?.number]
    }
    expect(unmet({})).toEqual(['', undefined])
    expect(unmet({ birthDate: '2009-07-30' })).toEqual([`${section}.3`, 'CP.PMN.53'])
    expect(unmet({ regimen: regimenOf('daratumumab') })).toEqual([`${section}.4`, 'CP.PMN.53'])
    expect(unmet({ doseDays: [1, 8, 15, 22], evidenceSubmitted: 'no' })).toEqual([`${section}.5`, 'CP.PMN.53'])
    expect(unmet({ compendiumCategory: 'not listed' })).toEqual([`${section}.5*`, 'CP.PMN.53'])
    expect(unmet({ diagnosisDocumented: 'no' })).toEqual([`${section}.1`, undefined])
    expect(unmet({ prescriberSpecialty: 'other', specialistConsulted: 'no' })).toEqual([`${section}.2`, undefined])
  })
  it.each([
    ['dose', 'II.A.3', { doseDays: [1, 8, 15, 22], evidenceSubmitted: 'no' }],
    ['footnote', 'II.A.3*', { compendiumCategory: 'not listed' }],
  ] as [string, string, Entries][])('the %s of an increase: by II.B', (_, id, change) => {
    const { determination } = given({ ...approvedBy5b, ...continued, ...medicaid, doseIncrease: 'yes', ...change })
    expect(determination.unmet.map(({ criterion }) => criterion.id)).toEqual([id])
    expect(determination.referral).toMatchObject({ number: 'CP.CPA.09', cite: 'II.B.2' })
  })
  it('amyloidosis that is untreated and not documented: nowhere, since the diagnosis is no use', () => {
    const { determination } = given({
      ...approvedBy5b,
      ...medicaid,
      diagnosis: 'amyloidosis',
      diagnosisDocumented: 'no',
      amyloidosisStatus: 'untreated',
      regimen: regimenOf('dexamethasone'),
    })
    expect(determination.unmet.map(({ criterion }) => criterion.id)).toEqual(['I.B.1'])
    expect(determination.referral).toBeUndefined()
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
  describe('under 30 days on ixazomib it is reviewed as an initial request (R27)', () => {
    const short: Entries = { ...continued, onBenefit: 'no', receivingNow: 'yes', firstDoseOn: '2026-10-25' }
    const overLimit: Entries = { strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15, 22], cycleLength: 28 }
    const text = (entries: Entries, setByHand: HandSettings = {}) =>
      given(entries, { setByHand }).determination.nextStep?.text
    const byHand = (id: string): HandSettings => ({ [id]: { truth: 'not met', reason: 'Chart', basis: '' } })
    it.each([
      ['nothing else', {}],
      ['no response', { responding: 'no' }],
      ['a new dose over the limit', { doseIncrease: 'yes', ...overLimit, evidenceSubmitted: 'no' }],
    ] as [string, Entries][])('with %s against it', (_, more) => {
      expect(text({ ...short, ...more })).toContain('as an initial request')
    })
    it.each([
      ['the plan’s benefit, which needs no 30 days, and no response', { ...short, onBenefit: 'yes', responding: 'no' }],
      ['not receiving it now', { ...short, receivingNow: 'no' }],
      ['not receiving it now, first dose 30 days ago', { ...short, receivingNow: 'no', firstDoseOn: '2026-10-24' }],
    ] as [string, Entries][])('not with %s', (_, entries) => {
      expect(text(entries)).toContain('No other policy')
    })
    it('not for another indication, nor where the reviewer found against II.A.1 by hand', () => {
      expect(text(short, byHand('II.A.1-indication'))).toContain('No other policy')
      expect(text({ ...short, firstDoseOn: '2026-10-24' }, byHand('II.A.1'))).toContain('No other policy')
    })
  })
  it('never says "denied" (R35)', () => {
    expect(next({ birthDate: '2009-07-30' }).nextStep?.text).toContain('issues no denial')
  })
})
