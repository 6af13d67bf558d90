import { expect, test } from 'vitest'
import { echoDate } from '../../src/facts/echo-date'

test.each([
  ['2026-08-11', 'Tuesday, August 11, 2026'],
  ['2026-01-01', 'Thursday, January 1, 2026'],
  ['2026-11-29', 'Sunday, November 29, 2026'],
  ['2026-11-30', 'Monday, November 30, 2026'],
  ['2024-02-29', 'Thursday, February 29, 2024'],
  ['2026-12', 'December 2026, day unknown'],
  ['2026-08', 'August 2026, day unknown'],
  ['ongoing', undefined],
  ['not documented', undefined],
])('%s is echoed as %s', (date, echo) => {
  expect(echoDate(date)).toBe(echo)
})
