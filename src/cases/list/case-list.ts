import type { CaseListing } from './case-listing'
import type { CaseRow } from './case-row'
import type { CaseStore } from '../store'
import { messageOf } from '../message-of'

export interface OpenedList extends CaseListing {
  readonly state: 'loading' | 'ready' | 'failed'
  /** How many cases are still to be read anew. */
  readonly making: number
  /** Why the list could not be read, and what to do. */
  readonly message?: string
}

const nothing: OpenedList = { state: 'loading', rows: [], unreadable: [], making: 0 }
/** So many rows are made before the page has its turn again. */
const atOnce = 12
/** So often a list that is still being made is shown anew, in milliseconds. */
const showEvery = 400

/**
 * The list of the cases in a store. It is read when first looked at; from then on only what changes is read again,
 * also while nobody looks.
 */
export function openCaseList(store: Pick<CaseStore, 'keptRows' | 'rowsOf' | 'onChange'>) {
  const listeners = new Set<() => void>()
  const rows = new Map<string, CaseRow>()
  const unreadable = new Map<string, OpenedList['unreadable'][number]>()
  const pending = new Set<string>()
  let opened = nothing
  /** The reading under way. What one brings after the list was closed is not taken: it may be read no more. */
  let reading: object | undefined
  let stop: (() => void) | undefined

  function show(next: Partial<OpenedList> = {}) {
    const state = rows.size + unreadable.size > 0 || pending.size === 0 ? 'ready' : 'loading'
    opened = { state, rows: [...rows.values()], unreadable: [...unreadable.values()], making: pending.size, ...next }
    listeners.forEach((listener) => listener())
  }

  async function begin(): Promise<void> {
    stop ??= store.onChange((id) => {
      pending.add(id)
      void readPending()
    })
    await alone(async (isCurrent) => {
      const kept = await store.keptRows()
      if (!isCurrent()) return
      rows.clear()
      unreadable.clear()
      kept.rows.forEach((row) => rows.set(row.id, row))
      kept.missing.forEach((id) => pending.add(id))
      show()
    })
    await readPending()
  }

  async function readPending(): Promise<void> {
    const isRead = await alone(async (isCurrent) => {
      let shownAt = performance.now()
      while (pending.size > 0 && listeners.size > 0) {
        const ids = [...pending].slice(0, atOnce)
        ids.forEach((id) => pending.delete(id))
        const read = await store.rowsOf(ids).catch((error: unknown) => giveBack(ids, error))
        if (!isCurrent()) return
        take(ids, read)
        if (pending.size > 0) await theirTurn()
        if (!isCurrent()) return
        if (pending.size > 0 && performance.now() - shownAt < showEvery) continue
        show()
        shownAt = performance.now()
      }
    })
    // What changed just as the reading came to its end.
    if (isRead && pending.size > 0 && listeners.size > 0) await readPending()
  }

  function take(ids: readonly string[], read: CaseListing) {
    for (const id of ids) {
      rows.delete(id)
      unreadable.delete(id)
    }
    read.rows.forEach((row) => rows.set(row.id, row))
    read.unreadable.forEach((each) => unreadable.set(each.id, each))
  }

  function giveBack(ids: readonly string[], error: unknown): never {
    ids.forEach((id) => pending.add(id))
    throw error
  }

  /** One reading at a time: what changes meanwhile waits in `pending`. */
  async function alone(work: (isCurrent: () => boolean) => Promise<void>): Promise<boolean> {
    if (reading !== undefined) return false
    const mine = {}
    reading = mine
    const isCurrent = () => reading === mine
    try {
      await work(isCurrent)
      return isCurrent()
    } catch (error) {
      if (isCurrent()) show({ state: 'failed', message: messageOf(error) })
      return false
    } finally {
      if (isCurrent()) reading = undefined
    }
  }

  return {
    current: () => opened,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      if (listeners.size === 1) void (opened === nothing ? begin() : readPending())
      return () => void listeners.delete(listener)
    },
    retry: () => void begin(),
    /** Forgets all that it has read, and stops. */
    close: () => {
      stop?.()
      stop = undefined
      reading = undefined
      rows.clear()
      unreadable.clear()
      pending.clear()
      opened = nothing
      listeners.forEach((listener) => listener())
    },
  }
}

const theirTurn = () => new Promise((resolve) => setTimeout(resolve))
