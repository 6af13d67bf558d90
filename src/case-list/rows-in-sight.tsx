import { Fragment, useCallback, useEffect, useRef, type RefObject } from 'react'
import { defaultRangeExtractor, measureElement, useVirtualizer, type Range } from '@tanstack/react-virtual'
import { CaseTableRow, type RowHandling } from './case-table-row'
import type { ListedCase } from './find-cases'

interface Props extends RowHandling {
  readonly frame: RefObject<HTMLElement | null>
  readonly cases: readonly ListedCase[]
  readonly columns: number
}

/** Before any row was seen, each is taken to be so high; pixels. */
const usualHeight = 69
/** Before it is known how much the frame shows. */
const usualFrame = { width: 0, height: 800 }
/** So many rows on either side are there before they come in sight, for Tab to go on to. */
const overscan = 6

/** Rows of a long list: there while they are in sight or have the focus; in place of the others stands a space. */
export function RowsInSight({ frame, cases, columns, ...handling }: Props) {
  const body = useRef<HTMLTableSectionElement>(null)
  // What was not seen yet is taken to be as high as what was: the list then hardly grows while one scrolls.
  const seen = useRef({ rows: 0, height: usualHeight })
  const measured: typeof measureElement = useCallback((...row) => {
    const height = measureElement(...row)
    const { current } = seen
    current.rows += 1
    current.height += (height - current.height) / current.rows
    return height
  }, [])
  const getItemKey = useCallback((index: number) => cases[index]?.row.id ?? index, [cases])
  const rangeExtractor = useCallback((range: Range) => {
    const focused = Number(body.current?.querySelector<HTMLElement>('tr:focus-within')?.dataset['index'])
    // Tab goes on to the row beside it.
    const there = [...defaultRangeExtractor(range), focused - 1, focused, focused + 1]
    return [...new Set(there)].filter((index) => index >= 0 && index < range.count).sort((a, b) => a - b)
  }, [])
  // oxlint-disable-next-line react/incompatible-library -- the React Compiler is off, and only this component reads it
  const rows = useVirtualizer({
    ...{ count: cases.length, overscan, initialRect: usualFrame, estimateSize: () => seen.current.height },
    ...{ getScrollElement: () => frame.current, getItemKey, rangeExtractor, measureElement: measured },
  })
  // At its end it stays there, also where rows turn out to be higher.
  useEffect(() => {
    rows.shouldAdjustScrollPositionOnItemSizeChange = ({ start }, _by, { scrollOffset }) =>
      start < (scrollOffset ?? 0) || rows.isAtEnd()
  }, [rows])
  const there = rows.getVirtualItems()
  const space = (from: number, to: number) =>
    to <= from ? null : (
      <tr className="case-space" aria-hidden="true">
        <td colSpan={columns} style={{ blockSize: to - from }} />
      </tr>
    )
  return (
    <tbody ref={body}>
      {there.map(({ key, index, start }, at) => {
        const listed = cases[index]
        if (listed === undefined) return null
        return (
          <Fragment key={key}>
            {space(there[at - 1]?.end ?? 0, start)}
            <CaseTableRow listed={listed} index={index} measured={rows.measureElement} {...handling} />
          </Fragment>
        )
      })}
      {space(there.at(-1)?.end ?? 0, rows.getTotalSize())}
    </tbody>
  )
}
