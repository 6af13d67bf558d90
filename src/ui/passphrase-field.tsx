import { useState, type ComponentProps } from 'react'
import { Button } from './button'
import { Field } from './field'
import './passphrase-field.css'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly problem?: string
  readonly value: string
  readonly room?: ComponentProps<typeof Field>['room']
  readonly isFocused?: boolean
  readonly onChange: (value: string) => void
}

/** A passphrase, shown where the reviewer wants to see it. */
export function PassphraseField({ label, hint, problem, value, room, isFocused, onChange }: Props) {
  const [isShown, setIsShown] = useState(false)
  return (
    <Field label={label} hint={hint} problem={problem} room={room}>
      {(ids) => (
        <span className="passphrase">
          <input
            {...ids}
            ref={isFocused === true ? focusOnce : undefined}
            className="input"
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-as-typed
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
          <Button aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
            {isShown ? 'Hide' : 'Show'}
            <span className="only-read-out"> {label.toLowerCase()}</span>
          </Button>
        </span>
      )}
    </Field>
  )
}

const focusOnce = (input: HTMLInputElement | null) => {
  if (input === null) return
  // A dialog that opens gives its focus by this.
  input.autofocus = true
  if (document.activeElement === document.body) input.focus()
}
