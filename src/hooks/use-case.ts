import { useEffect, useState, useSyncExternalStore } from 'react'
import type { CaseChange } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import type { OpenCase, OpenedCase } from '../cases/open-case'
import { opened } from './open-cases'

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
