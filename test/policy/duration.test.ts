import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { continued, given, myeloma } from './given'

const initial = (answers: Entries, on = '2026-11-24') =>
  given({ ...myeloma, ...answers }, { on }).determination.duration
const commercial = (amount: number | undefined, unit: NonNullable<Entries['durationUnit']>, on?: string) =>
  initial({ lineOfBusiness: 'commercial', durationUnit: unit, durationAmount: amount }, on)

describe('months by line of business and kind (R30)', () => {
  it.each([
    ['medicaid', 'initial', 6],
    ['marketplace', 'initial', 6],
    ['commercial', 'initial', 12],
    ['medicaid', 'continued', 12],
    ['marketplace', 'continued', 12],
    ['commercial', 'continued', 12],
  ] as const)('%s, %s: %d months', (lineOfBusiness, requestKind, months) => {
    const entries = { ...continued, requestKind, lineOfBusiness, durationUnit: 'none stated' as const }
    expect(given(entries).determination.duration).toMatchObject({ length: { months }, needs: [] })
  })
  it.each(['medicaid', 'marketplace'] as const)('%s: whatever was asked', (lineOfBusiness) => {
    expect(initial({ lineOfBusiness, durationUnit: 'months', durationAmount: 2 })?.length).toEqual({ months: 6 })
  })
})

describe('Commercial: the lesser, by last day (R30)', () => {
  it.each([
    [9, 'months', { months: 9 }],
    [12, 'months', { months: 12 }],
    [13, 'months', { months: 12 }],
    [52, 'weeks', { days: 364 }],
    [53, 'weeks', { months: 12 }],
    [364, 'days', { days: 364 }],
    [365, 'days', { months: 12 }],
    [6, 'cycles', { days: 168 }],
    [13, 'cycles', { days: 364 }],
    [14, 'cycles', { months: 12 }],
    [undefined, 'none stated', { months: 12 }],
  ] as const)('%s %s: %o', (amount, unit, length) => {
    expect(commercial(amount, unit)?.length).toEqual(length)
  })
  it('365 days are less than 12 months across a leap day', () => {
    expect(commercial(365, 'days', '2027-06-01')?.length).toEqual({ days: 365 })
    expect(commercial(366, 'days', '2027-06-01')?.length).toEqual({ months: 12 })
  })
  it('is open until asked for, or none stated', () => {
    expect(initial({ lineOfBusiness: 'commercial' })).toMatchObject({ needs: [{ key: 'durationUnit' }] })
    expect(commercial(undefined, 'weeks')).toMatchObject({ needs: [{ key: 'durationAmount' }] })
  })
  it.each([
    [364, { days: 364 }],
    [365, undefined], // twelve months in a common year, less in a leap year
    [366, { months: 12 }],
  ])('while the start is not known, %d days: %o', (durationAmount, length) => {
    const entries = { ...continued, currentAuthorizationEnds: undefined, durationUnit: 'days' as const, durationAmount }
    const { duration } = given(entries).determination
    expect(duration).toMatchObject({ length, from: undefined, through: undefined })
    expect(duration?.needs).toEqual([{ key: 'currentAuthorizationEnds' }])
  })
  it.each([
    [9, 'months', 'asked 9 months, which ends 08/23/2027.'],
    [6, 'cycles', 'asked 6 28-day cycles (168 days), which ends 05/10/2027.'],
    [90, 'days', 'asked 90 days, which ends 02/21/2027.'],
  ] as const)('says of %d %s: %s', (amount, unit, words) => {
    expect(commercial(amount, unit)?.why).toBe(`Commercial: 12 months, or what was asked if that ends sooner; ${words}`)
  })
  it('says no end while the start is not known', () => {
    const { duration } = given({ ...continued, currentAuthorizationEnds: undefined }).determination
    expect(duration?.why).toMatch(/asked 9 months\.$/)
  })
})

describe('from and through (R31)', () => {
  it.each([
    ['2026-11-24', '2027-05-23'],
    ['2026-08-31', '2027-02-28'],
    ['2027-08-31', '2028-02-29'],
    ['2026-08-30', '2027-02-28'],
    ['2026-08-29', '2027-02-28'],
    ['2026-08-28', '2027-02-27'],
    ['2026-09-01', '2027-02-28'],
    ['2026-03-31', '2026-09-30'],
    ['2026-12-31', '2027-06-30'],
    ['2027-01-01', '2027-06-30'],
  ])('six months from %s: through %s', (on, through) => {
    expect(initial({ lineOfBusiness: 'medicaid' }, on)).toMatchObject({ from: on, through })
  })
  it('the reviewer may set the start', () => {
    expect(initial({ lineOfBusiness: 'medicaid', startDate: '2026-12-01' })).toMatchObject({
      needs: [],
      from: '2026-12-01',
      through: '2027-05-31',
    })
  })
  it('a continuation starts the day after the current authorization ends', () => {
    expect(given(continued).determination.duration).toMatchObject({
      from: '2026-12-01',
      through: '2027-08-31',
      length: { months: 9 },
    })
  })
  it('without one by this plan, on the decision date', () => {
    expect(given({ ...continued, currentAuthorizationEnds: 'none' }).determination.duration?.from).toBe('2026-11-24')
  })
  it('is open until its end is known', () => {
    expect(given({ ...continued, currentAuthorizationEnds: undefined }).determination.duration).toMatchObject({
      from: undefined,
      needs: [{ key: 'currentAuthorizationEnds' }],
    })
  })
  it('days count the first', () => {
    expect(commercial(6, 'cycles')).toMatchObject({ from: '2026-11-24', through: '2027-05-10' })
  })
})
