import { useRef } from 'react'
import type { ListedCase } from './find-cases'
import { CaseTableRow, type RowHandling } from './case-table-row'
import { RowsInSight } from './rows-in-sight'
import './case-table.css'

/** More rows than these scroll in a frame of their own, and only those in sight are there. */
const longList = 60

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
          <RowsInSight frame={frame} cases={cases} columns={columns.length} {...handling} />
        ) : (
          <tbody>
            {cases.map((listed) => (
              <CaseTableRow key={listed.row.id} listed={listed} {...handling} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

const headings = ['Due', 'Case', 'Member', 'Request', 'Determination', 'State']
