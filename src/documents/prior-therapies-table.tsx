import { actingFacts } from '../cases/rationale'
import type { ReviewedCase } from '../cases/review'
import { therapyRows } from './therapy-rows'
import { WideTable } from './wide-table'

/** The lines of therapy, where a criterion of the section turns on them. */
export function PriorTherapiesTable({ review }: { readonly review: ReviewedCase }) {
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
      {therapies?.closed === true ? null : (
        <p>{rows.length === 0 ? 'Open: none recorded yet.' : 'Open: whether these are all lines.'}</p>
      )}
    </section>
  )
}
