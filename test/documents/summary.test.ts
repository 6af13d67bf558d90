import { describe, expect, test } from 'vitest'
import { momentWords, instantWords } from '../../src/cases/moments'
import { summaryText } from '../../src/cases/summary'
import { samples } from '../../src/cases/samples'
import { caseOf, decisionDay } from './case-of'

describe('The summary', () => {
  test('of an approval holds outcome, length, dates, quantity and every finding', () => {
    const text = summaryText(caseOf('approve-initial'), decisionDay)
    expect(text).toContain('Determination: Meets criteria: approve')
    expect(text).toContain('Approval: 6 months, from 11/24/2026 through 05/23/2027')
    expect(text).toContain('Quantity: 3 capsules of 4 mg per 28 days')
    expect(text).toContain('I.A.3 18 years or older: Met. 57 years on 11/23/2026, 18 required [D1, p. 1]')
  })

  test('of criteria not met names each of them and the next step', () => {
    const text = summaryText(caseOf('not-met-age', { strength: 5, evidenceSubmitted: 'no' }), decisionDay)
    expect(text).toMatch(/Not met\n- I\.A\.3 .*\n- I\.A\.6 /)
    expect(text).toContain('Next policy: HIM.PA.154 (I.D.2)')
  })

  test('names what is open and who can answer it', () => {
    const text = summaryText(caseOf('more-information'), decisionDay)
    expect(text).toContain('NCCN category (I.B.5*): the plan looks it up')
    expect(text).toContain('Approval, if met: 6 months')
  })

  test('tells whether a warning was acknowledged', () => {
    expect(summaryText(caseOf('maintenance'), decisionDay)).toContain('Not acknowledged yet.')
    expect(summaryText(caseOf('maintenance', {}, { acknowledged: ['maintenance'] }), decisionDay)).toContain(
      ' Acknowledged.',
    )
  })

  test('of an empty case says open throughout', () => {
    const text = summaryText({ ...caseOf('approve-initial'), entries: {} }, decisionDay)
    expect(text).toContain('Case open. Member open, date of birth open, member ID open.')
    expect(text).not.toContain('undefined')
  })

  test.each(samples.map(({ id }) => id))('never says "denied" in sample %s', (id) => {
    expect(summaryText(caseOf(id), decisionDay)).not.toMatch(/denied/i)
  })
})

describe('A moment', () => {
  test.each([
    ['2026-11-23', '14:05', 'America/New_York', '11/23/2026 14:05 EST'],
    ['2026-07-01', '14:05', 'America/Chicago', '07/01/2026 14:05 CDT'],
    ['2026-11-23', '14:05', 'PST', '11/23/2026 14:05 PST'],
    ['2026-11-23', '14:05', 'Nowhere/Place', '11/23/2026 14:05 Nowhere/Place'],
    ['2026-11-23', '14:05', undefined, '11/23/2026 14:05, zone open'],
    ['2026-11-23', undefined, 'EST', '11/23/2026, time open'],
    [undefined, '14:05', 'EST', 'open'],
  ])('%s %s %s is %s', (day, time, zone, words) => {
    expect(momentWords(day, time, zone)).toBe(words)
  })

  test('of an instant is told on the clock of the case', () => {
    expect(instantWords('2026-11-24T16:58:00Z', 'America/New_York')).toBe('11/24/2026 11:58 EST')
  })
})
