import { describe, expect, it } from 'vitest'
import { readEntries, type Entries } from '../../src/facts'
import { labeledSchedule } from '../../src/policy/limits'
import { quantityWords } from '../../src/policy/words/length-words'
import { decisionDate, given, myeloma } from './given'

const dose = (strength: number, capsulesPerDose: number, doseDays: number[], cycleLength: number): Entries => ({
  ...myeloma,
  strength,
  capsulesPerDose,
  doseDays,
  cycleLength,
})

describe('I.A.6.a: 4 mg in any 7 days, 3 dosing weeks in any 28 (R19)', () => {
  it.each([
    ['the labelled schedule', dose(4, 1, [1, 8, 15], 28), 'met', 3],
    ['3 mg on the labelled days', dose(3, 1, [1, 8, 15], 28), 'met', 3],
    ['2.3 mg on the labelled days', dose(2.3, 1, [1, 8, 15], 28), 'met', 3],
    ['two capsules of 2.3 mg', dose(2.3, 2, [1, 8, 15], 28), 'not met', 6],
    ['two capsules of 4 mg', dose(4, 2, [1], 28), 'not met', 2],
    ['days 7 and 8 are too close', dose(4, 1, [7, 8], 28), 'not met', 2],
    ['days 1 and 7 are too close', dose(4, 1, [1, 7], 28), 'not met', 2],
    ['days 1 and 8 are a week apart', dose(4, 1, [1, 8], 28), 'met', 2],
    ['day 28 and the next day 1 are too close', dose(4, 1, [1, 28], 28), 'not met', 2],
    ['day 22 and the next day 1 are a week apart', dose(4, 1, [1, 22], 28), 'met', 2],
    ['four weeks in 28 days', dose(4, 1, [1, 8, 15, 22], 28), 'not met', 4],
    ['21 days with three doses', dose(4, 1, [1, 8, 15], 21), 'not met', 4],
    ['21 days with two doses', dose(4, 1, [1, 8], 21), 'met', 3],
    ['35 days with four doses', dose(4, 1, [1, 8, 15, 22], 35), 'not met', 4],
    ['35 days with three doses', dose(4, 1, [1, 8, 15], 35), 'met', 3],
    ['every week', dose(4, 1, [1], 7), 'not met', 4],
    ['two days in a row are one week', dose(2, 1, [1, 2, 8, 9], 28), 'met', 4],
    ['every 14 days', dose(4, 1, [1], 14), 'met', 2],
  ] as const)('%s: %s', (_, entries, truth, capsules) => {
    const review = given(entries)
    review.expects('I.A.6.a', truth)
    expect(review.determination.quantity?.capsules).toBe(capsules)
  })
  it('V: is labeled for 4 mg on days 1, 8 and 15 of 28', () => {
    expect({ ...myeloma, ...labeledSchedule }).toEqual(dose(4, 1, [1, 8, 15], 28))
  })
  it('is open until dose and schedule are whole', () => {
    const { cycleLength: _, ...partial } = dose(4, 1, [1, 8, 15], 28)
    given(partial).expects('I.A.6.a', 'open', ['cycleLength'])
  })
  it('shows its arithmetic', () => {
    expect(given(dose(4, 1, [1, 8, 15], 28)).says('I.A.6.a')).toBe(
      '4 mg on days 1, 8, 15 of 28: 4 mg in any 7 days, 4 allowed; 3 dosing weeks in any 28 days, 3 allowed',
    )
  })
  it('notes another cycle and a strength that is not made', () => {
    const notes = given(dose(3.5, 1, [1, 8], 21)).determination.notes.map(({ id }) => id)
    expect(notes).toEqual(expect.arrayContaining(['cycle', 'strength']))
  })
})

describe('quantity (R32)', () => {
  it.each([
    [dose(4, 1, [1, 8, 15], 28), '3 capsules of 4 mg per 28 days'],
    [dose(4, 1, [1], 28), '1 capsule of 4 mg per 28 days'],
    [myeloma, 'open'],
  ])('%#: %s', (entries, words) => {
    expect(quantityWords(given(entries).determination.quantity ?? { needs: [] })).toBe(words)
  })
})

describe('I.A.6.b: two questions (R19)', () => {
  it.each([
    [{ evidenceSubmitted: 'yes', evidenceSupports: 'yes' }, 'met'],
    [{ evidenceSubmitted: 'yes', evidenceSupports: 'no' }, 'not met'],
    [{ evidenceSubmitted: 'no' }, 'not met'],
    [{ evidenceSubmitted: 'yes' }, 'open'],
    [{}, 'open'],
  ] as [Entries, 'met' | 'not met' | 'open'][])('%o: %s', (answers, truth) => {
    given({ ...dose(4, 1, [1, 8, 15, 22], 28), ...answers })
      .expects('I.A.6.b', truth)
      .expects('I.A.6', truth)
  })
  it('is not asked where 6.a is met', () => {
    given(dose(3, 1, [1, 8, 15], 28)).expects('I.A.6', 'met', [])
  })
})

describe('impossible records are errors beside the field, never findings (R19)', () => {
  it.each([
    [{ ...dose(4, 1, [], 28) }, 'doseDays'],
    [{ ...dose(4, 1, [1, 8, 29], 28) }, 'doseDays'],
    [{ ...dose(0, 1, [1], 28) }, 'strength'],
    [{ ...dose(4, 0, [1], 28) }, 'capsulesPerDose'],
    [{ ...dose(4, 1, [0], 28) }, 'doseDays'],
    [{ ...dose(4, 1, [1], 0) }, 'cycleLength'],
    [{ ...dose(4, 1, [1], 28), strength: 'four' }, 'strength'],
    [{ ...dose(4, 1, [1], 28), doseDays: 'weekly' }, 'doseDays'],
  ] as [Entries, string][])('%o names %s', (entries, key) => {
    expect(readEntries(entries, decisionDate).problems).toMatchObject([
      { key, message: expect.stringMatching(/Type|Correct/) as string },
    ])
    given(entries).expects('I.A.6', 'open')
  })
  it('day 28 of 28 is possible', () => {
    expect(readEntries(dose(4, 1, [28], 28), decisionDate).problems).toEqual([])
  })
})
