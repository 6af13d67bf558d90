import { isSealed } from './vault/is-sealed'
import type { Vault } from './vault/vault'

/**
 * Tells one state of a kept case from another: of an encrypted one its revision, else when it was changed.
 * Undefined where there is none.
 */
export type Stamp = string | number | undefined

export function stampOf(record: unknown): Stamp {
  if (record === undefined) return undefined
  if (typeof record !== 'object' || record === null) return ''
  if (isSealed(record)) return 'revision' in record && typeof record.revision === 'number' ? record.revision : -1
  return 'changedAt' in record && typeof record.changedAt === 'string' ? record.changedAt : ''
}

/** The revision of what takes its place. */
const nextRevision = (record: unknown): number => {
  const stamp = stampOf(record)
  return typeof stamp === 'number' ? stamp + 1 : 0
}

/** A case as it lies on the disk. */
export interface KeptCase {
  readonly id: string
  readonly key: unknown
  readonly file: unknown
}

export const openFile = (vault: Vault, { id, key, file }: KeptCase): Promise<unknown> =>
  vault.openCase(key, { kind: 'case', of: id }, file)

export const openRow = (vault: Vault, id: string, key: unknown, row: unknown): Promise<unknown> =>
  vault.openCase(key, { kind: 'row', of: id }, row)

export const sealRow = (vault: Vault, id: string, key: unknown, row: unknown): Promise<unknown> =>
  vault.sealCase(key, { kind: 'row', of: id, revision: 0 }, row)

/** The case as it is to be kept, under its own key: the one that it has, or where it has none, a new one. */
export async function sealFile(vault: Vault, before: KeptCase, file: unknown): Promise<KeptCase> {
  const { id } = before
  const key = before.key ?? (await vault.newCaseKey(id))
  const label = { kind: 'case', of: id, revision: nextRevision(before.file) } as const
  return { id, key, file: await vault.sealCase(key, label, file) }
}
