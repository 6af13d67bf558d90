import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb'

/** Real cases and samples live in databases of their own, so that they can't mix. */
export type CaseKind = 'cases' | 'samples'

const names: Record<CaseKind, string> = { cases: 'ixazomib-review', samples: 'ixazomib-review-samples' }

export interface CaseDatabase extends DBSchema {
  /** Cases as they are, whatever wrote them: parsed when read. */
  files: { key: string; value: unknown }
  /** What the list shows of each case. Made from the cases, and made again where missing or old. */
  rows: { key: string; value: unknown }
}

type Upgrade = IDBPTransaction<CaseDatabase, ArrayLike<'files' | 'rows'>, 'versionchange'>

/** One step for each version of the database; a later version adds a step and changes none of these. */
const steps: readonly ((database: IDBPDatabase<CaseDatabase>, upgrade: Upgrade) => void)[] = [
  (database) => {
    database.createObjectStore('files')
    database.createObjectStore('rows')
  },
]

/** The device's storage can't be used; the message says what to do. */
export class StorageError extends Error {
  override name = 'StorageError'
}

const inOldTab = 'A newer version of this app is open in another tab. Reload this page to go on.'
const behindOldTab = 'An older version of this app is open in another tab. Close that tab; this page then goes on.'

/** Opens the database when it is first asked for, and again after the browser has closed it. */
export function connectTo(kind: CaseKind): () => Promise<IDBPDatabase<CaseDatabase>> {
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
  const name = error instanceof Error ? error.name : ''
  switch (name) {
    case 'QuotaExceededError':
      return new StorageError('The device has no room left. Free some space, or export cases and delete old ones.')
    case 'VersionError':
      return new StorageError('The cases were saved by a newer version of this app. Reload this page to get it.')
    case 'InvalidStateError':
      return new StorageError('The browser has closed the storage. Reload this page to go on.')
    default:
      return new StorageError(
        `The browser refuses to store cases${name && ` (${name})`}. Allow site data for this page, or leave the private window.`,
      )
  }
}
