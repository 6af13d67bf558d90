import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../../src/cases/case-file'
import { caseRow, parseCaseRow } from '../../../src/cases/list/case-row'
import { freshSample } from '../../../src/cases/samples'
import { newRevision } from '../../../src/cases/signing/after-signing'
import { reviewer, signedCase, zone } from '../signing/signing-of'

function rowOf(id: string, change: (file: CaseFile) => Partial<CaseFile> = () => ({})) {
  const file = freshSample(id)
  if (file === undefined) throw new Error(`no sample ${id}`)
  return caseRow({ ...file, ...change(file) }, '2026-11-24')
}

describe('the state of a case', () => {
  test('is ready to sign once it is settled and seen to', () => {
    expect(rowOf('approve-initial').stage).toBe('ready to sign')
    expect(rowOf('refer').stage).toBe('ready to sign')
  })

  test.each<[string, (file: CaseFile) => Partial<CaseFile>]>([
    ['an answer that matters is open', ({ entries }) => ({ entries: { ...entries, refractory: undefined } })],
    ['the state rule is not checked', ({ entries }) => ({ entries: { ...entries, stateRule: 'not checked' } })],
    ['a field cannot be read', ({ entries }) => ({ entries: { ...entries, startDate: 'soon' } })],
    ['a finding of the approval cites no document', () => ({ citations: {} })],
    [
      'a finding set by hand is stale',
      () => ({ setByHand: { 'I.A.2': { truth: 'met', reason: 'Called', basis: '' } } }),
    ],
  ])('is in review while %s', (_name, change) => {
    expect(rowOf('approve-initial', change).stage).toBe('in review')
  })

  test('is in review until its warnings and the conflict of the policy are acknowledged (R21)', () => {
    const stageWith = (...acknowledged: string[]) => rowOf('conflict', () => ({ acknowledged })).stage
    expect(stageWith()).toBe('in review')
    expect(stageWith('primary-treatment')).toBe('in review')
    expect(stageWith('policy-conflict')).toBe('in review')
    expect(stageWith('primary-treatment', 'policy-conflict')).toBe('ready to sign')
  })
})

const since = '2026-11-23T15:00:00Z'

describe('where a case stands', () => {
  test.each(['waiting', 'ready to route', 'handed over', 'withdrawn'] as const)('is %s where it says so', (state) => {
    expect(rowOf('approve-initial', () => ({ workflow: { state, since, to: 'A. Moreau' } }))).toMatchObject({
      stage: state,
      handedTo: 'A. Moreau',
    })
  })

  test('follows from its answers again once the prescriber has answered', () => {
    const row = rowOf('approve-initial', () => ({
      workflow: { state: 'in review', since, askedOn: '2026-11-22', waited: 90 },
    }))
    expect(row).toMatchObject({ stage: 'ready to sign', waited: 90 })
    expect(row.askedOn).toBeUndefined()
  })

  test('is signed, whatever it was before, and amended once something was added', async () => {
    const signed = await signedCase()
    const row = caseRow(signed, '2030-01-01')
    expect(row).toMatchObject({ stage: 'signed', outcome: 'approve', through: '2027-05-23', signedBy: 'R. Lindqvist' })
    const addendum = {
      kind: 'remark',
      author: reviewer,
      at: since,
      zone,
      reason: 'A',
      what: 'B',
      fingerprint: '',
    } as const
    expect(caseRow({ ...signed, addenda: [addendum] }, '2030-01-01').stage).toBe('amended')
  })
})

test('says which revision a case is, and by which it is superseded', async () => {
  const signed = await signedCase()
  const { superseded, revision } = newRevision(signed, { id: 'b', by: reviewer, at: since, zone, reason: 'A lab.' })
  expect(caseRow(signed, '2030-01-01')).toMatchObject({ revision: undefined, supersededBy: undefined })
  expect(caseRow(superseded, '2030-01-01')).toMatchObject({ revision: undefined, supersededBy: 2 })
  expect(caseRow(revision, '2030-01-01')).toMatchObject({ revision: 2, supersededBy: undefined })
})

test('counts the fewest answers that would settle it', () => {
  expect(rowOf('more-information').open).toBe(2)
})

test('counts what stands in one line of the chart as one answer, as the panel does', () => {
  const file = freshSample('approve-initial')
  if (file === undefined) throw new Error('There is no such sample')
  const { strength: _s, capsulesPerDose: _c, doseDays: _d, cycleLength: _l, ...entries } = file.entries
  expect(caseRow({ ...file, entries }, '2026-11-24').open).toBe(1)
})

test('is kept as it is made, and made again where it was kept by another version', () => {
  const row = rowOf('approve-continued')
  const kept: unknown = structuredClone(row)
  expect(parseCaseRow(kept)).toEqual(row)
  expect(parseCaseRow({ ...row, readings: '2020-01' })).toBeUndefined()
})
