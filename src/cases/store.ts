import type { CaseFile } from './case-file'
import { unreadable, type CaseListing, type KeptRows } from './list/case-listing'
import type { CaseRow } from './list/case-row'
import { connectTo, durably, inWords, StorageError, type CaseKind, type Connect } from './connection'
import { fetchPart } from './fetch-part'
import { openFile, sealFile, sealRow, stampOf, type Stamp } from './kept-case'
import { readKept, readKeptOne, writeKept } from './kept-cases'
import { oneByOne } from './one-by-one'
import { parseCase } from './parse-case'
import { assertNotSigned, assertSignedStays } from './signing/signed-stays'
import { listenTo, type Listener } from './tabs'
import { clearVault, type Vault } from './vault/vault'

/** A case, and by what its state on the disk is told from a later one. */
export interface ReadCase {
  readonly file: CaseFile
  readonly stamp: Stamp
}

/** Cases on this device. Every operation rejects with a `StorageError`, whose message says what to do. */
export interface CaseStore {
  readonly get: (id: string) => Promise<CaseFile | undefined>
  /** The case with its stamp, for `replace`. */
  readonly read: (id: string) => Promise<ReadCase | undefined>
  /**
   * Resolves once the case is on the disk. Writes of a case are carried out in the order they were asked for.
   * @param from where it comes from, for the log
   */
  readonly put: (file: CaseFile, from?: 'a file') => Promise<void>
  /**
   * Puts a case only where it still stands as it was read or written last; else rejects with a `ChangedElsewhere`.
   * @returns the stamp of what stands there now
   */
  readonly replace: (file: CaseFile, stamp: Stamp) => Promise<Stamp>
  /** Puts a case that is not there yet; false where one of the same id is. */
  readonly add: (file: CaseFile) => Promise<boolean>
  /**
   * Puts those cases that are not there yet, all or none, with their rows where they are made already.
   * @returns the ids of those that were there
   */
  readonly addAll: (files: readonly CaseFile[], rows?: readonly CaseRow[]) => Promise<readonly string[]>
  readonly list: () => Promise<CaseListing>
  readonly keptRows: () => Promise<KeptRows>
  /** The rows of some cases, made where they are missing; one that is not there any more is left out. */
  readonly rowsOf: (ids: readonly string[]) => Promise<CaseListing>
  readonly ids: () => Promise<readonly string[]>
  /** Records as they stand, those that can't be read included; undefined where there is none. */
  readonly records: (ids: readonly string[]) => Promise<readonly unknown[]>
  /**
   * @param how a signed case is removed only as it stood when it went into a retention export, by its stamp; else it is
   *   refused
   */
  readonly remove: (id: string, how?: { readonly retained: Stamp }) => Promise<void>
  /** Calls after every change to a case, in this tab or another; returns how to stop. */
  readonly onChange: (listener: Listener) => () => void
}

/** The case was written by another tab since: to put it would overwrite that. */
export class ChangedElsewhere extends StorageError {
  override name = 'ChangedElsewhere'
}

interface Options {
  readonly connect?: Connect
  /** What encrypts the cases; rejects while they are locked. */
  readonly vault?: () => Promise<Vault>
}

