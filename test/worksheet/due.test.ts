import { expect, test } from 'vitest'
import { untilDue } from '../../src/worksheet/due'

test('the sheet counts to the due time in the zone of the request, as the list does', () => {
  const now = new Date('2026-11-24T16:42:00Z')
  const due = { dueOn: '2026-11-24', dueTime: '14:05' } as const
  expect(untilDue({ ...due, timeZone: 'America/New_York' }, now)?.left).toBe('in 2 h 23 min')
  expect(untilDue({ ...due, timeZone: 'America/Los_Angeles' }, now)?.left).toBe('in 5 h 23 min')
  expect(untilDue({ ...due, timeZone: 'Pacific/Kiritimati' }, now)?.late).toBe(true)
})
