import type { IDBPDatabase } from 'idb'
import { unreadable, type CaseListing, type KeptRows, type UnreadableCase } from './case-listing'
import { caseRow, parseCaseRow, type CaseRow } from './case-row'
import type { CaseDatabase } from '../connection'
import { openFile, openRow, sealRow, stampOf, type KeptCase } from '../kept-case'
import { parseCase } from '../parse-case'
import { VaultError } from '../vault/vault-error'
import type { Vault } from '../vault/vault'

const today = (): string => Temporal.Now.plainDateISO().toString()

/** So many rows are read before the page has its turn again. */
const atOnce = 500
const theirTurn = () => new Promise((resolve) => setTimeout(resolve))

export async function keptRows(database: IDBPDatabase<CaseDatabase>, vault: Vault): Promise<KeptRows> {
  const transaction = database.transaction(['files', 'rows', 'keys'])
  const [ids, rowIds, kept, keyIds, keys] = await Promise.all([
    transaction.objectStore('files').getAllKeys(),
    transaction.objectStore('rows').getAllKeys(),
    transaction.objectStore('rows').getAll(),
    transaction.objectStore('keys').getAllKeys(),
    transaction.objectStore('keys').getAll(),
  ])
  const keyOf = new Map(keyIds.map((id, index) => [id, keys[index]]))
  const opened: (CaseRow | undefined)[] = []
  for (let from = 0; from < rowIds.length; from += atOnce) {
    const ids = rowIds.slice(from, from + atOnce)
    opened.push(...(await Promise.all(ids.map((id, index) => readRow(vault, id, keyOf.get(id), kept[from + index])))))
    if (from + atOnce < rowIds.length) await theirTurn()
  }
  const rows = new Map(rowIds.map((id, index) => [id, opened[index]]))
  return {
    rows: ids.flatMap((id) => rows.get(id) ?? []),
    missing: ids.filter((id) => rows.get(id) === undefined),
  }
}

/** A row that can't be read is made again. */
async function readRow(vault: Vault, id: string, key: unknown, row: unknown): Promise<CaseRow | undefined> {
  if (row === undefined) return undefined
  try {
    return parseCaseRow(await openRow(vault, id, key, row))
  } catch {
    return undefined
  }
}

/** The rows of some cases, made where they are missing; one that is not there any more is left out. */
export async function rowsOf(
  database: IDBPDatabase<CaseDatabase>,
  vault: Vault,
  ids: readonly string[],
): Promise<CaseListing> {
  const transaction = database.transaction(['rows', 'keys'])
  const [rowStore, keyStore] = [transaction.objectStore('rows'), transaction.objectStore('keys')]
  const kept = await Promise.all(ids.map((id) => Promise.all([rowStore.get(id), keyStore.get(id)])))
  const read = await Promise.all(ids.map((id, index) => readRow(vault, id, kept[index]?.[1], kept[index]?.[0])))
  const rows = read.flatMap((row) => row ?? [])
  const ready = new Set(rows.map(({ id }) => id))
  const made = await makeRows(
    database,
    vault,
    ids.filter((id) => !ready.has(id)),
  )
  return { rows: [...rows, ...made.rows], unreadable: made.unreadable }
}

/** Makes rows of cases and keeps them; a case that was removed meanwhile has none. */
async function makeRows(
  database: IDBPDatabase<CaseDatabase>,
  vault: Vault,
  ids: readonly string[],
): Promise<CaseListing> {
  if (ids.length === 0) return { rows: [], unreadable: [] }
  const transaction = database.transaction(['files', 'keys'])
  const [files, keys] = [transaction.objectStore('files'), transaction.objectStore('keys')]
  const kept = await Promise.all(
    ids.map(async (id): Promise<KeptCase> => {
      const [file, key] = await Promise.all([files.get(id), keys.get(id)])
      return { id, key, file }
    }),
  )
  const there = kept.filter(({ file }) => file !== undefined)
  const made = await Promise.all(there.map((one) => makeRow(vault, one)))
  await keepRows(database, vault, there, made)
  return {
    rows: made.filter((each) => 'outcome' in each),
    unreadable: made.filter((each) => 'message' in each),
  }
}

async function makeRow(vault: Vault, kept: KeptCase): Promise<CaseRow | UnreadableCase> {
  try {
    const parsed = parseCase(await openFile(vault, kept))
    if ('problem' in parsed) return unreadable(kept.id, parsed.problem)
    return caseRow(parsed.file, today())
  } catch (error) {
    if (error instanceof VaultError) return { id: kept.id, message: error.message }
    return unreadable(kept.id, `Its determination fails (${String(error)}).`)
  }
}

/** A row of a case that was changed meanwhile would be old: it is not kept. */
async function keepRows(
  database: IDBPDatabase<CaseDatabase>,
  vault: Vault,
  kept: readonly KeptCase[],
  made: readonly (CaseRow | UnreadableCase)[],
): Promise<void> {
  const sealed = await Promise.all(
    kept.map(async ({ id, key }, index) => {
      const row = made[index]
      return row === undefined || 'message' in row ? undefined : sealRow(vault, id, key, row)
    }),
  )
  const transaction = database.transaction(['files', 'rows'], 'readwrite')
  const [files, rows] = [transaction.objectStore('files'), transaction.objectStore('rows')]
  await Promise.all(
    kept.map(async ({ id, file }, index) => {
      const row = sealed[index]
      if (row !== undefined && stampOf(await files.get(id)) === stampOf(file)) await rows.put(row, id)
    }),
  )
  await transaction.done
}
