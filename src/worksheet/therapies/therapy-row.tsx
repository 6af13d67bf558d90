import { useState } from 'react'
import {
  rowDates,
  type Day,
  type LineEntry,
  type PriorTherapies,
  type Problem,
  type RowDate as RowDateField,
} from '../../facts'
import { FieldMessage } from '../../ui/field'
import { DrugsField } from '../drugs/drugs-field'
import type { RowChange } from './changes'
import { RowDate } from './row-date'
import { RowMore, sayMore } from './row-more'
import { RowQuestions } from './row-questions'

export interface RowProps {
  readonly row: LineEntry
  readonly index: number
  /** Number of the line that the row belongs to. */
  readonly line: number
  readonly therapies: PriorTherapies
  readonly diagnosis: string | undefined
  readonly on: Day
  readonly problems: readonly Problem[]
  readonly inputId: string
  readonly onChange: (change: RowChange) => void
  readonly onRemove: () => void
  readonly onMoveUp: (() => void) | undefined
  readonly onMoveDown: (() => void) | undefined
}

export function TherapyRow(props: RowProps) {
  const { row, index, line, therapies, diagnosis, on, problems, inputId, onChange } = props
  const [isOpen, setOpen] = useState(false)
  const [typing, setTyping] = useState<RowDateField>()
  const of = line === index + 1 ? `line ${line}` : `row ${index + 1}`
  const place = `priorTherapies.${index}`
  const wrong = problems.filter((problem) => problem.row === index && problem.field !== typing)
  const date = (field: RowDateField) => (
    <RowDate
      field={field}
      of={of}
      value={row[field]}
      on={on}
      problemId={wrong.some((problem) => problem.field === field) ? `${inputId}-${field}` : undefined}
      place={`${place}.${field}`}
      onChange={(value) => onChange({ [field]: value })}
      onTyping={setTyping}
    />
  )
  return (
    <li className="therapy-row">
      <div className="therapy-number">
        <span className="therapy-line">
          <span className="therapy-line-word">Line </span>
          {line}
        </span>
        <button type="button" className="therapy-more" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span aria-hidden="true">{isOpen ? '−' : '⋯'}</span>
          <span className="only-read-out">More about {of}</span>
        </button>
      </div>
      <div className="therapy-drugs">
        <DrugsField
          label={`Drugs, ${of}`}
          drugs={row.drugs}
          onChange={(drugs) => onChange({ drugs })}
          asks="its class"
          diagnosis={diagnosis}
          inputId={inputId}
          placeholder="Drug or regimen"
          place={`${place}.drugs`}
          placeOf={(drug) => `${place}.drugs.${drug}`}
        />
        {!isOpen && sayMore(row) !== '' && <p className="therapy-said">{sayMore(row)}</p>}
      </div>
      {date('started')}
      {date('completed')}
      {date('progressed')}
      <div className="therapy-problems">
        {wrong.map(({ field, message }) => (
          <FieldMessage key={field} id={`${inputId}-${field}`} problem={named(field as RowDateField, message)} />
        ))}
      </div>
      <div className="therapy-below">
        {isOpen && <RowMore {...props} of={of} />}
        <RowQuestions therapies={therapies} index={index} place={place} onChange={onChange} />
      </div>
    </li>
  )
}

/** The messages of a row stand below it, so each names its field. */
function named(field: RowDateField, message: string): string {
  const { label } = rowDates[field]
  return message.startsWith(label) ? message : `${label}: ${message}`
}
