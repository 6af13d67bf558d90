import { useState, useSyncExternalStore } from 'react'
import { messageOf } from '../cases/message-of'
import { noUpdates, watchForUpdates, type AppUpdate, type UpdateState } from '../offline/app-update'
import { isSingleFile } from '../offline/build-kind'

let watched: AppUpdate | undefined

// Not when this file is loaded: the page must first have said which scripts are its own.
const updates = (): AppUpdate =>
  (watched ??=
    import.meta.env.PROD && !isSingleFile && 'serviceWorker' in navigator
      ? watchForUpdates(navigator.serviceWorker, `${import.meta.env.BASE_URL}service-worker.js`)
      : noUpdates)

const saving = new Set<() => Promise<void>>()

/** What must be on the disk before a new version is taken; where it rejects, the update waits. Returns how to stop. */
export function beforeUpdate(save: () => Promise<void>): () => void {
  saving.add(save)
  return () => saving.delete(save)
}

const saveAll = async () => void (await Promise.all([...saving].map((save) => save())))

export interface Update {
  readonly state: UpdateState
  readonly take: () => void
  /** Why the new version could not be taken. */
  readonly problem: string | undefined
}

export function useUpdate(): Update {
  const state = useSyncExternalStore(updates().subscribe, updates().current)
  const [problem, setProblem] = useState<string>()
  const take = () => {
    updates()
      .take(saveAll)
      .catch((error: unknown) => setProblem(messageOf(error)))
  }
  return { state, take, problem }
}
