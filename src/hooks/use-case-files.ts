import { keepLastBackup, makeBackup } from '../cases/backup'
import type { CaseKind } from '../cases/connection'
import { exportCases, exportName, sealedName } from '../cases/export-cases'
import { parseCase } from '../cases/parse-case'
import { note, readLogs } from './use-lock'
import { planSettings } from './use-plan-settings'
import { newestOf } from './open-cases'
import { stores } from './stores'

/** All that is here as one encrypted file, and how many cases there are. */
export async function everythingAsFile(passphrase: string) {
  const at = new Date().toISOString()
  const { settings } = planSettings.current()
  const { blob, count } = await makeBackup(stores.cases, { at, settings, logs: await readLogs() }, { passphrase })
  keepLastBackup(at)
  void note({ what: 'backed up', details: { count, encrypted: true } })
  return { name: sealedName(`ixazomib-backup-${Temporal.Now.plainDateISO().toString()}.json`), blob, count }
}

/** One case as a file, in the clear, also where it can't be read; rejects where it can't be had. */
export async function caseAsFile(
  kind: CaseKind,
  id: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const record = await newestOf(kind, id)
  if (record === undefined) throw new Error('There is no such case on this device.')
  const parsed = parseCase(record)
  const named = 'file' in parsed ? parsed.file : { id, entries: {} }
  if (kind === 'cases') void note({ what: 'exported', details: { cases: [id] } })
  return { name: exportName([named], Temporal.Now.plainDateISO().toString()), text: exportCases([record]) }
}
