import type { CaseRow } from '../cases/list/case-row'
import { filters, type FilterName } from './find-cases'

interface Props {
  readonly rows: readonly CaseRow[]
  readonly chosen: FilterName
  readonly onChoose: (name: FilterName) => void
}

export function CaseFilter({ rows, chosen, onChoose }: Props) {
  return (
    <fieldset className="case-filter">
      <legend className="only-read-out">Show</legend>
      {filters.map(({ name, holds }) => (
        <label key={name} className="case-filter-choice">
          <input type="radio" name="case-filter" checked={name === chosen} onChange={() => onChoose(name)} />
          {name} <span className="case-filter-count">{countOf(rows, holds).toLocaleString('en-US')}</span>
        </label>
      ))}
    </fieldset>
  )
}

const countOf = (rows: readonly CaseRow[], holds: (row: CaseRow) => boolean): number =>
  rows.reduce((count, row) => count + (holds(row) ? 1 : 0), 0)
