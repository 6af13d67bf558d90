import { therapyLegend } from '../facts/therapy-timeline'
import type { RecordTherapies } from '../cases/record/record-form'
import { Timeline } from '../ui/timeline/timeline'
import { keyed } from './record-words'
import { WideTable } from './wide-table'
import './record-timeline.css'

/** The lines of therapy, in words and to scale. */
export function PriorTherapiesTable({ therapies }: { readonly therapies: RecordTherapies }) {
  const { rows, drawing, remark } = therapies
  return (
    <section className="record-section">
      <h2 id="record-therapies">Prior therapies</h2>
      {rows.length === 0 ? null : (
        <WideTable label="Prior therapies">
          <table className="record-table record-therapies" aria-labelledby="record-therapies">
            <thead>
              <tr>
                <th scope="col">Line</th>
                <th scope="col">Drugs</th>
                <th scope="col">Given</th>
                <th scope="col">Outcome</th>
              </tr>
            </thead>
            <tbody>
              {keyed(rows).map(({ key, item: { line, drugs, given, outcome } }) => (
                <tr key={key}>
                  <td>{line}</td>
                  <th scope="row">{drugs}</th>
                  <td>{given}</td>
                  <td>{outcome}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
      {drawing === undefined ? null : (
        <div className="record-timeline">
          <Timeline title="Prior therapies to scale" legend={therapyLegend} {...drawing} />
        </div>
      )}
      {remark === undefined ? null : <p>{remark}</p>}
    </section>
  )
}
