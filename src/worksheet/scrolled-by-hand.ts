/**
 * Calls back with every scrolling that a person does: by wheel, finger, key or scrollbar. What focus or a script
 * scrolls may come late and long after, so not its time tells the two apart but what the person did last.
 */
export function onScrolledByHand(tell: () => void): () => void {
  let isByHand = false
  const byHand = () => {
    isByHand = true
  }
  const byKey = (event: KeyboardEvent) => {
    isByHand = scrolls(event)
  }
  /** The scrollbar belongs to the page as a whole; the middle button scrolls from wherever it is pressed. */
  const byPointer = ({ target, button }: PointerEvent) => {
    isByHand = target === document.documentElement || button === 1
  }
  const scrolled = () => {
    if (isByHand) tell()
  }
  const passive = { passive: true, capture: true }
  window.addEventListener('wheel', byHand, passive)
  window.addEventListener('touchmove', byHand, passive)
  window.addEventListener('keydown', byKey, passive)
  window.addEventListener('pointerdown', byPointer, passive)
  window.addEventListener('scroll', scrolled, { passive: true })
  return () => {
    window.removeEventListener('wheel', byHand, passive)
    window.removeEventListener('touchmove', byHand, passive)
    window.removeEventListener('keydown', byKey, passive)
    window.removeEventListener('pointerdown', byPointer, passive)
    window.removeEventListener('scroll', scrolled)
  }
}

const paging = ['PageUp', 'PageDown']
const moving = [' ', 'ArrowUp', 'ArrowDown', 'Home', 'End']

/** In a field or on a button the keys that move have a meaning of their own. */
const scrolls = ({ key, target }: KeyboardEvent): boolean =>
  paging.includes(key) ||
  (moving.includes(key) && !(target instanceof Element && target.matches('input, select, textarea, button, a')))
