import { actingFacts } from '../cases/rationale'
import type { ReviewedCase } from '../cases/review'
import { spanOf, type Day, type PriorTherapies } from '../facts'
import { countedDates, drawTherapies } from '../facts/therapy-timeline'
import { Timeline } from '../ui/timeline/timeline'
import { therapyRows } from './therapy-rows'
import { WideTable } from './wide-table'
import './record-timeline.css'

/** The lines of therapy, where a criterion of the section turns on them. */
export function PriorTherapiesTable({ review, on }: { readonly review: ReviewedCase; readonly on: Day }) {
  const { answers, determination } = review
  const { root } = determination
  if (root === undefined || !actingFacts(root, answers).has('priorTherapies')) return null
  const therapies = answers.priorTherapies
  const rows = therapies === undefined ? [] : therapyRows(therapies)
  // "No prior therapy" stands at I.A.4 already.
  if (rows.length === 0 && therapies?.closed === true) return null
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
              {rows.map(({ line, drugs, given, outcome }, index) => (
                <tr key={`${line} ${drugs} ${given} ${String(index)}`}>
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
      {therapies === undefined ? null : <TherapiesDrawing therapies={therapies} on={on} />}
      {therapies?.closed === true ? null : (
        <p>{rows.length === 0 ? 'Open: none recorded yet.' : 'Open: whether these are all lines.'}</p>
      )}
    </section>
  )
}

/** The lines to scale. The drugs stand in the table above it, so a row is named by its number alone. */
function TherapiesDrawing({ therapies, on }: { readonly therapies: PriorTherapies; readonly on: Day }) {
  const rows = drawTherapies(therapies).map((row) => ({ ...row, label: row.label.split(' ')[0] ?? row.label }))
  const counted = countedDates(therapies)
  if (rows.length === 0) return null
  return (
    <div className="record-timeline">
      <Timeline
        title="Prior therapies to scale"
        rows={rows}
        until={on}
        framed={counted && { row: counted.row, from: spanOf(counted.from), to: spanOf(counted.to) }}
      />
    </div>
  )
}
