import { useState } from 'react'
import { movedItem } from './changes'

/** Rows have no name of their own: each keeps a number while the sheet is open, through removal and moving. */
export function useRowIds(count: number) {
  const [{ ids, next }, setState] = useState({ ids: [] as readonly number[], next: 0 })
  const fitted = fit(ids, next, count)
  // Undo or another case changes the rows from outside.
  if (fitted !== ids) setState({ ids: fitted, next: next + count })
  return {
    ids: fitted,
    drop: (index: number) => setState({ ids: fitted.filter((_, at) => at !== index), next: next + count }),
    move: (from: number, to: number) => setState({ ids: movedItem(fitted, from, to), next: next + count }),
  }
}

function fit(ids: readonly number[], next: number, count: number): readonly number[] {
  if (ids.length === count) return ids
  const added = Array.from({ length: Math.max(count - ids.length, 0) }, (_, index) => next + index)
  return [...ids.slice(0, count), ...added]
}
