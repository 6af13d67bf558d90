import { expect, test } from 'vitest'
import { earlierReviews } from '../../src/cases/history'
import { renewalOf } from '../../src/cases/renewal'
import { reviewCase } from '../../src/cases/review'
import { rowOf } from '../case-list/row-of'
import { signedCase } from './signing/signing-of'

test('a renewal takes over who and what is treated, and nothing that has to be found anew', async () => {
  const signed = await signedCase()
  const renewal = renewalOf(signed, 'new', '2027-05-01T10:00:00Z')
  const { entries } = signed
  expect(renewal).toMatchObject({
    id: 'new',
    version: 2,
    createdAt: '2027-05-01T10:00:00Z',
    documents: [],
    citations: {},
  })
  expect(renewal.entries).toMatchObject({
    memberName: entries.memberName,
    memberId: entries.memberId,
    diagnosis: 'myeloma',
    priorTherapies: entries.priorTherapies,
    regimen: entries.regimen,
    strength: 4,
    requestKind: 'continued',
    treatedFor: 'this diagnosis',
    currentAuthorizationEnds: '2027-05-23',
  })
  const blank = [
    'caseNumber',
    'responding',
    'receivedOn',
    'dueOn',
    'diagnosisDocumented',
    'compendiumCategory',
    'stateRule',
  ]
  expect(Object.keys(renewal.entries).filter((key) => blank.includes(key))).toEqual([])
  expect(reviewCase(renewal, '2027-05-01').determination.section?.id).toBe('II.A')
})

test('the earlier reviews of a member are found by the member ID, the newest first', () => {
  const rows = [
    rowOf('old', { memberId: 'U7730 18254 01', signedAt: '2025-11-24T10:00:00Z' }),
    rowOf('newer', { memberId: 'u77301825401', receivedOn: '2026-05-02' }),
    rowOf('other', { memberId: 'U7730 18254 02' }),
    rowOf('none'),
    rowOf('this', { memberId: 'U7730 18254 01' }),
  ]
  const found = earlierReviews(rows, { id: 'this', entries: { memberId: 'U7730-18254-01' } })
  expect(found.map(({ id }) => id)).toEqual(['newer', 'old'])
  expect(earlierReviews(rows, { id: 'this', entries: {} })).toEqual([])
})
