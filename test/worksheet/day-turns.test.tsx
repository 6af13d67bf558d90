import { act, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { freshSample } from '../../src/cases/samples'
import { renderSheet } from './render-sheet'

afterEach(() => vi.useRealTimers())

const from = () => {
  const panel = within(screen.getByRole('complementary', { name: 'Determination' }))
  return panel.getByText('From').nextSibling?.textContent
}

test.each([
  ['when the day turns', '2026-11-30T23:59:59.500', '2026-11-30T23:59:59.500', 600],
  ['soon after a device that slept wakes on another day', '2026-11-30T18:00:00', '2026-12-01T08:00:00', 10_100],
])('a sheet left open is reviewed as of the new day %s', async (_, left, woken, later) => {
  vi.useFakeTimers({ shouldAdvanceTime: true, now: new Date(left) })
  await renderSheet({ ...freshSample('approve-initial'), id: 'c1' })
  expect(from()).toBe('11/30/2026')
  vi.setSystemTime(new Date(woken))
  await act(() => vi.advanceTimersByTimeAsync(later))
  expect(from()).toBe('12/01/2026')
})
