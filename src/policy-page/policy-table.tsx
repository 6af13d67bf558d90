import type { ReactNode } from 'react'
import './policy-table.css'

interface Row {
  readonly key: string
  /** The first cell heads the row. */
  readonly cells: readonly ReactNode[]
}

interface Props {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
}

/** A table that stacks its cells, each with its column's name, where the screen is narrow. */
export function PolicyTable({ caption, columns, rows }: Props) {
  return (
    <table className="policy-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [head, ...cells] }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {columns.slice(1).map((column, index) => (
              <td key={column} data-column={column}>
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
