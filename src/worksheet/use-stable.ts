import { useInsertionEffect, useRef, useState } from 'react'

type Actions = Readonly<Record<string, (...given: never[]) => unknown>>

/** The same functions for good, each doing what the newest of its name does: to hand them on draws nothing anew. */
export function useStable<Given extends Actions>(actions: Given): Given {
  const newest = useRef(actions)
  // Before any effect that may call one.
  useInsertionEffect(() => {
    newest.current = actions
  })
  const [stable] = useState(() => {
    const names = Object.keys(actions)
    return Object.fromEntries(names.map((name) => [name, (...given: never[]) => newest.current[name]?.(...given)]))
  })
  return stable as Given
}
