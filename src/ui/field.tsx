import { useId, type ReactNode } from 'react'
import './field.css'

export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string
  readonly 'aria-invalid': boolean | undefined
}

interface Props {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What was read, in words. */
  readonly echo?: string
  /** What is wrong and what to do. */
  readonly problem?: string
  /** Something to look at that is no error. */
  readonly warning?: string
  /** How much room is kept below for these to come and go in, so that nothing moves when they do. */
  readonly room?: 'none' | 'two lines' | 'three lines'
  readonly className?: string
  readonly children: (ids: FieldIds) => ReactNode
}

/** A label, a control and the lines below it, which keep their height so that nothing moves when they speak. */
export function Field({ label, hint, echo, problem, warning, room = 'two lines', className, children }: Props) {
  const id = useId()
  const ids = { id, 'aria-describedby': `${id}-message`, 'aria-invalid': problem === undefined ? undefined : true }
  return (
    <div className={['field', rooms[room], className].filter(Boolean).join(' ')}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {children(ids)}
      <FieldMessage id={`${id}-message`} hint={hint} echo={echo} problem={problem} warning={warning} />
    </div>
  )
}

const rooms = { none: 'field-without-room', 'two lines': '', 'three lines': 'field-with-room' }

interface MessageProps {
  readonly id?: string
  readonly hint?: ReactNode
  readonly echo?: string
  readonly problem?: string
  readonly warning?: string
}

export function FieldMessage({ id, hint, echo, problem, warning }: MessageProps) {
  if (problem !== undefined) {
    return (
      <p id={id} className="field-message field-problem">
        <span aria-hidden="true">✕ </span>
        {problem}
      </p>
    )
  }
  if (warning !== undefined) {
    return (
      <p id={id} className="field-message field-warning">
        <span aria-hidden="true">! </span>
        {warning}
      </p>
    )
  }
  return (
    <p id={id} className="field-message">
      {echo ?? hint}
    </p>
  )
}
