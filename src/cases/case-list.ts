import type { CaseListing, CaseStore } from './store'

export interface OpenedList extends CaseListing {
  readonly state: 'loading' | 'ready' | 'failed'
  /** Why the list could not be read, and what to do. */
  readonly message?: string
}

/** The list of the cases in a store, read again after changes: once for all that come while it is being read. */
export function openCaseList(store: CaseStore) {
  const listeners = new Set<() => void>()
  let opened: OpenedList = { state: 'loading', rows: [], unreadable: [] }
  let reading = false
  let again = false
  let stop: (() => void) | undefined

  async function read(): Promise<void> {
    again = reading
    if (reading) return
    reading = true
    opened = await store.list().then(
      (listing): OpenedList => ({ state: 'ready', ...listing }),
      (error: unknown): OpenedList => ({ ...opened, state: 'failed', message: messageOf(error) }),
    )
    reading = false
    listeners.forEach((listener) => listener())
    if (again) await read()
  }

  return {
    current: () => opened,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      if (listeners.size === 1) {
        stop = store.onChange(() => void read())
        void read()
      }
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) stop?.()
      }
    },
    retry: () => void read(),
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
