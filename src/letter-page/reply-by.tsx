import { useState } from 'react'
import { factOf, formatDate, withDaySaid, type Day } from '../facts'
import { echoDate } from '../facts/echo-date'
import { TypedInput } from '../ui/typed-input'

interface Props {
  readonly value: Day | undefined
  readonly on: Day
  readonly onChange: (day: Day | undefined) => void
}

/** The day by which an answer is asked for; what can't be read stays as typed, and no day is named. */
export function ReplyBy({ value, on, onChange }: Props) {
  const [typed, setTyped] = useState(value === undefined ? '' : formatDate(value))
  const readDay = (text: string) => factOf('dueOn').read(withDaySaid(text, on), on)
  const read = readDay(typed)
  const day = typeof read.value === 'string' ? read.value : undefined
  return (
    <TypedInput
      label="Reply by"
      className="letter-reply-by"
      value={typed}
      echo={day === undefined ? undefined : echoDate(day)}
      problem={read.problem}
      warning={day !== undefined && day < on ? 'This day is over.' : undefined}
      onType={(text) => {
        setTyped(text)
        const { value: next } = readDay(text)
        onChange(typeof next === 'string' ? next : undefined)
      }}
      onLeave={() => {
        if (day !== undefined) setTyped(formatDate(day))
      }}
    />
  )
}
