import { canonicalJson } from '../cases/canonical-json'
import { contentOf, emptyCase, type CaseFile } from '../cases/case-file'
import { fetchSample } from '../cases/fetch-sample'
import { takeUp } from '../cases/left-behind'
import { openHere } from './open-cases'
import { caseLock, stores } from './stores'

/**
 * Puts a case in the place of what a screen shows of it. Rejects where something else stands on the disk: what was
 * looked at would not be what is signed.
 */
export async function replaceCase(shown: CaseFile, next: CaseFile): Promise<void> {
  const saved = openHere('cases', shown.id)
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

/** Puts a sample back to how it comes; what an earlier page has left of it goes too. */
export async function startOver(sample: string): Promise<void> {
  const file = await fetchSample(sample)
  if (file === undefined) return
  takeUp(`samples/${sample}`)
  await stores.samples.put(file)
}
