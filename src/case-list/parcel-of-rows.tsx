import { startTransition, useEffect, useRef, useState, type RefObject } from 'react'
import { CaseRows } from './case-rows'
import type { RowHandling } from './case-table-row'
import type { ListedCase } from './find-cases'

interface Props extends RowHandling {
  readonly frame: RefObject<HTMLElement | null>
  readonly cases: readonly ListedCase[]
  readonly first: number
  readonly columns: number
}

/** Before a parcel was seen, its rows are taken to be so high. */
const usualHeight = 69

/** Rows of a long list, there while they are near the frame's window, and else a space of their height. */
export function ParcelOfRows({ frame, first, cases, columns, ...handling }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [isNear, setIsNear] = useState(first === 0)
  const [height, setHeight] = useState<number>()

  useEffect(() => {
    const element = body.current
    if (element === null || typeof IntersectionObserver === 'undefined') return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (entry === undefined) return
        // What has the focus stays.
        if (!entry.isIntersecting && !element.contains(document.activeElement))
          setHeight(entry.boundingClientRect.height)
        // They come well before they are in sight: so many rows at once would hold up the scrolling.
        startTransition(() => setIsNear(entry.isIntersecting || element.contains(document.activeElement)))
      },
      { root: frame.current, rootMargin: '800px 0px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])

  return (
    <tbody ref={body}>
      {isNear ? (
        <CaseRows cases={cases} first={first} {...handling} />
      ) : (
        <tr className="case-space" aria-hidden="true">
          <td colSpan={columns} style={{ blockSize: height ?? cases.length * usualHeight }} />
        </tr>
      )}
    </tbody>
  )
}
