import type { CaseFile } from '../case-file'
import { copyOf, isSame } from '../import/import-places'
import { isNewer } from '../left-behind'
import type { CaseStore } from '../store'

/** Cases that were taken off this device, held until the app closes. */
export interface Deleted {
  /** The one taken off last comes first. */
  readonly files: readonly CaseFile[]
}

/**
 * Takes cases off a store, and puts them back as they were.
 * @param takeLeft takes up what an earlier page has left of a case: it goes with the case
 */
export function openDeleted(
  store: Pick<CaseStore, 'get' | 'add' | 'remove'>,
  takeLeft: (id: string) => CaseFile | undefined,
) {
  const listeners = new Set<() => void>()
  let deleted: Deleted = { files: [] }

  function change(files: readonly CaseFile[]) {
    deleted = { files }
    listeners.forEach((listener) => listener())
  }

  const without = (id: string) => deleted.files.filter((file) => file.id !== id)

  return {
    current: () => deleted,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Resolves once the case is off the disk. */
    remove: async (id: string, how?: Parameters<CaseStore['remove']>[1]) => {
      const file = await store.get(id)
      await store.remove(id, how)
      const left = takeLeft(id)
      if (file !== undefined) change([isNewer(left, file) ? left : file, ...without(id)])
    },
    /** Puts a case back; where one of its id has come meanwhile that is otherwise, beside it. */
    undo: async (id: string) => {
      const file = deleted.files.find((each) => each.id === id)
      if (file === undefined) return
      const isBack = await store.add(file)
      const other = isBack ? undefined : await store.get(id)
      if (other !== undefined && !isSame(other, file)) await store.add(copyOf(file))
      change(without(id))
    },
    /** What a locked page may not hold. */
    forget: () => change([]),
  }
}
