import { useState, type ComponentProps, type ReactNode } from 'react'
import { Field } from './field'

interface Props extends Pick<
  ComponentProps<'input'>,
  'inputMode' | 'list' | 'spellCheck' | 'disabled' | 'placeholder'
> {
  readonly label: ReactNode
  readonly hint?: ReactNode
  /** What the field holds while nobody types in it. */
  readonly value: string
  /** With every key. */
  readonly onType: (text: string) => void
  /** When the field is left after typing. */
  readonly onLeave?: (text: string) => void
  readonly echo?: string
  readonly problem?: string
  readonly warning?: string
  readonly room?: ComponentProps<typeof Field>['room']
  /** Beside the text: words that may stand in its place. */
  readonly aside?: ReactNode
  readonly className?: string
}

/**
 * A text field whose text may be written in several ways. What one types stays as typed until the field is left;
 * a problem waits until then too, since half a date is no mistake.
 */
export function TypedInput({
  label,
  hint,
  value,
  onType,
  onLeave,
  echo,
  problem,
  warning,
  room,
  aside,
  className,
  ...rest
}: Props) {
  const [draft, setDraft] = useState<string>()
  const typing = draft !== undefined
  return (
    <Field
      label={label}
      hint={hint}
      echo={echo}
      problem={typing ? undefined : problem}
      warning={typing ? undefined : warning}
      room={room}
      className={className}
    >
      {(ids) => (
        <div className="input-row">
          <input
            {...ids}
            {...rest}
            className="input"
            type="text"
            autoComplete="off"
            value={draft ?? value}
            onChange={({ target }) => {
              setDraft(target.value)
              onType(target.value)
            }}
            onBlur={() => {
              if (draft !== undefined) onLeave?.(draft)
              setDraft(undefined)
            }}
          />
          {aside}
        </div>
      )}
    </Field>
  )
}
