import { useId, useState } from 'react'
import { flushSync } from 'react-dom'
import { capital, facts, findDrug, type RegimenEntry } from '../../facts'
import { Button } from '../../ui/button'
import { DrugsField } from '../drugs/drugs-field'
import { ListKey } from '../drugs/list-key'
import { isOffered, withDrugs, withTick } from './partners'
import { SomethingElse } from './something-else'
import './regimen.css'

interface Props {
  readonly value?: RegimenEntry
  readonly onChange: (next: RegimenEntry) => void
  /** The answer to the question of that name. */
  readonly diagnosis?: string
  /** Generic names of the drugs that the listed combinations name. */
  readonly offered: readonly string[]
}

const nothing: RegimenEntry = { drugs: [] }

/** The drugs given with ixazomib: those that a listed combination names to tick, any other by name (R14). */
export function RegimenField({ value = nothing, onChange, diagnosis, offered }: Props) {
  const id = useId()
  const [isAdding, setAdding] = useState(false)
  const ticked = value.drugs.filter((entry) => isOffered(entry, offered))
  const others = value.drugs.filter((entry) => !isOffered(entry, offered))
  const showsOthers = isAdding || others.length > 0
  const isAlone = value.closed === true && value.drugs.length === 0
  return (
    <fieldset className="regimen">
      <legend className="only-read-out">{facts.regimen.ask}</legend>
      <span className="choice-question" aria-hidden="true">
        {facts.regimen.ask}
      </span>
      <div className="regimen-offered">
        {offered.map((name, index) => (
          <label key={name} className="card">
            <input
              type="checkbox"
              data-place={index === 0 ? 'regimen' : undefined}
              checked={ticked.some((entry) => isOffered(entry, [name]))}
              onChange={({ target }) => onChange(withTick(value, name, target.checked))}
            />
            <span>
              {capital(name)} <span className="regimen-brand">{brandOf(name)}</span>
            </span>
          </label>
        ))}
        <Button
          className="card regimen-another"
          aria-expanded={showsOthers}
          onClick={() => {
            flushSync(() => setAdding(true))
            document.getElementById(id)?.focus()
          }}
        >
          <span aria-hidden="true" className="regimen-plus">
            +
          </span>
          Another drug
        </Button>
      </div>
      {showsOthers && (
        <DrugsField
          label="Another drug of the regimen"
          drugs={others}
          onChange={(next) => onChange(withDrugs(value, [...ticked, ...next]))}
          asks="what it is given for"
          diagnosis={diagnosis}
          inputId={id}
          placeholder="Drug or regimen"
          placeOf={(index) => `regimen.${value.drugs.findIndex((entry) => entry === others[index])}.counts`}
        />
      )}
      <SomethingElse drugs={ticked} onChange={(next) => onChange(withDrugs(value, [...next, ...others]))} />
      <div className="regimen-end">
        <label className="card">
          <input
            type="checkbox"
            data-all
            checked={value.closed === true}
            onChange={({ target }) => onChange(target.checked ? { ...value, closed: true } : { drugs: value.drugs })}
          />
          <span>
            That is the whole regimen
            {isAlone && <span className="regimen-brand"> Ixazomib alone</span>}
          </span>
        </label>
        <ListKey />
      </div>
    </fieldset>
  )
}

/** The brand, where a drug has one that is better known than others: a generic of many makers has none. */
function brandOf(name: string): string {
  const drug = findDrug(name)
  return drug?.brands.length === 1 && drug.class !== 'alkylating agent' ? (drug.brands[0] ?? '') : ''
}
