import { useId, useState } from 'react'
import { findDrug, nameDrug, type DrugEntry } from '../../facts'
import { DrugChip } from './drug-chip'
import { DrugDetails } from './drug-details'
import { DrugPicker } from './drug-picker'
import { listed } from '../../facts'
import { keyed } from './keyed'
import { UnknownDrug } from './unknown-drug'
import './drugs-field.css'

interface Props {
  /** "Drugs, line 1" */
  readonly label: string
  readonly drugs: readonly DrugEntry[]
  readonly onChange: (drugs: DrugEntry[]) => void
  /** What is asked of a drug that the list does not know. */
  readonly asks: 'its class' | 'what it is given for'
  readonly diagnosis?: string
  readonly inputId?: string
  readonly placeholder?: string
  /** Place of the list on the sheet: "priorTherapies.0.drugs". */
  readonly place?: string
  /** Place of what is asked of a drug, from 0. */
  readonly placeOf?: (index: number) => string
}

/** Drugs as chips with their class, a field that adds to them, and what has to be asked of one. */
export function DrugsField({ label, drugs, onChange, asks, diagnosis, inputId, placeholder, place, placeOf }: Props) {
  const ownId = useId()
  const id = inputId ?? ownId
  const [opened, setOpened] = useState<string>()
  const [said, setSaid] = useState('')
  const chips = keyed(drugs, ({ name }) => name)
  const shown = chips.find(({ key }) => key === opened)

  const add = (names: readonly string[]) => {
    const known = new Set(drugs.map(({ name }) => nameOf(name)))
    const fresh = [...new Set(names)].filter((name) => !known.has(nameOf(name)))
    setSaid(fresh.length > 0 ? `Added ${listed(fresh)}` : `${listed(names)} already there`)
    if (fresh.length > 0) onChange([...drugs, ...fresh.map((name) => ({ name }))])
  }
  const remove = (index: number) => {
    setSaid(`Removed ${drugs[index]?.name ?? ''}`)
    onChange(drugs.filter((_, at) => at !== index))
    document.getElementById(id)?.focus()
  }
  const change = (index: number, drug: DrugEntry) => onChange(drugs.map((each, at) => (at === index ? drug : each)))

  return (
    <div className="drugs-field">
      <div className="drugs-field-box">
        {chips.map(({ key, item, index }) => (
          <DrugChip
            key={key}
            drug={nameDrug(item, asks)}
            opened={key === opened}
            onOpen={() => setOpened(key === opened ? undefined : key)}
            onRemove={() => remove(index)}
          />
        ))}
        <DrugPicker
          id={id}
          label={label}
          diagnosis={diagnosis}
          placeholder={drugs.length === 0 ? placeholder : undefined}
          place={place}
          onAdd={add}
          onBackspace={drugs.length === 0 ? undefined : () => remove(drugs.length - 1)}
        />
      </div>
      {shown !== undefined && (
        <DrugDetails
          key={shown.key}
          entry={shown.item}
          asks={asks}
          onChange={(drug) => change(shown.index, drug)}
          onRemove={() => remove(shown.index)}
          onClose={() => setOpened(undefined)}
        />
      )}
      {chips
        .filter(({ item, key }) => key !== opened && isAsked(item, asks))
        .map(({ key, item, index }) => (
          <UnknownDrug
            key={key}
            entry={item}
            asks={asks}
            place={placeOf?.(index)}
            onChange={(drug) => change(index, drug)}
          />
        ))}
      <output className="only-read-out">{said}</output>
    </div>
  )
}

/** A drug whose answer is missing; once given, it is found with the chip. */
const isAsked = (entry: DrugEntry, asks: Props['asks']) => nameDrug(entry, asks).counts === undefined

const nameOf = (name: string) => findDrug(name)?.generic ?? name.trim().toLowerCase()
