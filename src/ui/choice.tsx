import { useId, type KeyboardEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Button } from './button'
import { KeyCap } from './key-cap'
import { useSingleKeys } from './single-keys'
import './choice.css'

export interface ChoiceOption {
  readonly value: string
  readonly label: string
}

interface Props {
  readonly question: ReactNode
  readonly hint?: ReactNode
  readonly options: readonly ChoiceOption[]
  /** Empty while unanswered. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** After an answer by its number key: on to the next question. */
  readonly onAnswered?: () => void
  /** The options beside the question or below it. */
  readonly layout?: 'beside' | 'below'
}

/** One answer of a few, by mouse, arrow keys or number; Backspace or Clear takes it back. */
export function Choice({ question, hint, options, value, onChange, onAnswered, layout = 'beside' }: Props) {
  const id = useId()
  const { on: keysAreOn } = useSingleKeys()
  const segmented = isShort(options)
  const cards = options.length === 4 ? 'cards cards-in-pairs' : 'cards'
  const answerByKey = (event: KeyboardEvent) => {
    if (!keysAreOn || event.ctrlKey || event.altKey || event.metaKey) return
    const option = /^[1-9]$/.test(event.key) ? options[Number(event.key) - 1] : undefined
    // What the answer brings has to stand before focus moves on, or the next key would go astray.
    if (option) flushSync(() => onChange(option.value))
    else if (event.key === 'Backspace' || event.key === 'Delete') onChange('')
    else return
    event.preventDefault()
    if (option) onAnswered?.()
  }
  return (
    <fieldset
      className={`choice choice-${segmented ? layout : 'below'}`}
      aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      onKeyDown={answerByKey}
    >
      <legend className="only-read-out">{question}</legend>
      <div className="choice-words">
        <span className="choice-question" aria-hidden="true">
          {question}
        </span>
        {hint === undefined ? null : (
          <span className="choice-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </div>
      <div className="choice-answers">
        <div className={segmented ? 'segments' : cards}>
          {options.map((option, index) => (
            <label key={option.value} className={segmented ? 'segment' : 'card'}>
              <input
                type="radio"
                name={id}
                value={option.value}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <span className="choice-label">{option.label}</span>
              {keysAreOn && index < 9 ? (
                <span className="choice-key" aria-hidden="true">
                  <KeyCap>{index + 1}</KeyCap>
                </span>
              ) : null}
            </label>
          ))}
        </div>
        <Button look="quiet" className="choice-clear" tabIndex={-1} hidden={value === ''} onClick={() => onChange('')}>
          Clear <span className="only-read-out">the answer to: {question}</span>
        </Button>
      </div>
    </fieldset>
  )
}

const isShort = (options: readonly ChoiceOption[]): boolean =>
  options.length <= 4 && options.reduce((length, { label }) => length + label.length + 4, 0) <= 46
