import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { deleteDB, openDB } from 'idb'
import type { ReactNode } from 'react'
import { vi } from 'vitest'

export const passphrase = 'otter velvet ladder quartz'
export const reviewer = { name: 'R. Lindqvist', credentials: 'PharmD' }

/** The page as it is after a reload: nothing of it is left but what the browser keeps. */
export async function reload() {
  vi.resetModules()
  const [{ LockGate }, { caseLock, stores }, { PassphrasePart }, { IdleLock }] = await Promise.all([
    import('../../src/lock-page/lock-gate'),
    import('../../src/hooks/stores'),
    import('../../src/lock-page/passphrase-part'),
    import('../../src/lock-page/idle-lock'),
  ])
  const Gate = () => (
    <LockGate>
      <p>The cases</p>
    </LockGate>
  )
  return { Gate, PassphrasePart, IdleLock, caseLock, stores }
}

export function show(Page: () => ReactNode) {
  const router = createRouter({ routeTree: createRootRoute({ component: Page }), history: createMemoryHistory() })
  render(<RouterProvider router={router as never} />)
  return userEvent.setup()
}

/** Writes over what is kept, as another hand would. */
export async function damage(names: readonly string[]): Promise<void> {
  const database = await openDB('ixazomib-review')
  for (const name of names) await database.put('settings', { broken: true }, name)
  database.close()
}

export async function clearAll(): Promise<void> {
  localStorage.clear()
  // A page that was left still has it open; it goes once that lets go.
  await deleteDB('ixazomib-review')
}
