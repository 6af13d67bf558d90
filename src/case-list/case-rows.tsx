import { CaseTableRow, type RowHandling } from './case-table-row'
import type { ListedCase } from './find-cases'

interface Props extends RowHandling {
  readonly cases: readonly ListedCase[]
  /** The place of the first row in a list of which not every row is there. */
  readonly first?: number
}

export function CaseRows({ cases, first, ...handling }: Props) {
  return cases.map((listed, index) => (
    <CaseTableRow
      key={listed.row.id}
      listed={listed}
      // The head is the first row.
      place={first === undefined ? undefined : first + index + 2}
      {...handling}
    />
  ))
}
