import { memo, type Ref } from 'react'
import { Link } from '@tanstack/react-router'
import { isDone } from '../cases/stages'
import type { CaseRow } from '../cases/list/case-row'
import { dueWords } from '../cases/due'
import type { PlanSettings } from '../cases/plan-settings'
import { formatDate, type Day } from '../facts'
import { Mark } from '../ui/mark'
import type { ListedCase } from './find-cases'
import { RowMenu, type RowAction } from './row-menu'
import { caseWords, coverageOf, determinationOf, nameOf, numberOf, requestOf, shapeOf, stageWords } from './row-words'

/** What the rows share. */
export interface RowHandling {
  readonly now: number
  readonly today: Day
  readonly settings: PlanSettings
  /** Undefined while no cases are being chosen. */
  readonly selected: ReadonlySet<string> | undefined
  readonly onSelect: (id: string, isSelected: boolean) => void
  readonly onAction: (action: RowAction, row: CaseRow) => void
}

interface Props extends RowHandling {
  readonly listed: ListedCase
  /** Its place in a list of which not every row is there, from 0. */
  readonly index?: number
  readonly measured?: Ref<HTMLTableRowElement>
}

/** Scrolling a long list draws none anew that is there already. */
export const CaseTableRow = memo(function CaseTableRow(props: Props) {
  const { listed, index, measured, selected, onSelect, onAction, ...time } = props
  const { row } = listed
  const stage = stageWords(row, time.today)
  return (
    // The head is the first row.
    <tr ref={measured} data-index={index} aria-rowindex={index === undefined ? undefined : index + 2}>
      {selected === undefined ? null : (
        <td className="case-select">
          <input
            type="checkbox"
            aria-label={`Select ${caseWords(row)}`}
            checked={selected.has(row.id)}
            onChange={({ target }) => onSelect(row.id, target.checked)}
          />
        </td>
      )}
      <DueCell listed={listed} {...time} />
      <td className="case-number">
        <Link to="/cases/$caseId" params={{ caseId: row.id }} className="case-link mono" id={linkId(row.id)}>
          {numberOf(row)}
        </Link>
        {row.revision === undefined ? null : <span className="case-revision">Revision {row.revision}</span>}
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
      <td className="case-stage">
        <span>{stage.what}</span>
        {stage.more === undefined ? null : <span className="case-second">{stage.more}</span>}
      </td>
      <td className="case-more">
        <RowMenu row={row} onAction={onAction} />
      </td>
    </tr>
  )
})

type Time = Pick<RowHandling, 'now' | 'settings'>

/** What is done is not due any more. */
function DueCell({ listed: { row, due }, now, settings }: { readonly listed: ListedCase } & Time) {
  if (isDone(row.stage)) return <td className="case-due" />
  const { left, when, isPressing } = dueWords(due, now, settings)
  return (
    <td className="case-due">
      {left === undefined ? null : (
        <span className={isPressing ? 'case-due-left case-due-pressing' : 'case-due-left'}>{left}</span>
      )}
      <span className="case-second">{when}</span>
    </td>
  )
}

export const linkId = (id: string): string => `case-${id}`
