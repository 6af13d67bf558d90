import { expect, test } from 'vitest'
import { coverageOf, determinationOf, requestOf } from '../../src/case-list/row-words'
import type { CaseRow } from '../../src/cases/case-row'
import { rowOf } from './row-of'

test.each<[string, Partial<CaseRow>]>([
  ['Meets criteria, 9 months', { outcome: 'approve', length: { months: 9 } }],
  ['Meets criteria, 1 month', { outcome: 'approve', length: { months: 1 } }],
  ['Meets criteria, 168 days', { outcome: 'approve', length: { days: 168 } }],
  ['Not met, HIM.PA.154', { outcome: 'not met', referral: 'HIM.PA.154' }],
  ['Not met, policy conflict', { outcome: 'not met', referral: 'CP.CPA.09', conflict: true }],
  ['Not met', { outcome: 'not met' }],
  ['More information, 2 open', { outcome: 'more information', open: 2 }],
  ['Refer to CP.PMN.53', { outcome: 'refer', referral: 'CP.PMN.53' }],
  ['Refer, policy open', { outcome: 'refer' }],
])('%s', (words, row) => expect(determinationOf(rowOf('a', row))).toBe(words))

test('a request is named by its kind and diagnosis, its coverage by line of business and state', () => {
  const row = rowOf('a', { requestKind: 'continued', diagnosis: 'myeloma', lineOfBusiness: 'medicaid', state: 'FL' })
  expect(requestOf(row)).toBe('Continued, multiple myeloma')
  expect(coverageOf(row)).toBe('Medicaid FL')
})

test('a name keeps its capital', () => {
  expect(requestOf(rowOf('a', { requestKind: 'initial', diagnosis: 'waldenstrom' }))).toMatch(/^Initial, Waldenström/)
})
