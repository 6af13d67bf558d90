import { useId } from 'react'
import { capital, drugClasses, type DrugEntry } from '../../facts'
import { similarDrugs } from '../../facts/drug-search'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/choice'

interface Props {
  readonly entry: DrugEntry
  readonly asks: 'its class' | 'what it is given for'
  readonly place?: string
  readonly onChange: (entry: DrugEntry) => void
}

/** R14: of a drug that the list does not know, the one question that is needed. */
export function UnknownDrug({ entry, asks, place, onChange }: Props) {
  const similar = similarDrugs(entry.name)
  return (
    <div className="unknown-drug" data-place={place} tabIndex={-1}>
      <p>
        <strong>{entry.name}</strong> is not on the list of drugs.
        {similar.map(({ generic }) => (
          <Button key={generic} look="link" onClick={() => onChange({ name: generic })}>
            It is {generic}
          </Button>
        ))}
      </p>
      {asks === 'its class' ? (
        <ClassChoice entry={entry} onChange={onChange} />
      ) : (
        <Choice
          question="Is it given against this disease?"
          options={[
            { value: 'this disease', label: 'Yes' },
            { value: 'something else', label: 'No' },
          ]}
          value={entry.givenFor ?? ''}
          onChange={(value) => {
            const { givenFor: _, ...rest } = entry
            onChange(value === '' ? rest : { ...rest, givenFor: value as NonNullable<DrugEntry['givenFor']> })
          }}
        />
      )}
    </div>
  )
}

function ClassChoice({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  const id = useId()
  return (
    <div className="unknown-drug-class">
      <label htmlFor={id}>
        Its class<span className="only-read-out">: {entry.name}</span>
      </label>
      <select
        id={id}
        className="input"
        value={entry.class ?? ''}
        onChange={({ target }) => {
          const { class: _, ...rest } = entry
          const chosen = drugClasses.find((name) => name === target.value)
          onChange(chosen === undefined ? rest : { ...rest, class: chosen })
        }}
      >
        <option value="">Not answered</option>
        {drugClasses.map((name) => (
          <option key={name} value={name}>
            {capital(name)}
          </option>
        ))}
      </select>
    </div>
  )
}
