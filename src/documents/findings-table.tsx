import type { RecordFinding } from '../cases/record/record-form'
import { PaperMark } from './paper-mark'
import { WideTable } from './wide-table'

const columns = ['Criterion', 'Requirement', 'Finding', 'Recorded', 'Documented in']

export function FindingsTable({ lines }: { readonly lines: readonly RecordFinding[] }) {
  if (lines.length === 0) return null
  return (
    <WideTable label="Findings">
      <table className="record-table record-findings" aria-label="Findings">
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
          {lines.map((line) => (
            <FindingRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function FindingRow({ line }: { readonly line: RecordFinding }) {
  const { number, depth, requires, mark, word, recorded, documentedIn, setByHand, stale } = line
  return (
    <tr className={`record-depth-${Math.min(depth, 3)}`}>
      <td className="record-number mono">{number}</td>
      <th scope="row">{requires}</th>
      <td className={`record-finding record-finding-${mark.replace(' ', '-')}`}>
        <PaperMark shape={mark} />
        <span>
          {word}
          {setByHand === true ? <span className="record-by-hand">set by hand</span> : null}
          {stale === true ? <span className="record-by-hand">facts changed since</span> : null}
        </span>
      </td>
      <td>{recorded}</td>
      <td>{documentedIn}</td>
    </tr>
  )
}
