import { expect, test } from 'vitest'
import { clockBehind } from '../../../src/cases/lock/clock-behind'

const now = Date.parse('2025-11-25T12:00:00Z')
const hour = 60 * 60_000

test('a clock set back by a year is told, with both times and what to do', () => {
  const said = clockBehind(Date.parse('2026-11-24T12:00:00Z'), now)
  expect(said).toMatch(/11\/25\/2025 .*11\/24\/2026 /)
  expect(said).toMatch(/Nothing is lost\. Set the clock right/)
})

test.each([
  ['never in use before', 0],
  ['in use now', now],
  ['put right by an hour', now + hour],
])('%s: nothing is said', (_name, latest) => {
  expect(clockBehind(latest, now)).toBeUndefined()
})

test('by more than an hour it is told', () => {
  expect(clockBehind(now + hour + 1, now)).toBeDefined()
})
