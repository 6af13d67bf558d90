import { durably, StorageError, type Connect } from './connection'
import { stampOf, type KeptCase } from './kept-case'
import type { Vault } from './vault/vault'

/** Cases as they lie on the disk: read together, and written together or not at all. */

export async function readKept(connect: Connect, ids: readonly string[]): Promise<readonly KeptCase[]> {
  const transaction = (await connect()).transaction(['files', 'keys'])
  const [files, keys] = [transaction.objectStore('files'), transaction.objectStore('keys')]
  return Promise.all(
    ids.map(async (id) => {
      const [file, key] = await Promise.all([files.get(id), keys.get(id)])
      return { id, key, file }
    }),
  )
}

export async function readKeptOne(connect: Connect, id: string): Promise<KeptCase> {
  const [one] = await readKept(connect, [id])
  return one ?? { id, key: undefined, file: undefined }
}

interface Write {
  readonly before: KeptCase
  readonly sealed: KeptCase
  /** Its row in the list, where it is made already. */
  readonly row?: unknown
}

/**
 * Keeps cases with their keys, all or none; false where one does not stand any more as it did before. Rejects with a
 * `StorageError` where they are kept in another way by now.
 * The browser runs transactions on the same store one after another, also those of other tabs.
 */
export async function writeKept(connect: Connect, vault: Vault, writes: readonly Write[]): Promise<boolean> {
  const transaction = (await connect()).transaction(['files', 'rows', 'keys', 'settings'], 'readwrite', durably)
  const [files, rows] = [transaction.objectStore('files'), transaction.objectStore('rows')]
  const keys = transaction.objectStore('keys')
  const [keyring, ...standing] = await Promise.all([
    transaction.objectStore('settings').get('keyring'),
    ...writes.map(({ before }) => files.get(before.id)),
  ])
  const isSame = writes.every(({ before }, index) => stampOf(standing[index]) === stampOf(before.file))
  if (!isSame || !fits(vault, keyring)) {
    transaction.abort()
    await transaction.done.catch(() => {})
    if (isSame) throw new StorageError('The cases were locked anew in another tab. Reload this page to go on.')
    return false
  }
  for (const { sealed, row } of writes) {
    // Their failure is the transaction's, which is awaited below.
    files.put(sealed.file, sealed.id).catch(() => {})
    if (sealed.key !== undefined) keys.put(sealed.key, sealed.id).catch(() => {})
    // The list makes it again: a case is saved far more often than the list is looked at.
    ;(row === undefined ? rows.delete(sealed.id) : rows.put(row, sealed.id)).catch(() => {})
  }
  // Without waiting for the answers: a page that goes now would take them, and the write, with it.
  transaction.commit()
  await transaction.done
  return true
}

/** Another tab may have turned a passphrase on: from then on nothing goes to the disk in the clear. */
const fits = (vault: Vault, keyring: unknown): boolean =>
  typeof keyring !== 'object' || keyring === null || !('mode' in keyring) || keyring.mode === vault.mode
