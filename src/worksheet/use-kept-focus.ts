import { useEffect, useEffectEvent } from 'react'
import { focusHeading, focusQuestion } from './focus'

/** Where focus was, in names that outlive the element. */
interface Spot {
  readonly element: Element
  readonly question: string | undefined
  readonly item: string | undefined
}

/** Where what has focus goes away or can't hold it any more, focus goes to its question, or the heading of its item. */
export function useKeptFocus(sectionAt: (item: string | undefined) => Element | null): void {
  const headingOf = useEffectEvent((item: string | undefined) => focusHeading(sectionAt(item)))
  useEffect(() => {
    let spot: Spot | undefined
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return
      spot = {
        element: target,
        question: target.closest<HTMLElement>('[data-question]')?.dataset['question'],
        item: target.closest<HTMLElement>('[data-item]')?.dataset['item'],
      }
    }
    const look = () => {
      if (spot === undefined || !isLosing(spot.element)) return
      const { question, item } = spot
      if (!(question !== undefined && focusQuestion(question))) headingOf(item)
    }
    // At once, so that no key comes between and is lost; whoever removed it has placed the focus while it was drawn.
    const observer = new MutationObserver(look)
    document.addEventListener('focusin', remember)
    observer.observe(document.body, {
      ...{ subtree: true, childList: true, attributes: true },
      attributeFilter: ['hidden', 'disabled'],
    })
    return () => {
      document.removeEventListener('focusin', remember)
      observer.disconnect()
    }
  }, [])
}

/** What is disabled or hidden keeps the focus until the next frame; its place is not asked for: that would draw one. */
const isLosing = (element: Element): boolean => {
  const { activeElement, body } = document
  if (activeElement === element) return element.matches(':disabled, [hidden], [hidden] *')
  return activeElement === body && !canHoldFocus(element)
}

const canHoldFocus = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0
