import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { assess, findings } from '../../src/evaluation'
import { continuedTherapy } from '../../src/policy/ii-a-continued-therapy'
import { continued, given, regimenOf } from './given'

const { onBenefit: _, ...documented } = { ...continued, receivingNow: 'yes' as const }

describe('II.A.1, on treatment already (R27)', () => {
  it("through the plan's benefit needs no 30 days", () => given(continued).expects('II.A.1', 'met', []))
  it.each([
    ['2026-10-24', 'met'], // 30
    ['2026-10-25', 'not met'], // 29
    ['2026-09', 'met'], // 54 to 83
    ['2026-10', 'open'], // 23 to 53
    ['2026-11', 'not met'],
    ['not documented', 'open'],
  ] as const)('documented, first dose %s: %s', (firstDoseOn, truth) => {
    given({ ...documented, onBenefit: 'no', firstDoseOn }).expects('II.A.1', truth)
  })
  it('shows its arithmetic', () => {
    const review = given({ ...documented, onBenefit: 'no', firstDoseOn: '2026-10-25' })
    expect(review.says('II.A.1-days')).toBe('29 days, 10/25/2026 to 11/23/2026, 30 needed')
    expect(review.determination.nextStep?.text).toContain('as an initial request')
    expect(review.determination.referral).toBeUndefined()
  })
  it('needs the day of receipt too', () => {
    const entries = { ...documented, onBenefit: 'no', firstDoseOn: '2026-10-25', receivedOn: undefined } as const
    given(entries).expects('II.A.1-days', 'open', ['firstDoseOn', 'receivedOn'])
    given({ ...entries, receivedOn: '2026-11-23', firstDoseOn: '2026-10' }).expects('II.A.1-days', 'open', [
      'firstDoseOn',
    ])
  })
  it.each([
    ['this diagnosis', 'met'],
    ['another diagnosis', 'not met'],
  ] as const)('its indication, treated for %s: %s', (treatedFor, truth) => {
    const root = assess(continuedTherapy.criteria, { treatedFor })
    expect(findings(root).find(({ criterion }) => criterion.id === 'II.A.1-indication')?.truth).toBe(truth)
  })
  it('documented as not receiving it now', () => {
    given({ ...documented, onBenefit: 'no', receivingNow: 'no' }).expects('II.A.1', 'not met')
  })
  it('is open without either limb', () => {
    given({ ...documented, onBenefit: undefined, receivingNow: undefined }).expects('II.A.1', 'open', [
      'onBenefit',
      'receivingNow',
      'firstDoseOn',
    ])
  })
  it('authorized for another diagnosis: II.B', () => {
    const { determination } = given({ ...continued, treatedFor: 'another diagnosis' })
    expect(determination.section?.id).toBe('II.B')
    expect(determination.outcome).toBe('refer')
  })
})

describe('II.A.2, response', () => {
  it.each([
    ['yes', 'met'],
    ['no', 'not met'],
    ['not documented', 'open'],
  ] as const)('%s: %s', (responding, truth) => {
    given({ ...continued, responding }).expects('II.A.2', truth)
  })
  it('no response leads to no other policy (R25)', () => {
    expect(given({ ...continued, responding: 'no' }).determination.referral).toBeUndefined()
  })
})

describe('II.A.3 and its footnote bind a dose increase only (R20, R29)', () => {
  const dose: Entries = { ...continued, strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15], cycleLength: 28 }
  const over: Entries = { ...dose, doseDays: [1, 8, 15, 22] }
  it('does not apply without an increase', () => {
    const review = given(over)
    review.expects('II.A.3', 'met', []).expects('II.A.3*', 'met', [])
    expect(review.finding('II.A.3').applies).toBe(false)
    expect(review.determination.warnings.some(({ id }) => id === 'dose-over-limit')).toBe(true)
  })
  it('an increase within the limit', () => {
    const review = given({ ...dose, doseIncrease: 'yes' })
    review.expects('II.A.3.a', 'met').expects('II.A.3', 'met').expects('II.A.3*', 'open', ['compendiumCategory'])
    expect(review.determination.warnings).toEqual([])
  })
  it('an increase over the limit needs evidence', () => {
    given({ ...over, doseIncrease: 'yes' })
      .expects('II.A.3.a', 'not met')
      .expects('II.A.3', 'open', ['evidenceSubmitted', 'evidenceSupports'])
    given({ ...over, doseIncrease: 'yes', evidenceSubmitted: 'yes', evidenceSupports: 'yes' })
      .expects('II.A.3.b', 'met')
      .expects('II.A.3', 'met')
    given({ ...over, doseIncrease: 'yes', evidenceSubmitted: 'no' }).expects('II.A.3', 'not met')
  })
  it.each([
    ['category 2A', 'met'],
    ['not listed', 'not met'],
  ] as const)('the regimen of an increase, %s: %s', (compendiumCategory, truth) => {
    given({ ...dose, doseIncrease: 'yes', compendiumCategory, regimen: regimenOf('dexamethasone') }).expects(
      'II.A.3*',
      truth,
    )
  })
  it('is open until the increase is known', () => {
    given({ ...over, doseIncrease: undefined }).expects('II.A.3', 'open')
    given({ ...dose, doseIncrease: undefined }).expects('II.A.3', 'met')
  })
})

describe('what II.A asks besides (R22, R28)', () => {
  it('does not test age, specialist or combination again', () => {
    const { determination } = given(continued)
    expect(determination.outcome).toBe('approve')
    expect(determination.needs.map(({ key }) => key)).not.toContain('birthDate')
  })
  it('asks whether it is as authorized, and warns at "no"', () => {
    expect(given({ ...continued, sameAsAuthorized: undefined }).determination.toCheck).toContainEqual({
      key: 'sameAsAuthorized',
    })
    expect(given({ ...continued, sameAsAuthorized: 'no' }).determination.warnings.map(({ id }) => id)).toEqual([
      'not-as-authorized',
    ])
  })
  it('warns of maintenance', () => {
    expect(given({ ...continued, purpose: 'maintenance' }).determination.warnings.map(({ id }) => id)).toEqual([
      'maintenance',
    ])
  })
})
