import { useState, useSyncExternalStore } from 'react'
import { deleteDB } from 'idb'
import { makeBackup } from './cases/backup'
import { exportCases, exportName } from './cases/export-cases'
import { parseCase } from './cases/parse-case'
import type { LockState } from './cases/case-lock'
import type { CaseKind } from './cases/connection'
import { openTurn, type Turn } from './cases/edit-turn'
import { sealedName } from './cases/export-cases'
import { dropAllLeft } from './cases/left-behind'
import { planSettings } from './use-plan-settings'
import { caseLock, newestOf, savedNow, stores } from './use-saved-cases'

export { whyUnfit } from './cases/vault/passphrase'
export const { begin, turnOn, unlock, changePassphrase, lock, retry, note, logPosition, readLogs, writeLogAgain } =
  caseLock

// Steps to go back to are texts of the case; they may not outlive the page that shows it.
caseLock.hold({
  save: () => Promise.resolve(),
  forget: () => {
    try {
      sessionStorage.clear()
    } catch {
      // Then nothing was kept there either.
    }
  },
})

export const useLock = (): LockState => useSyncExternalStore(caseLock.subscribe, caseLock.current)

/** Why lines are not in the log; undefined while all are. */
export const useLogTrouble = () => useSyncExternalStore(caseLock.subscribe, caseLock.logTrouble)

/** Whether this tab may edit the case, and how to take it over from another. */
export function useTurn(kind: CaseKind, id: string): { readonly turn: Turn; readonly takeOver: () => Promise<void> } {
  const [{ subscribe, current, takeOver }] = useState(() => openTurn(`${kind}/${id}`, () => savedNow(kind, id)))
  return { turn: useSyncExternalStore(subscribe, current), takeOver }
}

/** All that is here as one encrypted file, and how many cases there are. */
export async function everythingAsFile(passphrase: string) {
  const at = new Date().toISOString()
  const { settings } = planSettings.current()
  const { blob, count } = await makeBackup(stores.cases, { at, settings, logs: await readLogs() }, { passphrase })
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

/** Removes every case and what unlocks them, and starts anew. */
export async function clearDevice(): Promise<void> {
  sessionStorage.clear()
  dropAllLeft()
  await deleteDB('ixazomib-review')
  location.reload()
}
