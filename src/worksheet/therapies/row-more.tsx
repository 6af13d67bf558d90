import { useId } from 'react'
import { capital, type EndReason, type LineEntry } from '../../facts'
import { procedures } from '../../facts/regimens'
import { Button } from '../../ui/button'
import type { RowChange } from './changes'

const endReasons: readonly EndReason[] = [
  'completed as planned',
  'progression',
  'intolerance',
  'other',
  'not documented',
]

interface Props {
  /** "line 1" */
  readonly of: string
  readonly row: LineEntry
  readonly onChange: (change: RowChange) => void
  readonly onRemove: () => void
  readonly onMoveUp: (() => void) | undefined
  readonly onMoveDown: (() => void) | undefined
}

/** What a row can say besides drugs and dates. */
export function RowMore({ of, row, onChange, onRemove, onMoveUp, onMoveDown }: Props) {
  const id = useId()
  return (
    <div className="row-more">
      <div className="row-more-ended">
        <label htmlFor={id}>
          Why it ended<span className="only-read-out">, {of}</span>
        </label>
        <select
          id={id}
          className="input"
          value={row.endReason ?? ''}
          onChange={({ target }) => onChange({ endReason: endReasons.find((reason) => reason === target.value) })}
        >
          <option value="">Not answered</option>
          {endReasons.map((reason) => (
            <option key={reason} value={reason}>
              {capital(reason)}
            </option>
          ))}
        </select>
      </div>
      <Procedures row={row} onChange={onChange} />
      <div className="row-more-buttons">
        {onMoveUp !== undefined && (
          <Button look="link" onClick={onMoveUp}>
            Move up<span className="only-read-out">, {of}</span>
          </Button>
        )}
        {onMoveDown !== undefined && (
          <Button look="link" onClick={onMoveDown}>
            Move down<span className="only-read-out">, {of}</span>
          </Button>
        )}
        <Button look="link" onClick={onRemove}>
          Remove {of}
        </Button>
      </div>
    </div>
  )
}

/** Parts of the line, never lines of their own (R13). */
function Procedures({ row, onChange }: Pick<Props, 'row' | 'onChange'>) {
  const given = row.procedures ?? []
  const names = [...new Set([...procedures.map(({ name }) => name), ...given])]
  return (
    <fieldset className="row-more-procedures">
      <legend>Part of this line</legend>
      {names.map((name) => (
        <label key={name} className="checkbox">
          <input
            type="checkbox"
            checked={given.includes(name)}
            onChange={({ target }) => {
              const next = names.filter((each) => (each === name ? target.checked : given.includes(each)))
              onChange({ procedures: next.length > 0 ? next : undefined })
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}

/** The same in a line, while it is folded. */
export function sayMore({ endReason, procedures: given = [] }: LineEntry): string {
  const parts = [
    endReason === undefined ? '' : `Ended: ${endReason}`,
    given.length === 0 ? '' : `With ${given.join(', ').toLowerCase()}`,
  ]
  return parts.filter((part) => part !== '').join('. ')
}
