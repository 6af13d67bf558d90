import { useState, useSyncExternalStore } from 'react'
import { deleteDB } from 'idb'
import { nothingToSave } from '../cases/lock/cases-in-memory'
import type { LockState } from '../cases/lock/lock-state'
import type { CaseKind } from '../cases/connection'
import { openTurn, type Turn } from '../cases/edit-turn'
import { dropAllLeft } from '../cases/left-behind'
import { caseLock } from './stores'
import { savedNow } from './open-cases'

export const {
  begin,
  turnOn,
  unlock,
  name: nameReviewer,
  changePassphrase,
  lock,
  retry,
  note,
  logPosition,
  readLogs,
  writeLogAgain,
} = caseLock

// Steps to go back to are texts of the case; they may not outlive the page that shows it.
caseLock.hold({
  ...nothingToSave,
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

/** Removes every case and what unlocks them, and starts anew. */
export async function clearDevice(): Promise<void> {
  sessionStorage.clear()
  dropAllLeft()
  await deleteDB('ixazomib-review')
  location.reload()
}
