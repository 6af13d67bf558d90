import { canonicalJson, wellFormed } from './canonical-json'
import { contentKeys, type CaseFile } from './case-file'
import type { Noted } from './device-log'
import type { CaseStore } from './store'

/** Changes that follow one another within so many milliseconds are one line of the log. */
const pause = 20_000

/** Notes what a reviewer changes in a case, a burst of typing as one change. */
export function noteChanges(note: (noted: Noted) => Promise<void>) {
  const begun = new Map<string, { readonly before: CaseFile; after: CaseFile; timer: ReturnType<typeof setTimeout> }>()

  async function finish(id: string): Promise<void> {
    const change = begun.get(id)
    if (change === undefined) return
    clearTimeout(change.timer)
    begun.delete(id)
    const details = changesBetween(change.before, change.after)
    if (Object.keys(details).length > 0) await note({ what: 'changed', caseId: id, details })
  }

  return {
    changed: (before: CaseFile, after: CaseFile) => {
      const known = begun.get(after.id)
      clearTimeout(known?.timer)
      const timer = setTimeout(() => void finish(after.id), pause)
      if (known === undefined) begun.set(after.id, { before, after, timer })
      else Object.assign(known, { after, timer })
    },
    /** Notes at once what is still held back. */
    finish: async (): Promise<void> => void (await Promise.all([...begun.keys()].map(finish))),
  }
}

/** The store, with a line of the log for each case that comes in from a file, goes, or is put back. */
export const noted = (store: CaseStore, note: (noted: Noted) => Promise<void>): CaseStore => ({
  ...store,
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
  remove: async (id) => {
    await store.remove(id)
    void note({ what: 'deleted', caseId: id })
  },
})

type Details = NonNullable<Noted['details']>
const parts = [...contentKeys.filter((key) => key !== 'entries'), 'workflow'] as const

/** By the name of what changed, from what to what. */
export function changesBetween(before: CaseFile, after: CaseFile): Details {
  const changes: Details = {}
  const compare = (name: string, from: unknown, to: unknown) => {
    const [was, is] = [plain(from), plain(to)]
    if (canonicalJson(was) !== canonicalJson(is)) changes[name] = { from: was, to: is }
  }
  const [was, is] = [Object.entries(before.entries), Object.entries(after.entries)]
  const [old, now] = [new Map<string, unknown>(was), new Map<string, unknown>(is)]
  for (const key of new Set([...old.keys(), ...now.keys()])) compare(key, old.get(key), now.get(key))
  for (const part of parts) compare(part, before[part], after[part])
  return changes
}

type Json = Details[string]
const plain = (value: unknown): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(wellFormed(value))) as Json)
