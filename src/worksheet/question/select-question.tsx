import { Field } from '../../ui/field'
import { factOf, type FactKey } from '../../facts'
import { entryText, useEntry } from '../sheet-form'

export function SelectQuestion({ name }: { readonly name: FactKey }) {
  const { entry, set } = useEntry(name)
  const { label, hint, options = [] } = factOf(name)
  return (
    <Field label={label} hint={hint} room="none">
      {(ids) => (
        <select {...ids} className="input" value={entryText(entry)} onChange={({ target }) => set(target.value)}>
          <option value="" />
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
