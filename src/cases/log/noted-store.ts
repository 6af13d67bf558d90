import type { CaseStore } from '../store'
import type { Note } from './note-changes'

/** The store, with a line of the log for each case that comes in from a file, goes, or is put back. */
export function noted(store: CaseStore, note: Note): CaseStore {
  return {
    ...store,
    put: async (file, from) => {
      await store.put(file, from)
      if (from !== undefined) void note({ what: 'imported', details: { cases: [file.id] } })
    },
    add: async (file) => {
      const isAdded = await store.add(file)
      if (isAdded) void note({ what: 'put back', caseId: file.id })
      return isAdded
    },
    addAll: async (files, rows) => {
      const known = await store.addAll(files, rows)
      const added = files.filter(({ id }) => !known.includes(id)).map(({ id }) => id)
      if (added.length > 0) void note({ what: 'imported', details: { cases: added } })
      return known
    },
    remove: async (id, how) => {
      const left = how === undefined ? undefined : await store.get(id).catch(() => undefined)
      await store.remove(id, how)
      if (how === undefined) return void note({ what: 'deleted', caseId: id })
      // Not of the case: what belongs to a case goes with its key, and this line is to stay.
      const fingerprint = left?.signature?.fingerprint ?? null
      return void note({ what: 'left by retention export', details: { cases: [id], fingerprint } })
    },
  }
}
