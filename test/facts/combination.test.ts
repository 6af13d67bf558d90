import { describe, expect, it } from 'vitest'
import { combinationOf, partners, type Regimen } from '../../src/facts'

const drug = (active: string, counts: boolean | undefined = true) => ({
  ...{ name: active, active, counts },
  ...{ class: undefined, known: undefined },
})
const regimen: Regimen = {
  drugs: [
    drug('ixazomib'),
    drug('lenalidomide'),
    drug('dexamethasone'),
    drug('dexamethasone'),
    drug('prednisone', false),
    { ...drug('somethingelse'), counts: undefined },
  ],
  closed: true,
}

describe('a regimen (R14)', () => {
  it('has no partner in the requested drug itself', () => {
    expect(partners(regimen).map(({ active }) => active)).toEqual([
      'lenalidomide',
      'dexamethasone',
      'dexamethasone',
      'prednisone',
      'somethingelse',
    ])
  })
  it('combines each drug that counts once, and those that may count apart', () => {
    expect(combinationOf(regimen)).toEqual({ sure: ['lenalidomide', 'dexamethasone'], unsure: 1, closed: true })
  })
})
