import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { mayKeepInClear } from '../hooks/stores'
import { begin, differences, record, redo, undo, type History } from './history'
import { useStable } from './use-stable'

export interface Undoing {
  readonly keeper: Pick<Keeper, 'current' | 'subscribe'>
  readonly undo: () => void
  readonly redo: () => void
}

/** Whether there is a step back, and one forth again. */
export function useUndoable({ keeper }: Undoing): { readonly undo: boolean; readonly redo: boolean } {
  const { subscribe, current } = keeper
  return {
    undo: useSyncExternalStore(subscribe, () => current().past.length > 0),
    redo: useSyncExternalStore(subscribe, () => current().future.length > 0),
  }
}

/**
 * Steps back and forth, kept for the tab, so that they survive a reload.
 * @param restore puts a snapshot into the form; told which parts of it change
 */
export function useHistory(
  name: string,
  present: string,
  restore: (snapshot: string, changed: readonly string[]) => void,
): Undoing {
  const [keeper] = useState(() => keeperOf(name, present))
  useEffect(() => {
    window.addEventListener('pagehide', keeper.keepNow)
    return () => {
      window.removeEventListener('pagehide', keeper.keepNow)
      keeper.keepNow()
    }
  }, [keeper])
  useEffect(() => keeper.change((before) => record(before, present, Date.now())), [keeper, present])
  const go = (to: (history: History) => History) => {
    const next = to(record(keeper.current(), present, Date.now()))
    if (next.present === present) return
    keeper.change(() => next)
    restore(next.present, differences(present, next.present))
  }
  const steps = useStable({ undo: () => go(undo), redo: () => go(redo) })
  return useMemo(() => ({ keeper, ...steps }), [keeper, steps])
}

type Keeper = ReturnType<typeof keeperOf>

function keeperOf(name: string, present: string) {
  const listeners = new Set<() => void>()
  let history = kept(name, present)
  let timer: ReturnType<typeof setTimeout> | undefined
  // A hundred steps are a long text: not with every key.
  const keepSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(keepNow, pause)
  }
  const keepNow = () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    keep(name, history)
  }
  return {
    keepNow,
    current: () => history,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    change: (to: (history: History) => History) => {
      const next = to(history)
      if (next === history) return
      history = next
      keepSoon()
      listeners.forEach((listener) => listener())
    },
  }
}

/** Milliseconds. */
const pause = 300

const place = (name: string) => `history ${name}`

function kept(name: string, present: string): History {
  try {
    const history = JSON.parse(sessionStorage.getItem(place(name)) ?? 'null') as History | null
    if (history?.present === present) return history
  } catch {
    // What can't be read is no history.
  }
  return begin(present)
}

function keep(name: string, history: History) {
  if (!mayKeepInClear(name.startsWith('samples ') ? 'samples' : 'cases')) return
  try {
    sessionStorage.setItem(place(name), JSON.stringify(history))
  } catch {
    // Without room the steps last until the page is left.
  }
}
