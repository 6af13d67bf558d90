import { canonicalJson, wellFormed } from '../canonical-json'
import { contentKeys, type CaseFile } from '../case-file'
import type { Noted } from './device-log'
import type { PlanSettings } from '../plan-settings'
import type { CaseStore } from '../store'

/** Changes that follow one another within so many milliseconds are one line of the log. */
const pause = 20_000

type Note = (noted: Noted) => Promise<void>

/** Notes changes of something, a burst of typing as one change. */
function noteBursts<Thing>(finished: (name: string, before: Thing, after: Thing) => Promise<void>) {
  const begun = new Map<string, { readonly before: Thing; after: Thing; timer: ReturnType<typeof setTimeout> }>()

  async function finish(name: string): Promise<void> {
    const change = begun.get(name)
    if (change === undefined) return
    clearTimeout(change.timer)
    begun.delete(name)
    await finished(name, change.before, change.after)
  }

  return {
    changed: (name: string, before: Thing, after: Thing) => {
      const known = begun.get(name)
      clearTimeout(known?.timer)
      const timer = setTimeout(() => void finish(name), pause)
      if (known === undefined) begun.set(name, { before, after, timer })
      else Object.assign(known, { after, timer })
    },
    /** Notes at once what is still held back. */
    finish: async (): Promise<void> => void (await Promise.all([...begun.keys()].map(finish))),
  }
}

/** Notes what a reviewer changes in a case. */
export function noteChanges(note: Note) {
  const { changed, finish } = noteBursts<CaseFile>(async (caseId, before, after) => {
    const details = changesBetween(before, after)
    if (Object.keys(details).length > 0) await note({ what: 'changed', caseId, details })
  })
  return { changed: (before: CaseFile, after: CaseFile) => changed(after.id, before, after), finish }
}

/** Notes what is changed in the plan's settings. */
export function noteSettings(note: Note) {
  const { changed, finish } = noteBursts<PlanSettings>(async (_name, before, after) => {
    const details = fieldsChanged(Object.entries(before), Object.entries(after))
    if (Object.keys(details).length > 0) await note({ what: 'settings changed', details })
  })
  return { changed: (before: PlanSettings, after: PlanSettings) => changed('settings', before, after), finish }
}

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

type Details = NonNullable<Noted['details']>
const parts = [...contentKeys.filter((key) => key !== 'entries'), 'workflow'] as const

export const changesBetween = (before: CaseFile, after: CaseFile): Details => ({
  ...fieldsChanged(Object.entries(before.entries), Object.entries(after.entries)),
  ...fieldsChanged(
    parts.map((part) => [part, before[part]]),
    parts.map((part) => [part, after[part]]),
  ),
})

type Fields = readonly (readonly [string, unknown])[]

/** By the name of what changed, from what to what. */
export function fieldsChanged(before: Fields, after: Fields): Details {
  const changes: Details = {}
  const [old, now] = [new Map<string, unknown>(before), new Map<string, unknown>(after)]
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [plain(old.get(name)), plain(now.get(name))]
    if (canonicalJson(was) !== canonicalJson(is)) changes[name] = { from: was, to: is }
  }
  return changes
}

type Json = Details[string]
const plain = (value: unknown): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(wellFormed(value))) as Json)
