import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'
import { SignedCaseError } from './signing/signed-case-error'
import { VaultError } from './vault/vault-error'

/** Real cases and samples live in databases of their own, so that they can't mix. */
export type CaseKind = 'cases' | 'samples'

const names: Record<CaseKind, string> = { cases: 'ixazomib-review', samples: 'ixazomib-review-samples' }

export interface CaseDatabase extends DBSchema {
  /** Cases as they are, whatever wrote them: parsed when read. */
  files: { key: string; value: unknown }
  /** What the list shows of each case. Made from the cases, and made again where missing or old. */
  rows: { key: string; value: unknown }
  /** The key of each case, itself encrypted; gone with the case, and with it whatever is left of that on the disk. */
  keys: { key: string; value: unknown }
  /** How the cases are kept, and what belongs to this device and to no case. */
  settings: { key: string; value: unknown }
  /** Entries by the log they stand in and their place there. */
  log: { key: [string, number]; value: unknown }
}

type StoreName = 'files' | 'rows' | 'keys' | 'settings' | 'log'
type Upgrade = IDBPTransaction<CaseDatabase, StoreName[], 'versionchange'>
export type Connect = () => Promise<IDBPDatabase<CaseDatabase>>

// Without "strict" a browser may call a write complete before it is on the disk.
export const durably = { durability: 'strict' } as const

/** One step for each version of the database; a later version adds a step and changes none of these. */
const steps: readonly ((database: IDBPDatabase<CaseDatabase>, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('files')
    database.createObjectStore('rows')
  },
  (database) => {
    database.createObjectStore('keys')
    database.createObjectStore('settings')
    database.createObjectStore('log')
  },
]

/** The device's storage can't be used; the message says what to do. */
export class StorageError extends Error {
  override name = 'StorageError'
}

const inOldTab = 'A newer version of this app is open in another tab. Reload this page to go on.'
const behindOldTab = 'An older version of this app is open in another tab. Close that tab; this page then goes on.'

/** Opens the database when it is first asked for, and again after the browser has closed it. */
export function connectTo(kind: CaseKind): Connect {
  let connected: Promise<IDBPDatabase<CaseDatabase>> | undefined
  let outdated = false

  function open(): Promise<IDBPDatabase<CaseDatabase>> {
    return new Promise((resolve, reject) => {
      const opened = openDB<CaseDatabase>(names[kind], steps.length, {
        upgrade: (database, oldVersion, _newVersion, upgrade) =>
          steps.slice(oldVersion).forEach((step) => step(database, upgrade)),
        blocked: () => reject(new StorageError(behindOldTab)),
        blocking: (_current, _blocked, event) => {
          outdated = true
          ;(event.target as IDBDatabase).close()
        },
        terminated: () => (connected = undefined),
      })
      // An attempt that was blocked has been refused already, and goes on by itself once the other tab is closed.
      opened.then(
        (database) => {
          connected = Promise.resolve(database)
          resolve(database)
        },
        (error: unknown) => {
          connected = undefined
          reject(inWords(error))
        },
      )
    })
  }

  return () => {
    if (outdated) return Promise.reject(new StorageError(inOldTab))
    return (connected ??= open())
  }
}

/** What went wrong with the storage, and what to do. */
export function inWords(error: unknown): StorageError {
  if (error instanceof StorageError) return error
  if (error instanceof VaultError || error instanceof SignedCaseError) return new StorageError(error.message)
  const name = error instanceof Error ? error.name : ''
  switch (name) {
    case 'QuotaExceededError':
      return new StorageError(
        'The device has no room left. Save this case as a file now, then free some space or delete old cases.',
      )
    case 'VersionError':
      return new StorageError('The cases were saved by a newer version of this app. Reload this page to get it.')
    case 'InvalidStateError':
      return new StorageError('The browser has closed the storage. Reload this page to go on.')
    case 'AbortError':
    case 'UnknownError':
      return new StorageError(
        `The browser could not finish writing (${name}). Try again; if that fails too, save this case as a file and restart the browser.`,
      )
    default:
      return new StorageError(
        `The browser refuses to store cases${name && ` (${name})`}. Allow site data for this page, or leave the private window.`,
      )
  }
}
