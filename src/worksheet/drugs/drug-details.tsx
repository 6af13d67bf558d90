import { capital, nameDrug, type DrugEntry } from '../../facts'
import { Button } from '../../ui/button'
import { UnknownDrug } from './unknown-drug'

interface Props {
  readonly entry: DrugEntry
  readonly asks: 'its class' | 'what it is given for'
  readonly onChange: (entry: DrugEntry) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** All that can be said of one drug of a list. */
export function DrugDetails({ entry, asks, onChange, onRemove, onClose }: Props) {
  const { known, name } = nameDrug(entry, asks)
  return (
    <fieldset className="drug-details" aria-label={capital(name)}>
      {known === undefined ? (
        <UnknownDrug entry={entry} asks={asks} onChange={onChange} />
      ) : (
        <>
          <p>
            <strong>{capital(known.generic)}</strong>{' '}
            <span className="quiet">{[...known.brands.slice(0, 2), known.class].join(', ')}</span>
            {known.note !== undefined && <span className="drug-details-note">{capital(known.note)}.</span>}
          </p>
          {known.kind === 'anti-cancer' && <GivenForSomethingElse entry={entry} onChange={onChange} />}
        </>
      )}
      <div className="drug-details-buttons">
        <Button look="link" onClick={onRemove}>
          Remove {name}
        </Button>
        <Button look="link" onClick={onClose}>
          Close
        </Button>
      </div>
    </fieldset>
  )
}

/** R14: such a drug is in the chart, and does not count. */
function GivenForSomethingElse({ entry, onChange }: Pick<Props, 'entry' | 'onChange'>) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        checked={entry.givenFor === 'something else'}
        onChange={({ target }) => {
          const { givenFor: _, ...rest } = entry
          onChange(target.checked ? { ...rest, givenFor: 'something else' } : rest)
        }}
      />
      <span>
        Given for something else<span className="only-read-out">: {entry.name}</span>
      </span>
    </label>
  )
}
