import { useSyncExternalStore } from 'react'

const name = 'single-key-shortcuts'
const listeners = new Set<() => void>()

const areOn = (): boolean => {
  try {
    return localStorage.getItem(name) !== 'off'
  } catch {
    return true
  }
}

/** Shortcuts of one key can be in the way of speech input: they can be switched off on this device. */
export function useSingleKeys(): { readonly on: boolean; readonly set: (on: boolean) => void } {
  const on = useSyncExternalStore(subscribe, areOn, () => true)
  return { on, set: store }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function store(on: boolean) {
  try {
    localStorage.setItem(name, on ? 'on' : 'off')
  } catch {
    // Without storage the setting lasts as long as the default does.
  }
  for (const listener of listeners) listener()
}