const inTheClear = clearVault()
/** Only the list needs them. */
const rowMaking = () => fetchPart(() => import('./list/case-list-rows'))
export function openStore(kind: CaseKind, { connect = connectTo(kind), vault: given }: Options = {}): CaseStore {
  const vaultNow = given ?? (() => Promise.resolve(inTheClear))
  const tabs = listenTo(`ixazomib-review-${kind}`)
  const inOrder = oneByOne()

  async function read(id: string): Promise<ReadCase | undefined> {
    const vault = await vaultNow()
    const found = await readKeptOne(connect, id)
    if (found.file === undefined) return undefined
    const parsed = parseCase(await openFile(vault, found))
    if ('file' in parsed) return { file: parsed.file, stamp: stampOf(found.file) }
    throw new StorageError(unreadable(id, parsed.problem).message)
  }

  /** @param expected the stamp that the case must still have; absent, any */
  async function write(file: CaseFile, expected?: { readonly stamp: Stamp }): Promise<Stamp> {
    for (;;) {
      const vault = await vaultNow()
      const before = await readKeptOne(connect, file.id)
      if (expected !== undefined && stampOf(before.file) !== expected.stamp) throw changedElsewhere()
      await assertSignedStays(vault, before, file)
      const sealed = await sealFile(vault, before, file)
      if (await writeKept(connect, vault, [{ before, sealed }])) {
        tabs.tell(file.id)
        return stampOf(sealed.file)
      }
    }
  }

  async function addAll(files: readonly CaseFile[], rows: readonly CaseRow[] = []): Promise<readonly string[]> {
    const vault = await vaultNow()
    const rowOf = new Map(rows.map((row) => [row.id, row]))
    for (;;) {
      const found = await readKept(
        connect,
        files.map(({ id }) => id),
      )
      const writes = await Promise.all(
        files.map(async (file, index) => {
          const before = found[index]
          if (before === undefined || before.file !== undefined) return []
          const sealed = await sealFile(vault, { ...before, key: undefined }, file)
          const row = rowOf.get(file.id)
          return [{ before, sealed, row: row && (await sealRow(vault, file.id, sealed.key, row)) }]
        }),
      )
      const added = writes.flat()
      if (!(await writeKept(connect, vault, added))) continue
      added.forEach(({ sealed }) => tabs.tell(sealed.id))
      return found.filter(({ file }) => file !== undefined).map(({ id }) => id)
    }
  }

  async function list(): Promise<CaseListing> {
    const [{ keptRows, rowsOf }, database, vault] = await Promise.all([rowMaking(), connect(), vaultNow()])
    const { rows, missing } = await keptRows(database, vault)
    const made = await rowsOf(database, vault, missing)
    return { rows: [...rows, ...made.rows], unreadable: made.unreadable }
  }

  async function records(ids: readonly string[]): Promise<readonly unknown[]> {
    const vault = await vaultNow()
    return Promise.all(
      (await readKept(connect, ids)).map(async (found) =>
        found.file === undefined ? undefined : openFile(vault, found).catch(() => found.file),
      ),
    )
  }

  async function remove(id: string, how: { readonly retained: Stamp } | undefined): Promise<void> {
    const vault = await vaultNow()
    const before = await readKeptOne(connect, id)
    if (how === undefined) await assertNotSigned(vault, before)
    const names = ['files', 'rows', 'keys'] as const
    const transaction = (await connect()).transaction(names, 'readwrite', durably)
    const stamp = stampOf(await transaction.objectStore('files').get(id))
    if (how !== undefined && stamp !== how.retained) {
      throw new StorageError('Another tab has added to this case meanwhile. It is still here: export it again.')
    }
    // Another tab may have signed it since it was looked at.
    if (stamp !== stampOf(before.file)) return remove(id, how)
    for (const name of names) {
      transaction
        .objectStore(name)
        .delete(id)
        .catch(() => {})
    }
    await transaction.done
    tabs.tell(id)
  }

  return {
    get: (id) => attempt(async () => (await read(id))?.file),
    read: (id) => attempt(() => read(id)),
    put: (file) => attempt(() => inOrder(file.id, async () => void (await write(file)))),
    replace: (file, stamp) => attempt(() => inOrder(file.id, () => write(file, { stamp }))),
    add: (file) => attempt(() => inOrder(file.id, async () => (await addAll([file])).length === 0)),
    addAll: (files, rows) => attempt(() => addAll(files, rows)),
    list: () => attempt(list),
    keptRows: () => attempt(async () => (await rowMaking()).keptRows(await connect(), await vaultNow())),
    rowsOf: (ids) => attempt(async () => (await rowMaking()).rowsOf(await connect(), await vaultNow(), ids)),
    ids: () => attempt(async () => (await connect()).getAllKeys('files')),
    records: (ids) => attempt(() => records(ids)),
    remove: (id, how) => attempt(() => inOrder(id, () => remove(id, how))),
    onChange: tabs.listen,
  }
}

const changedElsewhere = () =>
  new ChangedElsewhere(
    'Another tab has changed this case meanwhile, and nothing of that was overwritten. What you typed here since is only in this tab: copy what you need, then reload this page.',
  )

async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw inWords(error)
  }
}
