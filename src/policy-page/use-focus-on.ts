import { useRouter, type ParsedLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * Takes the reader to the heading that the page was opened at. A hash, put there by a link of the page,
 * goes before it. Opened at nothing, the page's title takes the focus that the page before left to nothing.
 */
export function useFocusOn(anchor: string | undefined, title: string) {
  const router = useRouter()
  useEffect(() => {
    const goThere = ({ hash, state }: ParsedLocation) => {
      if (hash !== '') return
      const heading = document.getElementById(anchor ?? title)
      if (anchor !== undefined) {
        heading?.focus({ preventScroll: true })
        heading?.scrollIntoView()
      } else if (state.__TSR_index > 0 && document.activeElement === document.body) {
        heading?.focus({ preventScroll: true })
      }
    }
    goThere(router.state.location)
    // The router scrolls a page that it has just rendered to its top.
    return router.subscribe('onRendered', ({ toLocation }) => goThere(toLocation))
  }, [anchor, title, router])
}
