import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/cases/case-file'
import { findingLines } from '../../src/cases/finding-lines'
import { reviewCase } from '../../src/cases/review'
import { caseOf, decisionDay } from './case-of'

const linesOf = (file: CaseFile) => findingLines(file, reviewCase(file, decisionDay))
const lineOf = (file: CaseFile, id: string) => linesOf(file).find((line) => line.id === id)

describe('The lines of the findings', () => {
  test('follow the policy and number each paragraph below the one that holds it', () => {
    const numbers = linesOf(caseOf('approve-initial')).map(({ number }) => number)
    expect(numbers).toEqual([
      'I.A.1',
      'I.A.2',
      'I.A.3',
      'I.A.4',
      'I.A.5',
      '5.b',
      'i',
      'ii',
      'iii',
      '5.a, c, d',
      'I.A.6',
      'I.A.6*',
    ])
  })

  test('gather the routes that are not needed in one', () => {
    const routes = linesOf(caseOf('approve-initial')).find(({ number }) => number === '5.a, c, d')
    expect(routes).toMatchObject({ requires: 'Other routes', word: 'Not this route', recorded: '5.d not asked' })
  })

  test('say that a route was not asked only where nobody asked for it', () => {
    const asked = linesOf(caseOf('approve-initial', {}, { askedAnyway: ['I.A.5.d'] }))
    expect(asked.find(({ number }) => number === '5.a, c, d')?.recorded).toBe('Not needed')
  })

  test('give the first words of a paragraph a line of their own once it is not met as a whole', () => {
    const file = caseOf('approve-initial', { refractory: 'no' })
    expect(lineOf(file, 'I.A.5.b-refractory')).toMatchObject({ number: '', word: 'Not met' })
    expect(lineOf(file, 'I.A.5.b')?.recorded).toContain('Fails on refractory')
  })

  test('do not go below what does not apply', () => {
    const lines = linesOf(caseOf('approve-continued'))
    expect(lines.find(({ id }) => id === 'II.A.3')).toMatchObject({ word: 'Does not apply', mark: 'off' })
    expect(lines.some(({ id }) => id === 'II.A.3.a')).toBe(false)
  })

  test('name the route of a dose increase that is met', () => {
    const file = caseOf('approve-continued', { doseIncrease: 'yes', regimen: undefined })
    expect(lineOf(file, 'II.A.3')?.recorded).toContain('(3.a)')
  })

  test('cite the nearest paragraph above that has a document', () => {
    const file = caseOf('approve-initial', {}, { citations: { 'I.A.5': [{ document: 'D2', page: '3' }] } })
    expect(lineOf(file, 'I.A.5.b.iii')?.documentedIn).toBe('D2, p. 3')
    expect(lineOf(file, 'I.A.3')?.documentedIn).toBe('asserted')
  })

  test('show the finding of the facts beside one set by hand', () => {
    const byHand = { truth: 'met', reason: 'Asked on 11/23, not received', basis: 'earlier' } as const
    const file = caseOf('approve-initial', { refractory: undefined }, { setByHand: { 'I.A.5.b-refractory': byHand } })
    const line = lineOf(file, 'I.A.5.b-refractory')
    expect(line?.word).toBe('Met')
    expect(line?.recorded).toContain('By the facts open; set by hand: Asked on 11/23, not received')
    expect(line?.finding?.stale).toBe(true)
  })

  test('are none while no section applies', () => {
    expect(linesOf(caseOf('approve-initial', { diagnosis: undefined }))).toEqual([])
  })
})
