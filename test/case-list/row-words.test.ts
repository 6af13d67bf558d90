import { expect, test } from 'vitest'
import { coverageOf, determinationOf, requestOf, stageWords } from '../../src/case-list/row-words'
import type { CaseRow } from '../../src/cases/list/case-row'
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

test.each<[string, string | undefined, Partial<CaseRow>]>([
  ['Prescriber asked 11/23', 'reply by 11/25', { stage: 'waiting', askedOn: '2026-11-23', replyBy: '2026-11-25' }],
  ['Prescriber asked 11/20', 'reply was due 11/23', { stage: 'waiting', askedOn: '2026-11-20', replyBy: '2026-11-23' }],
  ['Prescriber asked 12/30/2025', undefined, { stage: 'waiting', askedOn: '2025-12-30' }],
  ['Handed over', 'to A. Moreau, MD', { stage: 'handed over', handedTo: 'A. Moreau, MD' }],
  [
    'Signed',
    '11/23, R. Lindqvist',
    { stage: 'signed', signedAt: '2026-11-24T01:00:00Z', signedZone: 'America/New_York', signedBy: 'R. Lindqvist' },
  ],
  [
    'Superseded by revision 2',
    'signed 11/24, R. Lindqvist',
    { stage: 'amended', signedAt: '2026-11-24T10:00:00Z', signedBy: 'R. Lindqvist', supersededBy: 2 },
  ],
  ['Ready to route', undefined, { stage: 'ready to route' }],
])('a state is said as %s, %s', (what, more, row) => {
  expect(stageWords(rowOf('a', row), '2026-11-24')).toEqual({ what, more })
})
