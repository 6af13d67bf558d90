import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/cases/case-file'
import { caseRow, parseCaseRow } from '../../src/cases/case-row'
import { freshSample } from '../../src/cases/samples'

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

  test('is in review until its warnings are acknowledged', () => {
    expect(rowOf('conflict').stage).toBe('in review')
    expect(rowOf('conflict', () => ({ acknowledged: ['primary-treatment'] })).stage).toBe('ready to sign')
  })
})

test('counts the fewest answers that would settle it', () => {
  expect(rowOf('more-information').open).toBe(2)
})

test('is kept as it is made, and made again where it was kept by another version', () => {
  const row = rowOf('approve-continued')
  const kept: unknown = structuredClone(row)
  expect(parseCaseRow(kept)).toEqual(row)
  expect(parseCaseRow({ ...row, readings: '2020-01' })).toBeUndefined()
})
