import { useEffect, useState, useSyncExternalStore } from 'react'
import { canonicalJson } from './cases/canonical-json'
import { contentOf, emptyCase, type CaseChange, type CaseFile } from './cases/case-file'
import { openCaseLock } from './cases/lock/case-lock'
import { connectTo, type CaseKind, type Connect } from './cases/connection'
import { addressLeft, leaveBehind, takeUp } from './cases/left-behind'
import { noteChanges, noted } from './cases/log/note-changes'
import { openCase, type OpenCase, type OpenedCase } from './cases/open-case'
import { fetchSample } from './cases/fetch-sample'
import { openStore, type CaseStore } from './cases/store'
import { beforeUpdate } from './use-update'

const connect: Record<CaseKind, Connect> = { cases: connectTo('cases'), samples: connectTo('samples') }
// While the app starts, and not only once a page asks: whoever comes here needs it, and then it says what fails.
void connect[location.pathname.startsWith('/samples/') ? 'samples' : 'cases']().catch(() => {})
/** Whether the cases can be read; samples are never locked. */
export const caseLock = openCaseLock(connect.cases)
export const stores: Record<CaseKind, CaseStore> = {
  cases: noted(openStore('cases', { connect: connect.cases, vault: caseLock.vault }), caseLock.note),
  samples: openStore('samples', { connect: connect.samples }),
}
const changes = noteChanges(caseLock.note)
caseLock.noteFirst(changes.finish)

/** Whether something of a case may be kept outside of its encrypted record; with a passphrase nothing may. */
export function mayKeepInClear(kind: CaseKind): boolean {
  const state = caseLock.current()
  return kind === 'samples' || (state.state === 'open' && state.mode === 'clear')
}

/** Cases stay open while the page lives, so that going from sheet to record and back reads nothing again. */
const open = new Map<string, OpenCase>()

const kindOf = (address: string): CaseKind => (address.startsWith('samples/') ? 'samples' : 'cases')

function opened(kind: CaseKind, id: string): OpenCase {
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

export interface SavedCase extends Omit<OpenedCase, 'saving'> {
  /** Saves the content: at once, or after the write that is under way. */
  readonly save: (content: CaseChange) => void
  readonly saving: OpenedCase['saving'] & { readonly retry: () => void }
}

/** A case, read when first shown and saved as it changes. */
export function useCase(kind: CaseKind, id: string): SavedCase {
  return useOpened(kind, id, ({ current }) => current)
}

/** The same for whoever changes it: what is typed from there on, and how that is saved, brings nothing new. */
export function useCaseToEdit(kind: CaseKind, id: string): SavedCase {
  const [seen] = useState<{ case?: OpenedCase }>({})
  return useOpened(kind, id, ({ current }) => () => {
    const now = current()
    return seen.case !== undefined && isSameToEdit(seen.case, now) ? seen.case : (seen.case = now)
  })
}

const isSameToEdit = (one: OpenedCase, other: OpenedCase): boolean =>
  one.state === other.state &&
  one.message === other.message &&
  one.revision === other.revision &&
  one.file?.id === other.file?.id &&
  one.file?.workflow === other.file?.workflow &&
  one.file?.signature === other.file?.signature

function useOpened(kind: CaseKind, id: string, seen: (open: OpenCase) => () => OpenedCase): SavedCase {
  const open = opened(kind, id)
  const { saving, ...shown } = useSyncExternalStore(open.subscribe, seen(open))
  useEffect(() => flushBeforeLeaving(opened(kind, id)), [kind, id])
  return { ...shown, save: open.save, saving: { ...saving, retry: open.retry } }
}

/** Whether what was typed in a case is on the disk. */
export function useSavingState(kind: CaseKind, id: string): SavedCase['saving'] {
  const { subscribe, current, retry } = opened(kind, id)
  const { saving } = useSyncExternalStore(subscribe, current)
  return { ...saving, retry }
}

/** A page may be put away without a word; hiding is the last moment that is sure to be told. */
function flushBeforeLeaving({ flush }: OpenCase): () => void {
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flush)
  return () => {
    flush()
    window.removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', flush)
  }
}

/**
 * Puts a case in the place of what a screen shows of it. Rejects where something else stands on the disk: what was
 * looked at would not be what is signed.
 */
export async function replaceCase(shown: CaseFile, next: CaseFile): Promise<void> {
  const saved = open.get(`cases/${shown.id}`)
  if (saved?.current().saving.state === 'failed') {
    throw new Error('The last changes could not be saved yet. See to that first; the message stands in the header.')
  }
  await saved?.saved()
  const kept = await stores.cases.read(shown.id)
  if (kept === undefined) throw new Error('The case is not on this device any more.')
  if (!isSameCase(kept.file, shown)) throw new Error('The case has changed meanwhile. Read it again, then go on.')
  await stores.cases.replace(next, kept.stamp)
}

const isSameCase = (one: CaseFile, other: CaseFile): boolean => textOf(one) === textOf(other)

/** Without what the storage adds. */
const textOf = (file: CaseFile): string =>
  canonicalJson(JSON.parse(JSON.stringify({ ...contentOf(file), signed: file.signature, added: file.addenda })))

/** Begins a revision: it is there before the case that it supersedes says so. */
export async function addRevision(shown: CaseFile, superseded: CaseFile, revision: CaseFile): Promise<void> {
  await stores.cases.put(revision)
  try {
    await replaceCase(shown, superseded)
  } catch (error) {
    await stores.cases.remove(revision.id)
    throw error
  }
}

/** Starts an empty case; resolves with its id once it is on the disk. */
export async function createCase(): Promise<string> {
  const id = newId()
  await stores.cases.put(emptyCase(id, new Date().toISOString()))
  void caseLock.note({ what: 'created', caseId: id })
  return id
}

/** An id that no case has. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Puts a sample back to how it comes. */
export async function startOver(sample: string): Promise<void> {
  const file = await fetchSample(sample)
  if (file !== undefined) await stores.samples.put(file)
}
