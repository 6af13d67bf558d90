import { useEffect, useId, useRef } from 'react'
import {
  facts,
  firstOutOfOrder,
  lineNumbers,
  rowDates,
  type Answers,
  type Day,
  type LinesEntry,
  type Problem,
} from '../../facts'
import { cpPhar302 } from '../../policy/cp-phar-302'
import { Button } from '../../ui/button'
import { ListKey } from '../drugs/list-key'
import { moved, withNewRow, withoutRow, withRow } from './changes'
import { daysAllowedIn } from './days-allowed'
import { TherapiesDrawing } from './therapies-drawing'
import { TherapyRow } from './therapy-row'
import { useRowIds } from './use-row-ids'
import './therapies.css'

interface Props {
  readonly value?: LinesEntry
  readonly onChange: (next: LinesEntry) => void
  readonly answers: Answers
  readonly on: Day
  readonly problems: readonly Problem[]
}

const nothing: LinesEntry = { rows: [] }

/** Prior lines of therapy, as rows with drugs and dates (R13). */
export function TherapiesField({ value = nothing, onChange, answers, on, problems }: Props) {
  const id = useId()
  const rowIds = useRowIds(value.rows.length)
  const focusNext = useFocusOnceThere()
  // Of what stands in the rows now, also while nothing of it is an answer yet.
  const therapies = facts.priorTherapies.read(value, on).value ?? { rows: [], closed: false }
  const section = cpPhar302.sectionOf(answers)
  const lines = lineNumbers(therapies)
  const drugsInput = (index: number) => `${id}-${rowIds.ids[index]}-drugs`
  const disordered = firstOutOfOrder(therapies)

  const add = () => {
    onChange(withNewRow(value))
    focusNext(() =>
      document.querySelector<HTMLElement>(`#${CSS.escape(id)} .therapy-row:last-of-type .drug-picker-input`),
    )
  }
  const remove = (index: number) => {
    const neighbour = index < value.rows.length - 1 ? index + 1 : index - 1
    const target = neighbour < 0 ? `${id}-add` : drugsInput(neighbour)
    rowIds.drop(index)
    onChange(withoutRow(value, index))
    focusNext(() => document.getElementById(target))
  }
  const move = (from: number, to: number) => {
    const target = drugsInput(from)
    rowIds.move(from, to)
    onChange(moved(value, from, to))
    focusNext(() => document.getElementById(target))
  }

  return (
    <div className="therapies" id={id}>
      {value.rows.length > 0 && <Header />}
      <ol className="therapies-rows" aria-label={facts.priorTherapies.label}>
        {value.rows.map((row, index) => (
          <TherapyRow
            key={rowIds.ids[index]}
            row={row}
            index={index}
            line={lines[index] ?? index + 1}
            therapies={therapies}
            diagnosis={answers.diagnosis}
            on={on}
            problems={problems.filter(({ key }) => key === 'priorTherapies')}
            inputId={drugsInput(index)}
            onChange={(change) => onChange(withRow(value, index, change))}
            onRemove={() => remove(index)}
            onMoveUp={index > 0 ? () => move(index, index - 1) : undefined}
            onMoveDown={index < value.rows.length - 1 ? () => move(index, index + 1) : undefined}
          />
        ))}
      </ol>
      {disordered !== undefined && (
        <p className="therapies-warning">
          <span aria-hidden="true">! </span>Row {disordered + 1} is not in order of time: it comes before a row above
          it.{' '}
          <Button look="link" onClick={() => move(disordered, disordered - 1)}>
            Move row {disordered + 1} up
          </Button>
        </p>
      )}
      <TherapiesDrawing therapies={therapies} on={on} daysAllowed={section && daysAllowedIn(section)} />
      <div className="therapies-end">
        <Button id={`${id}-add`} look="link" onClick={add}>
          Add a line
        </Button>
        <label className="card therapies-all">
          <input
            type="checkbox"
            data-place="priorTherapies"
            data-all
            checked={value.closed === true}
            onChange={({ target }) => onChange(target.checked ? { ...value, closed: true } : { rows: value.rows })}
          />
          {value.rows.length === 0 ? 'No prior therapy' : 'That is all'}
        </label>
        <ListKey />
      </div>
    </div>
  )
}

/** The names of the columns; on a narrow sheet each field says its own. */
function Header() {
  return (
    <div className="therapies-header" aria-hidden="true">
      <span>Line</span>
      <span>Drugs</span>
      <span>{rowDates.started.label}</span>
      <span>{rowDates.completed.label}</span>
      <span>{rowDates.progressed.label}</span>
    </div>
  )
}

/** Focuses an element that the next rendering brings, or that stays when another goes. */
function useFocusOnceThere() {
  const wanted = useRef<() => HTMLElement | null>(undefined)
  useEffect(() => {
    const element = wanted.current?.()
    if (!element) return
    element.focus()
    wanted.current = undefined
  })
  return (find: () => HTMLElement | null) => {
    wanted.current = find
  }
}
