import { useEffect, useInsertionEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { afterPaint } from '../ui/after-paint'

export interface Following<Value> {
  /** The value as it is drawn; behind the newest one until the next frame has been painted. */
  readonly followed: Value
  /** Draws the newest value now, with what was changed in the same event. Not while React draws. */
  readonly catchUp: () => void
  /** Does something once the newest value is drawn: now, if it is. */
  readonly onceFollowed: (work: () => void) => void
}

/**
 * What begins the next thing that is done: nobody may do it on what stands no more, nor leave with it. Not a click: by
 * then the browser has checked the box, and to draw the box as it was would take that back before anyone hears of it.
 */
const begins = ['keydown', 'pointerdown', 'pagehide'] as const

/**
 * Follows a value at a distance of one frame, so that what shows the newest of it is painted first.
 * Whatever a person does next finds all of it drawn.
 */
export function useFollowing<Value>(newest: Value): Following<Value> {
  const [followed, setFollowed] = useState(newest)
  const now = useRef({ newest, followed })
  useInsertionEffect(() => {
    now.current = { newest, followed }
  })
  const [{ catchUp, onceFollowed }] = useState(() => {
    let waiting: (() => void)[] = []
    const isBehind = () => now.current.newest !== now.current.followed
    const catchUp = () => {
      flushSync(() => {})
      if (isBehind()) flushSync(() => setFollowed(now.current.newest))
      const works = waiting
      waiting = []
      for (const work of works) work()
    }
    const onceFollowed = (work: () => void) => {
      if (isBehind()) waiting.push(work)
      else work()
    }
    return { catchUp, onceFollowed }
  })
  useEffect(() => (newest === followed ? undefined : afterPaint(catchUp)), [newest, followed, catchUp])
  useLayoutEffect(() => {
    const begin = (event: Event) => {
      const focused = document.activeElement
      catchUp()
      if (event instanceof KeyboardEvent && document.activeElement !== focused) passOn(event)
    }
    for (const event of begins) window.addEventListener(event, begin, true)
    return () => {
      for (const event of begins) window.removeEventListener(event, begin, true)
    }
  }, [catchUp])
  return { followed, catchUp, onceFollowed }
}

/** A key was meant for where focus has gone. What is typed comes there by itself; a press does not. */
function passOn(event: KeyboardEvent) {
  event.stopImmediatePropagation()
  const { activeElement } = document
  const isUnclaimed = activeElement?.dispatchEvent(new KeyboardEvent(event.type, event)) === true
  const presses = pressedBy[event.key]
  const isPressed = isUnclaimed && presses !== undefined && activeElement.matches(presses)
  if (isPressed && activeElement instanceof HTMLElement) activeElement.click()
  if (isPressed || !isUnclaimed) event.preventDefault()
}

const pressedBy: Readonly<Record<string, string>> = {
  ' ': 'button, input[type="checkbox"], input[type="radio"], summary',
  Enter: 'button, a[href], summary',
}
