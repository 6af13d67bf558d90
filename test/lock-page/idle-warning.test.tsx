import 'fake-indexeddb/auto'
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { letDialogsOpen } from '../support/dialog'
import { clearAll, passphrase, reload, reviewer, show } from './lock-page'

const minute = 60_000
const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

beforeEach(letDialogsOpen)
afterEach(async () => {
  cleanup()
  vi.useRealTimers()
  await clearAll()
})

async function open(chosen?: string) {
  const { IdleLock, caseLock } = await reload()
  await caseLock.begin(reviewer, chosen)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] })
  show(IdleLock)
  // It comes once there is something to lock.
  await act(async () => void (await import('../../src/lock-page/idle-warning')))
  await pass(0)
  return caseLock
}

test('twenty seconds before it locks it says so, and any input is enough to stay', async () => {
  const caseLock = await open(passphrase)
  await pass(15 * minute - 21_000)
  expect(screen.queryByRole('dialog')).toBeNull()
  await pass(2000)
  expect(screen.getByRole('dialog', { name: 'Locking soon' })).toHaveTextContent(/locked in 19 seconds/)
  fireEvent.click(screen.getByRole('button', { name: 'Stay' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await pass(14 * minute)
  expect(caseLock.current().state).toBe('open')
})

test('without input it locks after 15 minutes', async () => {
  const caseLock = await open(passphrase)
  await pass(15 * minute + 1000)
  await vi.waitFor(() => expect(caseLock.current()).toEqual({ state: 'locked' }))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('without a passphrase there is nothing to lock', async () => {
  const caseLock = await open()
  await pass(60 * minute)
  expect(caseLock.current().state).toBe('open')
  expect(screen.queryByRole('dialog')).toBeNull()
})
