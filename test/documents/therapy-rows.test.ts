import { expect, test } from 'vitest'
import { therapyRows } from '../../src/cases/record/therapy-rows'
import { readEntries, type LineEntry } from '../../src/facts'

function rowOf(line: Partial<LineEntry>) {
  const rows = [{ drugs: [{ name: 'bortezomib' }], ...line }]
  const { priorTherapies } = readEntries({ priorTherapies: { rows, closed: true } }, '2026-11-24').answers
  return priorTherapies && therapyRows(priorTherapies)[0]
}

test.each([
  [{ completed: '2026-08-10', progressed: '2026-09-20' }, 'Progressed 09/20/2026, 41 days after completion'],
  [{ completed: '2022-11', progressed: '2024-02' }, 'Progressed 02/2024, 428 to 485 days after completion'],
  [{ completed: '2026-08-10', progressed: '2026-08-01' }, 'Progressed 08/01/2026, 9 days before completion'],
  [{ completed: 'ongoing', progressed: '2026-08-01' }, 'Progressed 08/01/2026, while it ran'],
  [{ progressed: '2026-08-01' }, 'Progressed 08/01/2026, days since completion open'],
  [{ progressed: 'yes' }, 'Progressed, date not known'],
  [{ progressed: 'no' }, 'No progression'],
  [{ progressed: 'not documented' }, 'progression not documented'],
  [{}, 'progression open'],
  [{ progressed: 'no', endReason: 'intolerance' as const }, 'No progression; ended: intolerance'],
])('%j: %s', (line, outcome) => {
  expect(rowOf(line)?.outcome).toBe(outcome)
})

test('what was not recorded is open', () => {
  expect(rowOf({ drugs: [] })).toMatchObject({ drugs: 'Drugs open', given: 'start open to end open' })
})

test('a drug says what keeps it from counting', () => {
  const drugs = [{ name: 'foobarimab' }, { name: 'lenalidomide', givenFor: 'something else' as const }]
  expect(rowOf({ drugs })?.drugs).toBe('Foobarimab (class open), lenalidomide (given for something else)')
})
