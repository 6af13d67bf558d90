import { useState } from 'react'
import { Field } from '../ui/field'

interface Props {
  readonly label: string
  /** Undefined where nothing is set. */
  readonly value: number | undefined
  readonly least: number
  /** Only with what can be read; undefined for a blank. */
  readonly onChange: (value: number | undefined) => void
}

/** A number, kept with every key that makes one; what makes none stays in the field, and says so once it is left. */
export function NumberInput({ label, value, least, onChange }: Props) {
  const [typed, setTyped] = useState<string>()
  const [isLeft, setIsLeft] = useState(true)
  const text = typed ?? (value === undefined ? '' : String(value))
  const problem =
    isLeft && !isNumber(text, least) ? `Type a number, ${least === 0 ? '0 or more' : 'more than 0'}.` : undefined
  return (
    <Field label={label} problem={problem}>
      {(ids) => (
        <input
          {...ids}
          className="input settings-number"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onFocus={() => setIsLeft(false)}
          onBlur={() => {
            setIsLeft(true)
            if (isNumber(text, least)) setTyped(undefined)
          }}
          onChange={({ target }) => {
            setTyped(target.value)
            if (isNumber(target.value, least)) onChange(target.value.trim() === '' ? undefined : Number(target.value))
          }}
        />
      )}
    </Field>
  )
}

/** A blank is allowed: nothing is set. */
function isNumber(text: string, least: number): boolean {
  const value = Number(text)
  return text.trim() === '' || (Number.isFinite(value) && (least === 0 ? value >= 0 : value > 0))
}
