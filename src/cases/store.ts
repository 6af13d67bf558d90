import type { IDBPDatabase } from 'idb'
import { caseRow, parseCaseRow, type CaseRow } from './case-row'
import type { CaseFile } from './case-file'
import { connectTo, inWords, StorageError, type CaseDatabase, type CaseKind } from './connection'
import { parseCase } from './parse-case'
import { listenTo, type Listener } from './tabs'

/** A record that can't be read as a case. It stays where it is. */
export interface UnreadableCase {
  readonly id: string
  readonly message: string
}

export interface CaseListing {
  readonly rows: readonly CaseRow[]
  readonly unreadable: readonly UnreadableCase[]
}

/** Cases on this device. Every operation rejects with a `StorageError`, whose message says what to do. */
export interface CaseStore {
  readonly get: (id: string) => Promise<CaseFile | undefined>
  /** Resolves once the case is on the disk. Writes of a case are carried out in the order they were asked for. */
  readonly put: (file: CaseFile) => Promise<void>
  /** Puts a case that is not there yet; false where one of the same id is. */
  readonly add: (file: CaseFile) => Promise<boolean>
  readonly list: () => Promise<CaseListing>
  /** Every record as it stands, those that can't be read included. */
  readonly everything: () => Promise<readonly unknown[]>
  readonly remove: (id: string) => Promise<void>
  /** Calls after every change to a case, in this tab or another; returns how to stop. */
  readonly onChange: (listener: Listener) => () => void
}

const today = (): string => Temporal.Now.plainDateISO().toString()

// Without "strict" a browser may call a write complete before it is on the disk.
const durably = { durability: 'strict' } as const

export function openStore(kind: CaseKind): CaseStore {
  const connect = connectTo(kind)
  const tabs = listenTo(`ixazomib-review-${kind}`)

  async function get(id: string): Promise<CaseFile | undefined> {
    const database = await connect()
    const value = await database.get('files', id)
    if (value === undefined) return undefined
    const parsed = parseCase(value)
    if ('file' in parsed) return parsed.file
    throw new StorageError(unreadable(id, parsed.problem).message)
  }

  /** The browser runs transactions on the same store one after another, in the order they were opened. */
  async function write(file: CaseFile, replace: boolean): Promise<boolean> {
    const database = await connect()
    const transaction = database.transaction(['files', 'rows'], 'readwrite', durably)
    const isFree = replace || (await transaction.objectStore('files').getKey(file.id)) === undefined
    if (isFree) {
      // Their failure is the transaction's, which is awaited below.
      transaction
        .objectStore('files')
        .put(file, file.id)
        .catch(() => {})
      // The list makes it again: a case is saved far more often than the list is looked at.
      transaction
        .objectStore('rows')
        .delete(file.id)
        .catch(() => {})
    }
    await transaction.done
    if (isFree) tabs.tell(file.id)
    return isFree
  }

  async function list(): Promise<CaseListing> {
    const database = await connect()
    const transaction = database.transaction(['files', 'rows'])
    const [ids, rowIds, kept] = await Promise.all([
      transaction.objectStore('files').getAllKeys(),
      transaction.objectStore('rows').getAllKeys(),
      transaction.objectStore('rows').getAll(),
    ])
    const rowsKept = new Map(rowIds.map((id, index) => [id, parseCaseRow(kept[index])]))
    const rows: CaseRow[] = []
    const broken: UnreadableCase[] = []
    for (const id of ids) {
      const made = rowsKept.get(id) ?? (await makeRow(database, id))
      if (made === undefined) continue
      if ('message' in made) broken.push(made)
      else rows.push(made)
    }
    return { rows, unreadable: broken }
  }

  async function remove(id: string): Promise<void> {
    const database = await connect()
    const transaction = database.transaction(['files', 'rows'], 'readwrite', durably)
    transaction
      .objectStore('files')
      .delete(id)
      .catch(() => {})
    transaction
      .objectStore('rows')
      .delete(id)
      .catch(() => {})
    await transaction.done
    tabs.tell(id)
  }

  return {
    get: (id) => attempt(() => get(id)),
    put: (file) => attempt(async () => void (await write(file, true))),
    add: (file) => attempt(() => write(file, false)),
    list: () => attempt(list),
    everything: () => attempt(async () => (await connect()).getAll('files')),
    remove: (id) => attempt(() => remove(id)),
    onChange: tabs.listen,
  }
}

/** Makes the row of a case and keeps it; undefined where the case was removed meanwhile. */
async function makeRow(
  database: IDBPDatabase<CaseDatabase>,
  id: string,
): Promise<CaseRow | UnreadableCase | undefined> {
  const value = await database.get('files', id)
  if (value === undefined) return undefined
  const parsed = parseCase(value)
  if ('problem' in parsed) return unreadable(id, parsed.problem)
  try {
    const row = caseRow(parsed.file, today())
    await keepRow(database, row)
    return row
  } catch (error) {
    return unreadable(id, `Its determination fails (${String(error)}).`)
  }
}

/** A row of a case that was changed meanwhile would be old: it is not kept. */
async function keepRow(database: IDBPDatabase<CaseDatabase>, row: CaseRow): Promise<void> {
  const transaction = database.transaction(['files', 'rows'], 'readwrite')
  const parsed = parseCase(await transaction.objectStore('files').get(row.id))
  if ('file' in parsed && parsed.file.changedAt === row.changedAt)
    await transaction.objectStore('rows').put(row, row.id)
  await transaction.done
}

const unreadable = (id: string, why: string): UnreadableCase => ({
  id,
  message: `Case ${id} can't be read and is kept as it is. ${why} Reload this page to get the newest version of the app.`,
})

async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw inWords(error)
  }
}
