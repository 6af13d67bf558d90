import 'fake-indexeddb/auto'
import { act, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { clearAll, reload, reviewer, show } from './lock-page'

afterEach(async () => {
  vi.restoreAllMocks()
  await clearAll()
})

test('a line that can’t be written to the log is told on the page until it is written', async () => {
  const { Gate, caseLock } = await reload()
  await caseLock.begin(reviewer)
  const user = show(Gate)
  await screen.findByText('The cases')
  // oxlint-disable-next-line typescript/unbound-method -- it is called on the database that it was asked of
  const open = IDBDatabase.prototype.transaction
  const full = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function fail(
    this: IDBDatabase,
    ...args: Parameters<typeof open>
  ) {
    if (JSON.stringify(args[0]).includes('"log"')) throw Object.assign(new Error(), { name: 'QuotaExceededError' })
    return open.apply(this, args)
  })
  await act(() => caseLock.note({ what: 'exported' }))
  expect(screen.getByRole('alert', { name: 'Not in the log' })).toHaveTextContent(/1 line is not in the log\..*no room/)
  expect(screen.getByText('The cases')).toBeVisible()
  full.mockRestore()
  await user.click(screen.getByRole('button', { name: 'Write the log now' }))
  await expect.poll(() => screen.queryByRole('alert', { name: 'Not in the log' })).toBeNull()
  const [log] = await caseLock.readLogs()
  expect(log?.entries.at(-1)).toMatchObject({ what: 'exported' })
})
