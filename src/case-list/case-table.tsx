import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../facts'
import type { CaseRow } from '../cases/case-row'
import { Button } from '../ui/button'
import { Mark } from '../ui/mark'
import type { ListedCase } from './find-cases'
import { counted, coverageOf, determinationOf, nameOf, numberOf, requestOf, shapeOf, stageOf } from './row-words'
import './case-table.css'

const page = 50

interface Props {
  readonly cases: readonly ListedCase[]
  readonly onDelete: (row: CaseRow) => void
}

/** The cases, the most pressing first; a long list is shown a page at a time. */
export function CaseTable({ cases, onDelete }: Props) {
  const [shown, setShown] = useState(page)
  const rest = cases.length - shown
  return (
    <div className="case-table-frame">
      <table className="case-table">
        <caption className="only-read-out">Cases, the one due first on top</caption>
        <thead>
          <tr>
            {['Due', 'Case', 'Member', 'Request', 'Determination', 'State'].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
            <th scope="col">
              <span className="only-read-out">Delete</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.slice(0, shown).map((listed) => (
            <CaseTableRow key={listed.row.id} {...listed} onDelete={onDelete} />
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <div className="case-table-more">
          <Button onClick={() => setShown(shown + page)}>Show {Math.min(page, rest)} more</Button>
          <span className="quiet small">{counted(rest, 'case')} below</span>
        </div>
      ) : null}
    </div>
  )
}

function CaseTableRow({ row, due, onDelete }: ListedCase & Pick<Props, 'onDelete'>) {
  return (
    <tr>
      <td className="case-due">
        {due.left === undefined ? null : (
          <span className={due.isPressing ? 'case-due-left case-due-pressing' : 'case-due-left'}>{due.left}</span>
        )}
        <span className="case-second">{due.when}</span>
      </td>
      <td className="case-number">
        <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-link mono" id={linkId(row.id)}>
          {numberOf(row)}
        </Link>
      </td>
      <td className="case-member">
        <span>{nameOf(row)}</span>
        {row.birthDate === undefined ? null : <span className="case-second">{formatDate(row.birthDate)}</span>}
      </td>
      <td className="case-request">
        <span>{requestOf(row)}</span>
        <span className="case-second">{coverageOf(row)}</span>
      </td>
      <td className="case-determination">
        <span className="case-outcome">
          <Mark shape={shapeOf[row.outcome]} />
          <span>{determinationOf(row)}</span>
        </span>
      </td>
      <td className="case-stage">{stageOf[row.stage]}</td>
      <td className="case-delete">
        <Button look="quiet" onClick={() => onDelete(row)}>
          Delete
          <span className="only-read-out">
            {' '}
            {numberOf(row)}, {nameOf(row)}
          </span>
        </Button>
      </td>
    </tr>
  )
}

export const linkId = (id: string): string => `case-${id}`
