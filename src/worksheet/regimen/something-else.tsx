import { useState } from 'react'
import { capital, type DrugEntry } from '../../facts'
import { Button } from '../../ui/button'
import { nameOf } from './partners'

interface Props {
  readonly drugs: readonly DrugEntry[]
  readonly onChange: (drugs: DrugEntry[]) => void
}

/** R14: a drug given for something else stays recorded and does not count. Rare, so it is folded away. */
export function SomethingElse({ drugs, onChange }: Props) {
  const [isOpen, setOpen] = useState(false)
  const isShown = drugs.length > 0 && (isOpen || drugs.some(({ givenFor }) => givenFor === 'something else'))
  if (!isShown) {
    return (
      <Button
        look="quiet"
        className="regimen-else-open"
        // It keeps its place while there is nothing to say it of.
        style={drugs.length === 0 ? { visibility: 'hidden' } : undefined}
        aria-expanded={false}
        onClick={() => setOpen(true)}
      >
        One of these is given for something else
      </Button>
    )
  }
  return (
    <fieldset className="regimen-else">
      <legend>Given for something else, not against this disease</legend>
      {drugs.map((entry) => (
        <label key={nameOf(entry)} className="checkbox">
          <input
            type="checkbox"
            checked={entry.givenFor === 'something else'}
            onChange={({ target }) => {
              setOpen(true)
              onChange(drugs.map((each) => (each === entry ? marked(each, target.checked) : each)))
            }}
          />
          {capital(nameOf(entry))}
        </label>
      ))}
    </fieldset>
  )
}

function marked(entry: DrugEntry, isForElse: boolean): DrugEntry {
  const { givenFor, ...rest } = entry
  return isForElse ? { ...rest, givenFor: 'something else' } : givenFor === 'something else' ? rest : entry
}
