import { capital, type NamedDrug } from '../../facts'
import { tagOf } from './drug-words'

interface Props {
  readonly drug: NamedDrug
  readonly opened: boolean
  readonly onOpen: () => void
  readonly onRemove: () => void
}

/** The name opens what can be said of the drug; Delete, Backspace or the cross removes it. */
export function DrugChip({ drug, opened, onOpen, onRemove }: Props) {
  const tag = tagOf(drug)
  return (
    <span className={drug.counts === false ? 'drug-chip drug-chip-aside' : 'drug-chip'}>
      <button
        type="button"
        className="drug-chip-name"
        aria-expanded={opened}
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Delete' && event.key !== 'Backspace') return
          event.preventDefault()
          onRemove()
        }}
      >
        {capital(drug.name)}
        {tag !== undefined && ' '}
        {tag !== undefined && <span className="drug-chip-tag">{tag}</span>}
      </button>
      <button type="button" className="drug-chip-remove" tabIndex={-1} onClick={onRemove}>
        <span aria-hidden="true">×</span>
        <span className="only-read-out">Remove {drug.name}</span>
      </button>
    </span>
  )
}
