/** Undo and redo over the whole sheet: snapshots of the case as text, so that two of them compare at once. */
export interface History {
  readonly past: readonly string[]
  readonly present: string
  readonly future: readonly string[]
  /** When the present was last written to, and in which entry, for typing in one field to be one step. */
  readonly at: number
  readonly touched: string
}

const steps = 100
const pause = 1500

export const begin = (present: string): History => ({ past: [], present, future: [], at: 0, touched: '' })

/** @param now in milliseconds */
export function record(history: History, present: string, now: number): History {
  if (present === history.present) return history
  const touched = differences(history.present, present).join()
  const goesOn = touched === history.touched && now - history.at < pause && history.past.length > 0
  const past = goesOn ? history.past : [...history.past, history.present].slice(-steps)
  return { past, present, future: [], at: now, touched }
}

export function undo(history: History): History {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return { ...begin(present), past: history.past.slice(0, -1), future: [history.present, ...history.future] }
}

export function redo(history: History): History {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { ...begin(present), past: [...history.past, history.present], future }
}

/** What differs between two snapshots: "entries.purpose", "documents". */
export function differences(one: string, other: string): string[] {
  const [before, after] = [parts(one), parts(other)]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

function parts(snapshot: string): Record<string, unknown> {
  const { entries = {}, ...rest } = JSON.parse(snapshot) as Record<string, Record<string, unknown>>
  return { ...rest, ...Object.fromEntries(Object.entries(entries).map(([key, entry]) => [`entries.${key}`, entry])) }
}
