import type { CaseFile } from '../case-file'
import { StorageError } from '../connection'
import { fetchPart } from '../fetch-part'
import { openFile, type KeptCase } from '../kept-case'
import { parseCase } from '../parse-case'
import type { Vault } from '../vault/vault'

/** Only where a signed case is written over. */
const signedRules = () => fetchPart(() => import('./assert-unchanged'))

/**
 * Rejects where a signed case would be written over with another, by what `assertUnchanged` says. What stands there and
 * can't be read is no signed case that could be told; it is replaced only by a whole case.
 */
export async function assertSignedStays(vault: Vault, before: KeptCase, after: CaseFile): Promise<void> {
  const file = await readAsCase(vault, before)
  if (file?.signature === undefined) return
  const { assertUnchanged } = await signedRules()
  assertUnchanged(file, after)
}

/** Rejects with a `StorageError` where a signed case would be deleted. */
export async function assertNotSigned(vault: Vault, kept: KeptCase): Promise<void> {
  if ((await readAsCase(vault, kept))?.signature === undefined) return
  throw new StorageError(
    'A signed case is not deleted. Use “Retention export” in the list: it writes the case and what left into a file first.',
  )
}

async function readAsCase(vault: Vault, kept: KeptCase): Promise<CaseFile | undefined> {
  if (kept.file === undefined) return undefined
  const parsed = parseCase(await openFile(vault, kept).catch(() => undefined))
  return 'file' in parsed ? parsed.file : undefined
}
