import { useRouter, type ParsedLocation } from '@tanstack/react-router'
import { useEffect } from 'react'

/** Takes the reader to the heading that the page was opened at. A hash, put there by a link of the page, goes before it. */
export function useFocusOn(anchor: string | undefined) {
  const router = useRouter()
  useEffect(() => {
    const goThere = ({ hash }: ParsedLocation) => {
      if (hash !== '' || anchor === undefined) return
      const heading = document.getElementById(anchor)
      heading?.focus({ preventScroll: true })
      heading?.scrollIntoView()
    }
    goThere(router.state.location)
    // The router scrolls a page that it has just rendered to its top.
    return router.subscribe('onRendered', ({ toLocation }) => goThere(toLocation))
  }, [anchor, router])
}
