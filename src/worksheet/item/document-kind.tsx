import { useId, type ComponentProps } from 'react'

const kinds = [
  'Request form',
  'Visit note',
  'Lab',
  'Prescription',
  'Pathology report',
  'Imaging',
  'Cytogenetics',
  'Hospital record',
  'NCCN compendium page',
  'Letter',
]

type Props = Omit<ComponentProps<'input'>, 'onChange' | 'value'> & {
  readonly value: string
  readonly onChange: (kind: string) => void
}

export function DocumentKind({ value, onChange, ...rest }: Props) {
  const id = useId()
  return (
    <label className="document-kind">
      <span className="field-label">Kind</span>
      <input
        {...rest}
        className="input"
        value={value}
        list={id}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
      />
      <datalist id={id}>
        {kinds.map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
    </label>
  )
}
