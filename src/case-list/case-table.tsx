import { useRef } from 'react'
import { CaseRows } from './case-rows'
import type { ListedCase } from './find-cases'
import { ParcelOfRows } from './parcel-of-rows'
import type { RowHandling } from './case-table-row'
import './case-table.css'

/** More rows than these scroll in a frame of their own, and only those in sight are there. */
const longList = 60
const parcel = 40

interface Props extends RowHandling {
  readonly cases: readonly ListedCase[]
}

/** The cases, the most pressing first. */
export function CaseTable({ cases, ...handling }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  const isLong = cases.length > longList
  const columns = [...(handling.selected === undefined ? [] : ['Selected']), ...headings, 'More']
  return (
    <div ref={frame} className={isLong ? 'case-table-frame case-table-long' : 'case-table-frame'}>
      <table className="case-table" aria-rowcount={isLong ? cases.length + 1 : undefined}>
        <caption className="only-read-out">Cases, the one due first on top</caption>
        <thead>
          <tr>
            {columns.map((heading) => (
              <th key={heading} scope="col" className={`case-head-${heading.toLowerCase()}`}>
                {headings.includes(heading) ? heading : <span className="only-read-out">{heading}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {isLong ? (
          Array.from({ length: Math.ceil(cases.length / parcel) }, (_, index) => (
            <ParcelOfRows
              key={index}
              frame={frame}
              first={index * parcel}
              columns={columns.length}
              cases={cases.slice(index * parcel, (index + 1) * parcel)}
              {...handling}
            />
          ))
        ) : (
          <tbody>
            <CaseRows cases={cases} {...handling} />
          </tbody>
        )}
      </table>
    </div>
  )
}

const headings = ['Due', 'Case', 'Member', 'Request', 'Determination', 'State']
