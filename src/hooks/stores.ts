import { connectTo, type CaseKind, type Connect } from '../cases/connection'
import { openCaseLock } from '../cases/lock/case-lock'
import { noteChanges } from '../cases/log/note-changes'
import { noted } from '../cases/log/noted-store'
import { openStore, type CaseStore } from '../cases/store'

/** What keeps cases on this device: one for the whole app. */

const connect: Record<CaseKind, Connect> = { cases: connectTo('cases'), samples: connectTo('samples') }
// While the app starts, and not only once a page asks: whoever comes here needs it, and then it says what fails.
void connect[location.pathname.startsWith('/samples/') ? 'samples' : 'cases']().catch(() => {})
/** Whether the cases can be read; samples are never locked. */
export const caseLock = openCaseLock(connect.cases)
export const stores: Record<CaseKind, CaseStore> = {
  cases: noted(openStore('cases', { connect: connect.cases, vault: caseLock.vault }), caseLock.note),
  samples: openStore('samples', { connect: connect.samples }),
}

/** Notes in the log what was changed in a case. */
export const changes = noteChanges(caseLock.note)
caseLock.noteFirst(changes.finish)

/** Whether something of a case may be kept outside of its encrypted record; with a passphrase nothing may. */
export function mayKeepInClear(kind: CaseKind): boolean {
  const state = caseLock.current()
  return kind === 'samples' || (state.state === 'open' && state.mode === 'clear')
}
