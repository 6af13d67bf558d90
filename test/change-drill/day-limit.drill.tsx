import { within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { evaluated, letterAsks, policyEntry, recordLine, request, sheet } from './screens'

/** An invented revision: I.A.5.b.iii allows 90 days in place of 60. */

const row = (completed: string, progressed: string) => ({
  priorTherapies: {
    rows: [
      { drugs: [{ name: 'bortezomib' }], started: '2021-04', completed: '2022-11', progressed: '2024-02' },
      { drugs: [{ name: 'lenalidomide' }], started: '2024-03', completed, progressed },
    ],
    closed: true,
  },
})
const day90 = request(row('2026-06-22', '2026-09-20'))
const day91 = request(row('2026-06-21', '2026-09-20'))
const undated = request(row('not documented', '2026-09-20'))
const requires = /^Progression on, or within 90 days of, the last therapy/

test('the sheet asks for 90 days where the dates do not tell, and rail and panel take 90 for met', async () => {
  expect((await sheet(undated, 'I.A.5')).question(/within 90 days of completing/)).toBeInTheDocument()
  const at90 = await sheet(day90, 'I.A.5')
  expect(at90.railLine(/Regimen/)).toMatch(/^5 Regimen, Met/)
  expect(within(at90.panel()).getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
  const at91 = await sheet(day91, 'I.A.5')
  expect(at91.railLine(/Regimen/)).not.toMatch(/, Met/)
  expect(within(at91.panel()).queryByRole('heading', { name: /approve/ })).not.toBeInTheDocument()
})

test('the record shows the arithmetic against 90', () => {
  expect(recordLine(day90, requires)).toContain('Met90 days, 06/22/2026 to 09/20/2026, 90 allowed')
})

test('the letter asks about 90 days', async () => {
  expect((await letterAsks(undated)).join()).toContain('or within 90 days of its last dose?')
})

test('evaluate finds 90 days met and 91 not', async () => {
  expect((await evaluated(day90))['findings']).toMatchObject({ 'I.A.5.b.iii': 'met' })
  expect((await evaluated(day91))['findings']).toMatchObject({ 'I.A.5.b.iii': 'not met' })
})

test('the policy page states the limit, the requirement and the question', async () => {
  const entry = await policyEntry('I.A.5.b.iii')
  expect(entry).toMatch(/within 90 days of, the last therapy/)
  expect(entry).toContain('Days from completion to progression: 90 days')
  expect(entry).toContain('Chart statement: progression within 90 days')
})
