import { fetchSample } from '../cases/fetch-sample'
import type { CaseKind } from '../cases/connection'
import { addressLeft, leaveBehind, takeUp } from '../cases/left-behind'
import { openCase, type OpenCase } from '../cases/open-case'
import { caseLock, changes, mayKeepInClear, stores } from './stores'
import { beforeUpdate } from './use-update'

/** Cases stay open while the page lives, so that going from sheet to record and back reads nothing again. */
const open = new Map<string, OpenCase>()

const kindOf = (address: string): CaseKind => (address.startsWith('samples/') ? 'samples' : 'cases')

/** A case as it is open in this tab; opened where it is not yet. */
export function opened(kind: CaseKind, id: string): OpenCase {
  const address = `${kind}/${id}`
  const known = open.get(address)
  if (known !== undefined) return known
  const left = () => (mayKeepInClear(kind) ? takeUp(address) : undefined)
  const own = kind === 'samples' ? { fresh: () => fetchSample(id) } : { changed: changes.changed }
  const added = openCase(stores[kind], id, { ...own, left })
  open.set(address, added)
  return added
}

window.addEventListener('pagehide', () => {
  for (const [address, { current }] of open) {
    const { file, saving } = current()
    if (file !== undefined && saving.state !== 'saved' && mayKeepInClear(kindOf(address))) leaveBehind(address, file)
  }
  void caseLock.noteHeld()
})
window.addEventListener('storage', (event) => open.get(addressLeft(event) ?? '')?.takeLeft())
document.addEventListener('visibilitychange', () => document.hidden && void caseLock.noteHeld())

const saveAll = async (how: 'saved' | 'savedAtLast') => {
  await Promise.all([caseLock.noteHeld(), ...[...open.values()].map((each) => each[how]())])
}

// Also on a page that shows no case: what could not be saved is only in this tab. What is being encrypted is not yet on
// the disk, and may not be left beside it.
window.addEventListener('beforeunload', (event) => {
  const isAtRisk = [...open].some(([address, { current }]) => {
    const { state } = current().saving
    return state === 'failed' || (state === 'saving' && !mayKeepInClear(kindOf(address)))
  })
  if (isAtRisk) event.preventDefault()
})

beforeUpdate(() => saveAll('saved'))
caseLock.hold({
  save: () => saveAll('saved'),
  saveAtLast: () => saveAll('savedAtLast'),
  forget: () => {
    for (const address of open.keys()) if (address.startsWith('cases/')) open.delete(address)
  },
})

/** Resolves once what was changed in a case here is on the disk; rejects where it can't be written. */
export const savedNow = async (kind: CaseKind, id: string): Promise<void> => open.get(`${kind}/${id}`)?.saved()

/** A case as it is in this tab, which may be ahead of the disk, else as it is kept there; undefined where there is none. */
export const newestOf = async (kind: CaseKind, id: string): Promise<unknown> =>
  open.get(`${kind}/${id}`)?.current().file ?? (await stores[kind].records([id]))[0]

/** The same where it is open; undefined where it is not. */
export const openHere = (kind: CaseKind, id: string): OpenCase | undefined => open.get(`${kind}/${id}`)
