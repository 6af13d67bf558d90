import { useId, useRef, useState, type KeyboardEvent } from 'react'
import { namesOf, readTyped, searchDrugs, type DrugOption } from '../../facts/drug-search'
import { DrugCombobox } from './drug-combobox'
import { RegimenOffer, type OfferedRegimen } from './regimen-offer'
import './drug-picker.css'

interface Props {
  readonly label: string
  readonly id?: string
  /** The answer to the question of that name: it decides what some regimen names mean. */
  readonly diagnosis?: string
  readonly placeholder?: string
  /** Place of the answer on the sheet, for the frame to find. */
  readonly place?: string
  readonly onAdd: (names: readonly string[]) => void
  /** Backspace in the empty field. */
  readonly onBackspace?: () => void
}

/**
 * Drugs by generic name, brand or abbreviation, one after the other. Enter takes the first match; what no match
 * is taken for is kept as written, also when the field is left. A regimen shows its drugs before it is taken.
 */
export function DrugPicker({ label, id, diagnosis, placeholder, place, onAdd, onBackspace }: Props) {
  const ownId = useId()
  const inputId = id ?? ownId
  const [typed, setTyped] = useState('')
  const [isDismissed, setDismissed] = useState(false)
  const [offer, setOffer] = useState<OfferedRegimen>()
  const root = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const options = searchDrugs(typed, diagnosis)
  const open = options.length > 0 && !isDismissed && offer === undefined

  const take = (option: DrugOption, focus: boolean) => {
    setTyped('')
    if (option.kind === 'regimen') setOffer({ ...option, takesFocus: focus })
    else onAdd(namesOf(option))
  }
  const takeTyped = (focus: boolean) => {
    const option = readTyped(typed, diagnosis)
    if (option !== undefined) take(option, focus)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    if (event.key === 'Backspace' && typed === '') onBackspace?.()
    if (event.key === 'Escape' && open) {
      event.stopPropagation()
      setDismissed(true)
    }
    if (event.key === 'Enter') {
      // Else the key would also press the button that takes the focus.
      event.preventDefault()
      if (!open && options.length > 0) takeTyped(true)
    }
  }
  const closeOffer = () => {
    setOffer(undefined)
    input.current?.focus()
  }

  return (
    <div className="drug-picker" ref={root}>
      <label className="only-read-out" htmlFor={inputId}>
        {label}
      </label>
      <DrugCombobox
        id={inputId}
        ref={input}
        data-place={place}
        placeholder={placeholder ?? ' '}
        typed={typed}
        onType={(text) => {
          setTyped(text)
          setDismissed(false)
        }}
        options={options}
        listLabel={`${label}: matches`}
        open={open}
        onPick={(option) => take(option, true)}
        onKeyDown={onKeyDown}
        onBlur={({ relatedTarget }) => {
          if (!(relatedTarget instanceof Node && root.current?.contains(relatedTarget))) takeTyped(false)
        }}
      />
      {offer !== undefined && (
        <RegimenOffer
          offer={offer}
          onTake={() => {
            onAdd(offer.drugs)
            closeOffer()
          }}
          onLeave={closeOffer}
        />
      )}
    </div>
  )
}
