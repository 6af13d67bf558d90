import { describe, expect, it } from 'vitest'
import type { Entries } from '../../src/facts'
import { approvedBy5b, firstLine, given, lines, regimenOf } from './given'

const { compendiumCategory: _, ...unlooked } = approvedBy5b
const labelled: Entries = {
  ...unlooked,
  regimen: regimenOf('lenalidomide', 'dexamethasone'),
  priorTherapies: lines(firstLine),
}

describe('I.A.6*, FDA-approved or NCCN-recommended (R20)', () => {
  it('the labelled use is met without asking', () => given(labelled).expects('I.A.6*', 'met', []))
  it.each([
    ['for maintenance', { purpose: 'maintenance' }],
    ['as primary treatment', { purpose: 'primary' }],
    ['with another regimen', { regimen: regimenOf('cyclophosphamide', 'dexamethasone') }],
    ['with a third drug', { regimen: regimenOf('lenalidomide', 'dexamethasone', 'daratumumab') }],
    ['without a prior therapy', { priorTherapies: lines() }],
    ['over the dose limit', { doseDays: [1, 8, 15, 22] }],
  ] as [string, Entries][])('%s the plan looks it up', (__, change) => {
    given({ ...labelled, ...change }).expects('I.A.6*', 'open', ['compendiumCategory'])
  })
  it.each([
    [['pomalidomide'], ['compendiumCategory', 'regimen']],
    [['lenalidomide'], ['regimen']],
  ])('of a regimen that holds %j so far, and may go on, it lacks %j', (names, needs) => {
    const regimen = { ...regimenOf(...names), closed: false }
    expect(given({ ...labelled, regimen }).lacks('I.A.6*')).toEqual(needs)
  })
  it.each([
    ['category 1', 'met'],
    ['category 2A', 'met'],
    ['category 2B', 'open'],
    ['category 3', 'open'],
    ['not listed', 'not met'],
    ['not documented', 'open'],
  ] as const)('%s: %s', (compendiumCategory, truth) => {
    given({ ...unlooked, compendiumCategory }).expects('I.A.6*', truth)
  })
  it('category 2B says that the reviewer sets it', () => {
    expect(given({ ...unlooked, compendiumCategory: 'category 2B' }).says('I.A.6*')).toContain(
      'set the finding by hand',
    )
  })
  it('a missing version or date does not keep it open', () => {
    given({ ...unlooked, compendiumCategory: 'category 1' }).expects('I.A.6*', 'met', [])
  })
  it('asks for what may still show the labelled use, before the look-up', () => {
    given({ ...labelled, purpose: undefined }).expects('I.A.6*', 'open', ['purpose'])
    expect(given({ ...labelled, regimen: undefined }).lacks('I.A.6*')).toEqual(['regimen'])
  })
  it('is asked where the labelled use was looked for and is not documented', () => {
    given({ ...labelled, purpose: 'not documented' }).expects('I.A.6*', 'open', ['compendiumCategory', 'purpose'])
    given({ ...labelled, purpose: 'not documented', strength: undefined }).expects('I.A.6*', 'open', [
      'compendiumCategory',
      'purpose',
    ])
  })
})

describe('companion drugs are notes, never criteria (R20)', () => {
  it.each([
    ['lenalidomide', 'I.A'],
    ['pomalidomide', 'I.A'],
    ['cyclophosphamide', 'I.A'],
    ['venetoclax', 'I.A'],
  ])('%s in %s', (drug) => {
    const notes = given({ ...labelled, regimen: regimenOf(drug, 'dexamethasone') }).determination.notes
    expect(notes.map(({ id }) => id)).toContain(`companion-${drug}`)
  })
  it.each([
    ['amyloidosis', 'lenalidomide', true],
    ['amyloidosis', 'cyclophosphamide', false],
    ['waldenstrom', 'rituximab', true],
  ] as const)('%s with %s: %s', (diagnosis, drug, noted) => {
    const notes = given({ requestKind: 'initial', diagnosis, regimen: regimenOf(drug, 'dexamethasone') }).determination
      .notes
    expect(notes.some(({ id }) => id === `companion-${drug}`)).toBe(noted)
  })
})
