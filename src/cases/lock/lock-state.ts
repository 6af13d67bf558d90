import type { LocalReviewer } from '../log/noted-log'
import type { Vault } from '../vault/vault'

/** Whether the cases of this device can be read, as screens show it. */
export type LockState =
  | { readonly state: 'opening' | 'first use' | 'locked' }
  /** The message says what to do. */
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'open'
      readonly mode: Vault['mode']
      /** When a passphrase was chosen, or when the reviewer went on without: instant. */
      readonly since: string
      /** Who works here, as it is printed; blank where nobody gave a name. */
      readonly reviewer: LocalReviewer
    }

/** What is shown of the lock, and who is told when that changes. */
export function shownLock() {
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach((listener) => listener())
  let current: LockState = { state: 'opening' }
  return {
    current: () => current,
    show: (next: LockState) => {
      current = next
      tell()
    },
    tell,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
