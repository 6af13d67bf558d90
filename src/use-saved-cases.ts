import { useEffect, useSyncExternalStore } from 'react'
import { emptyCase, type CaseContent } from './cases/case-file'
import { openCaseList, type OpenedList } from './cases/case-list'
import type { CaseKind } from './cases/connection'
import { openCase, type OpenCase, type OpenedCase } from './cases/open-case'
import { freshSample } from './cases/samples'
import { openStore, type CaseStore } from './cases/store'

export const stores: Record<CaseKind, CaseStore> = { cases: openStore('cases'), samples: openStore('samples') }
const lists = { cases: openCaseList(stores.cases), samples: openCaseList(stores.samples) }

/** Cases stay open while the page lives, so that going from sheet to record and back reads nothing again. */
const open = new Map<string, OpenCase>()

function opened(kind: CaseKind, id: string): OpenCase {
  const address = `${kind}/${id}`
  const known = open.get(address)
  if (known !== undefined) return known
  const fresh = kind === 'samples' ? () => freshSample(id) : undefined
  const added = openCase(stores[kind], id, fresh)
  open.set(address, added)
  return added
}

export interface SavedCase extends Omit<OpenedCase, 'saving'> {
  /** Saves the content: at once, or after the write that is under way. */
  readonly save: (content: CaseContent) => void
  readonly saving: OpenedCase['saving'] & { readonly retry: () => void }
}

/** A case, read when first shown and saved as it changes. */
export function useCase(kind: CaseKind, id: string): SavedCase {
  const { subscribe, current, save, retry } = opened(kind, id)
  const { saving, ...shown } = useSyncExternalStore(subscribe, current)
  useEffect(() => flushBeforeLeaving(opened(kind, id)), [kind, id])
  return { ...shown, save, saving: { ...saving, retry } }
}

/** A page may be put away without a word; hiding is the last moment that is sure to be told. */
function flushBeforeLeaving({ flush, current }: OpenCase): () => void {
  const keep = (event: BeforeUnloadEvent) => {
    if (current().saving.state === 'failed') event.preventDefault()
  }
  window.addEventListener('pagehide', flush)
  document.addEventListener('visibilitychange', flush)
  window.addEventListener('beforeunload', keep)
  return () => {
    flush()
    window.removeEventListener('pagehide', flush)
    document.removeEventListener('visibilitychange', flush)
    window.removeEventListener('beforeunload', keep)
  }
}

export function useCaseList(kind: CaseKind = 'cases'): OpenedList & { readonly retry: () => void } {
  const { subscribe, current, retry } = lists[kind]
  return { ...useSyncExternalStore(subscribe, current), retry }
}

/** Starts an empty case; resolves with its id once it is on the disk. */
export async function createCase(): Promise<string> {
  const id = [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  await stores.cases.put(emptyCase(id, new Date().toISOString()))
  return id
}

/** Puts a sample back to how it comes. */
export async function startOver(sample: string): Promise<void> {
  const file = freshSample(sample)
  if (file !== undefined) await stores.samples.put(file)
}
