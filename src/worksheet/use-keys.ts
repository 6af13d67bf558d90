import { useEffectEvent, useLayoutEffect, useRef } from 'react'
import { useSingleKeys } from '../ui/single-keys'
import { isTyping } from './focus'

export interface KeyActions {
  readonly nextOpen: () => void
  readonly step: (by: 1 | -1) => void
  /** "4", "r", "d", "n", "c": what follows "g". */
  readonly go: (to: string) => void
  /** On to the question after the one that holds an element. */
  readonly moveOn: (from: Element) => void
  /** Closes the list in focus. */
  readonly thatIsAll: () => void
  readonly cite: () => void
  readonly citeSame: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly showKeys: () => void
}

const goWithin = 1500

/** The keys of the whole sheet; those of a question are its own. */
export function useKeys(actions: KeyActions) {
  const { on: single } = useSingleKeys()
  const goAt = useRef(0)
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return
    if (withModifier(event, actions)) event.preventDefault()
    else if (goesOn(event, actions)) event.preventDefault()
    else if (
      single &&
      !isTyping(event.target) &&
      !event.ctrlKey &&
      !event.altKey &&
      !event.metaKey &&
      alone(event, actions, goAt)
    )
      event.preventDefault()
  })
  /** The key after "g", before a focused question takes the number for an answer. */
  const follow = useEffectEvent((event: KeyboardEvent) => {
    const isNext = goAt.current > 0 && event.timeStamp - goAt.current < goWithin && /^[1-9rdnc]$/.test(event.key)
    goAt.current = 0
    if (!isNext || isTyping(event.target)) return
    event.preventDefault()
    event.stopPropagation()
    actions.go(event.key)
  })
  // Before the sheet is seen: whoever sees it may press a key.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => act(event)
    const first = (event: KeyboardEvent) => follow(event)
    document.addEventListener('keydown', listen)
    document.addEventListener('keydown', first, true)
    return () => {
      document.removeEventListener('keydown', listen)
      document.removeEventListener('keydown', first, true)
    }
  }, [])
}

function withModifier(event: KeyboardEvent, actions: KeyActions): boolean {
  const { key, shiftKey, altKey } = event
  const control = event.ctrlKey || event.metaKey
  if (control && key === 'Enter') actions.nextOpen()
  else if (altKey && shiftKey && key === 'ArrowDown') actions.step(1)
  else if (altKey && shiftKey && key === 'ArrowUp') actions.step(-1)
  else if (control && !altKey && /^[zy]$/i.test(key) && !isTyping(event.target)) {
    if (shiftKey || key.toLowerCase() === 'y') actions.redo()
    else actions.undo()
  } else return false
  return true
}

/** Enter in a plain text field of a question goes on, as Tab does, past what is beside it. */
function goesOn(event: KeyboardEvent, { moveOn }: KeyActions): boolean {
  const { key, target, ctrlKey, altKey, metaKey, shiftKey } = event
  if (key !== 'Enter' || ctrlKey || altKey || metaKey || shiftKey) return false
  if (!(target instanceof HTMLInputElement) || !isTyping(target) || target.form !== null) return false
  const question = target.closest('[data-question]')
  if (question === null || ['priorTherapies', 'regimen'].includes(question.getAttribute('data-question') ?? ''))
    return false
  moveOn(target)
  return true
}

function alone({ key, timeStamp }: KeyboardEvent, actions: KeyActions, goAt: { current: number }): boolean {
  if (key === 'g') goAt.current = timeStamp
  else if (key === 'a') actions.thatIsAll()
  else if (key === 'c') actions.cite()
  else if (key === 's') actions.citeSame()
  else if (key === '?') actions.showKeys()
  else return false
  return true
}
