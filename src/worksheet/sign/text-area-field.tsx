import { Field } from '../../ui/field'

interface Props {
  readonly label: string
  readonly hint?: string
  readonly problem?: string
  readonly field?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

export const TextAreaField = ({ label, hint, problem, field, value, onChange }: Props) => (
  <Field label={label} hint={hint} problem={problem}>
    {(ids) => (
      <textarea
        {...ids}
        className="input sign-text"
        rows={2}
        data-sign-field={field}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    )}
  </Field>
)
