import { useRef } from 'react'
import { factOf, formatDate } from '../facts'
import type { AdverseRule } from '../cases/signing/adverse-rule'
import { Button } from '../ui/button'
import { Field } from '../ui/field'
import { TypedInput } from '../ui/typed-input'

interface Props {
  readonly rules: readonly AdverseRule[]
  readonly onChange: (rules: AdverseRule[]) => void
}

const fresh: AdverseRule = { state: '*', credentials: '', mayIssue: false, source: '', checkedOn: '' }

/** A row for each thing that the plan has looked up. */
export function AdverseTable({ rules, onChange }: Props) {
  const add = useRef<HTMLButtonElement>(null)
  const set = (index: number, change: Partial<AdverseRule>) =>
    onChange(rules.map((rule, each) => (each === index ? { ...rule, ...change } : rule)))
  return (
    <>
      {rules.map((rule, index) => (
        <AdverseRow
          // oxlint-disable-next-line react/no-array-index-key -- the rows have no names, and none changes its place
          key={index}
          number={index + 1}
          rule={rule}
          onChange={(change) => set(index, change)}
          onRemove={() => {
            onChange(rules.filter((_, each) => each !== index))
            add.current?.focus()
          }}
        />
      ))}
      <div>
        <Button ref={add} onClick={() => onChange([...rules, fresh])}>
          Add a row
        </Button>
      </div>
    </>
  )
}

interface RowProps {
  readonly number: number
  readonly rule: AdverseRule
  readonly onChange: (change: Partial<AdverseRule>) => void
  readonly onRemove: () => void
}

function AdverseRow({ number, rule, onChange, onRemove }: RowProps) {
  const { state, lineOfBusiness, credentials, mayIssue, source, checkedOn } = rule
  return (
    <fieldset className="adverse-row">
      <legend>Row {number}</legend>
      <Field label="State">
        {(ids) => (
          <select {...ids} className="input" value={state} onChange={({ target }) => onChange({ state: target.value })}>
            <option value="*">All states</option>
            {factOf('state').options?.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Line of business">
        {(ids) => (
          <select
            {...ids}
            className="input"
            value={lineOfBusiness ?? ''}
            onChange={({ target }) =>
              onChange({ lineOfBusiness: target.value === '' ? undefined : (target.value as typeof lineOfBusiness) })
            }
          >
            <option value="">All</option>
            {factOf('lineOfBusiness').options?.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TypedInput
        label="Credentials"
        value={credentials}
        placeholder="PharmD"
        warning={credentials.trim() === '' ? 'Blank fits every reviewer.' : undefined}
        onType={(text) => onChange({ credentials: text })}
      />
      <Field label="May issue it">
        {(ids) => (
          <select
            {...ids}
            className="input"
            value={mayIssue ? 'yes' : 'no'}
            onChange={({ target }) => onChange({ mayIssue: target.value === 'yes' })}
          >
            <option value="no">No</option>
            <option value="yes">Yes</option>
          </select>
        )}
      </Field>
      <TypedInput label="Source" value={source} onType={(text) => onChange({ source: text })} />
      <CheckedOn value={checkedOn} onChange={(day) => onChange({ checkedOn: day })} />
      <Button look="quiet" onClick={onRemove}>
        Remove <span className="only-read-out">row {number}</span>
      </Button>
    </fieldset>
  )
}

/** Typed in any common form, kept as a day. */
function CheckedOn({ value, onChange }: { readonly value: string; readonly onChange: (day: string) => void }) {
  const read = factOf('revisionCheckedOn').read(value, Temporal.Now.plainDateISO().toString())
  const day = typeof read.value === 'string' ? read.value : undefined
  return (
    <TypedInput
      label="Looked up on"
      value={day === undefined ? value : formatDate(day)}
      problem={read.problem}
      onType={onChange}
      onLeave={() => {
        if (day !== undefined) onChange(day)
      }}
    />
  )
}
