import { useId, useState } from 'react'
import { capital, formatDate, rowDates, unfinished, withDaySaid, type Day, type RowDate as Field } from '../../facts'
import { FieldMessage } from '../../ui/field'
import { sayDate } from './say-date'

interface Props {
  readonly field: Field
  /** "line 1" */
  readonly of: string
  readonly value: string | undefined
  readonly on: Day
  /** The element that says what is wrong, where something is. */
  readonly problemId: string | undefined
  readonly place: string
  readonly onChange: (value: string | undefined) => void
  /** Which field is being typed in: half a date is no mistake yet. */
  readonly onTyping: (field: Field | undefined) => void
}

/** A date of a row, typed in any form, or a word in its place. What is typed stays as typed until one leaves. */
export function RowDate({ field, of, value, on, problemId, place, onChange, onTyping }: Props) {
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const [isDismissed, setDismissed] = useState(false)
  const { label, hint, words = [] } = rowDates[field]
  const read = (text: string) => rowDates[field].read(withDaySaid(completed(text, words), on), on)
  const keep = (text: string) => onChange(text.trim() === '' ? undefined : (read(text).value ?? text.trim()))

  // What stands there since before needs no echo.
  const echo = typed === undefined || typed === display(value, words) ? undefined : read(typed).value
  const offered = typed === undefined || isDismissed ? [] : words.filter((word) => startsWith(word.value, typed))
  return (
    <div className="row-date">
      <label className="row-date-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={isWord(value, words) ? 'input row-date-input row-date-word' : 'input row-date-input'}
        type="text"
        autoComplete="off"
        spellCheck={false}
        data-place={place}
        aria-label={`${label}, ${of}`}
        aria-invalid={
          problemId !== undefined && (typed ?? display(value, words)) === display(value, words) ? true : undefined
        }
        aria-describedby={[`${id}-hint`, `${id}-echo`, problemId].filter(Boolean).join(' ')}
        value={typed ?? display(value, words)}
        onFocus={() => {
          setTyped(display(value, words))
          setDismissed(false)
        }}
        onChange={({ target }) => {
          setTyped(target.value)
          onTyping(field)
          // Marked until the field is left: what a crash cuts off is no answer.
          onChange(target.value.trim() === '' ? undefined : `${target.value}${unfinished}`)
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typed !== undefined) keep(typed)
          if (event.key === 'Escape' && offered.length > 0) {
            event.stopPropagation()
            setDismissed(true)
          }
        }}
        onBlur={() => {
          if (typed !== undefined && typed !== display(value, words)) keep(typed)
          setTyped(undefined)
          onTyping(undefined)
        }}
      />
      <span id={`${id}-hint`} hidden>
        {hint}
      </span>
      <div aria-live="polite">
        <FieldMessage id={`${id}-echo`} echo={echo === undefined ? undefined : sayReading(echo)} />
      </div>
      {offered.length > 0 && (
        <div className="row-date-words">
          {offered.map((word) => (
            <button
              key={word.value}
              type="button"
              tabIndex={-1}
              className="row-date-offer"
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => {
                setTyped(capital(word.value))
                onChange(word.value)
              }}
            >
              {capital(word.value)}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}

type Words = readonly { readonly value: string }[]

/** The start of a word stands for it where it is the start of no other: "o" for "ongoing". */
function completed(text: string, words: Words): string {
  const meant = text.trim() === '' ? [] : words.filter(({ value }) => startsWith(value, text))
  const [only, other] = meant
  return only !== undefined && other === undefined ? only.value : text
}

const startsWith = (word: string, text: string) => word.startsWith(text.trim().toLowerCase())

const isDate = (value: string) => /^\d{4}-\d{2}(-\d{2})?$/.test(value)
const isWord = (value: string | undefined, words: Words) => words.some((word) => word.value === value)

function display(value: string | undefined, words: Words): string {
  if (value === undefined) return ''
  return isDate(value) ? formatDate(value) : isWord(value, words) ? capital(value) : value
}

const sayReading = (value: string) => (isDate(value) ? sayDate(value) : capital(value))
