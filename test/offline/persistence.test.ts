import { expect, test, vi } from 'vitest'
import { askToKeep, howKept, inBytes } from '../../src/offline/persistence'

const storage = (
  persisted: boolean,
  granted: boolean,
  estimate: StorageEstimate = { usage: 12_400_000, quota: 2e9 },
) => {
  const persist = vi.fn<() => Promise<boolean>>(() => Promise.resolve(granted))
  const given = { persisted: () => Promise.resolve(persisted), persist, estimate: () => Promise.resolve(estimate) }
  return given as typeof given & StorageManager
}

test('the browser agrees to keep the cases', async () => {
  expect(await askToKeep(storage(false, true))).toEqual({
    state: 'kept',
    words: 'The browser has agreed to keep the cases until you delete them. 12.4 MB of 2.0 GB are used.',
    used: 12_400_000,
    room: 2e9,
    isNearlyFull: false,
  })
})

test('it does not agree: then a backup is asked for', async () => {
  const { state, words } = await askToKeep(storage(false, false))
  expect(state).toBe('may be cleared')
  expect(words).toMatch(/may clear the cases .* Back them up often/)
})

test('to look asks for nothing, and what was granted is not asked for again', async () => {
  const before = storage(false, true)
  expect((await howKept(before)).state).toBe('may be cleared')
  expect(before.persist).not.toHaveBeenCalled()
  const after = storage(true, true)
  await askToKeep(after)
  expect(after.persist).not.toHaveBeenCalled()
})

test('little room left is told', async () => {
  expect((await howKept(storage(true, true, { usage: 95, quota: 100 }))).isNearlyFull).toBe(true)
})

test('a browser that fails to answer is no failure here', async () => {
  const silent = { persisted: () => Promise.reject(new Error('no')) }
  const { state, words } = await askToKeep(silent as unknown as StorageManager)
  expect({ state, words }).toEqual({
    state: 'unknown',
    words: 'This browser does not say whether it keeps the cases. Back them up often.',
  })
})

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1500, '1.5 kB'],
  [123_456_789, '123 MB'],
  [3.2e11, '320 GB'],
])('%d bytes are %s', (bytes, words) => expect(inBytes(bytes)).toBe(words))
