import { useState } from 'react'
import { factOf, formatDate, type Day } from '../facts'
import { TypedInput } from '../ui/typed-input'

interface Props {
  readonly value: Day | undefined
  readonly on: Day
  readonly onChange: (day: Day | undefined) => void
}

/** The day by which an answer is asked for; what can't be read stays as typed, and no day is named. */
export function ReplyBy({ value, on, onChange }: Props) {
  const [typed, setTyped] = useState(value === undefined ? '' : formatDate(value))
  const read = factOf('dueOn').read(typed, on)
  const day = typeof read.value === 'string' ? read.value : undefined
  return (
    <TypedInput
      label="Reply by"
      className="letter-reply-by"
      value={typed}
      problem={read.problem}
      warning={day !== undefined && day < on ? 'This day is over.' : undefined}
      onType={(text) => {
        setTyped(text)
        const { value: next } = factOf('dueOn').read(text, on)
        onChange(typeof next === 'string' ? next : undefined)
      }}
      onLeave={() => {
        if (day !== undefined) setTyped(formatDate(day))
      }}
    />
  )
}
