import { canonicalJson } from '../canonical-json'
import { durably, type Connect } from '../connection'
import { fetchPart } from '../fetch-part'
import type { Keyring } from '../vault/keyring-form'
import { isSealed } from '../vault/is-sealed'

/** It is kept twice; where one is damaged the other will do. */
const names = ['keyring', 'keyring copy'] as const

/** What says how cases are kept here; undefined where nobody has chosen yet. Rejects where it can't be read. */
export async function keptKeyring(connect: Connect): Promise<Keyring | undefined> {
  const database = await connect()
  const [kept, copy] = await Promise.all(names.map((name) => database.get('settings', name)))
  if (kept === undefined && copy === undefined) {
    const cursor = await database.transaction('files').store.openCursor()
    if (cursor !== null && isSealed(cursor.value)) return read(undefined)
    return undefined
  }
  return read(kept).catch((error: unknown) => (copy === undefined ? Promise.reject(error as Error) : read(copy)))
}

/** Where nobody has chosen yet there is nothing to read. */
async function read(kept: unknown): Promise<Keyring> {
  const { readKeyring } = await fetchPart(() => import('../vault/keyring-form'))
  return readKeyring(kept)
}

/**
 * Puts a keyring, and what belongs to it, where the other still stands.
 * @returns false where another tab has put one meanwhile; then nothing is written
 */
export async function replaceKeyring(
  connect: Connect,
  old: Keyring | undefined,
  keyring: Keyring,
  beside: readonly (readonly [string, unknown])[] = [],
): Promise<boolean> {
  const transaction = (await connect()).transaction('settings', 'readwrite', durably)
  const standing = await Promise.all(names.map((name) => transaction.store.get(name)))
  // One of the two may be damaged.
  const isFree = standing.some((each) => canonicalJson(each ?? null) === canonicalJson(old ?? null))
  const entries = [...names.map((name) => [name, keyring] as const), ...beside]
  if (isFree) for (const [name, value] of entries) transaction.store.put(value, name).catch(() => {})
  await transaction.done
  return isFree
}
