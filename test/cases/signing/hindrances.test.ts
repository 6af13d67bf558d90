import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import { samples } from '../../../src/cases/samples'
import { mayBeSigned } from '../../../src/cases/signing/hindrances'
import { caseOf, decisionDay } from '../../documents/case-of'
import { reviewer } from './signing-of'

const idsOf = (file: CaseFile, by = reviewer) => mayBeSigned(file, decisionDay, by).map(({ id }) => id)

/** What each sample has to be seen to before it can be signed. */
const first: Readonly<Record<string, readonly string[]>> = {
  maintenance: ['warning maintenance'],
  conflict: ['warning policy-conflict', 'warning primary-treatment'],
}

test.each(samples.map(({ id }) => id))('what stands against signing sample %s', (id) => {
  expect(idsOf(caseOf(id))).toEqual(first[id] ?? [])
})

describe('what stands against signing', () => {
  const rows: [string, CaseFile, string[]][] = [
    ['an entry that can not be read', caseOf('approve-initial', { strength: 'four' }), ['strength']],
    [
      'a birth date that can not be read',
      caseOf('approve-initial', { birthDate: '13/45/60' }),
      ['birthDate', 'birthDate'],
    ],
    ['no member, which could be another', caseOf('approve-initial', { memberName: undefined }), ['memberName']],
    ['a state rule that nobody checked (R33)', caseOf('approve-initial', { stateRule: 'not checked' }), ['stateRule']],
    [
      'a state provision without its citation (R33)',
      caseOf('approve-initial', { stateRule: 'conflict' }),
      ['stateRuleCitation', 'warning state-conflict'],
    ],
    [
      'no provision of a state whose rule binds Medicaid only',
      caseOf('approve-initial', { stateRule: 'conflict', lineOfBusiness: 'commercial' }),
      [],
    ],
    [
      'a newer revision that nobody looked for (R34)',
      caseOf('approve-initial', { revisionCheck: undefined }),
      ['revisionCheck'],
    ],
    [
      'a newer revision that was found (R34)',
      caseOf('approve-initial', { revisionCheck: 'newer found' }),
      ['warning newer-revision'],
    ],
    [
      'another regimen than was authorized (R28)',
      caseOf('approve-continued', { sameAsAuthorized: 'no' }),
      ['warning not-as-authorized'],
    ],
    ['the question of R28 itself', caseOf('approve-continued', { sameAsAuthorized: undefined }), ['sameAsAuthorized']],
    [
      'a finding set by hand over other facts (R7)',
      caseOf('approve-initial', {}, { setByHand: { 'I.A.2': { truth: 'met', reason: 'By phone', basis: 'earlier' } } }),
      ['stale I.A.2'],
    ],
  ]
  test.each(rows)('%s', (_name, file, expected) => {
    expect(idsOf(file)).toEqual(expected)
  })

  test('a reviewer without a name or credentials', () => {
    expect(idsOf(caseOf('approve-initial'), { name: ' ', credentials: '' })).toEqual(['name', 'credentials'])
  })

  test('nothing, once the warnings are acknowledged', () => {
    const acknowledged = ['policy-conflict', 'primary-treatment']
    expect(idsOf(caseOf('conflict', {}, { acknowledged }))).toEqual([])
  })
})
