import { addressOf, cite, oneForEachAnswer, type OpenItem, type Step } from '../../evaluation'
import { needLabel, whoAnswers } from '../../policy/words/open-words'
import { PlaceLink } from '../place-link'
import { useReview } from '../review-context'

/** The fewest answers that would settle it as approve; below them, whatever else is open. */
export function StillOpen({ fewest }: { readonly fewest: readonly Step[] | undefined }) {
  const { review } = useReview()
  const needs = oneForEachAnswer(review.determination.needs)
  if (needs.length === 0) return null
  const needAt = (step: Step) => needs.find((need) => addressOf(need) === addressOf(step))
  const first: readonly OpenItem[] = oneForEachAnswer(fewest ?? []).map((step) => needAt(step) ?? step)
  const rest = needs.filter((need) => !first.includes(need))
  return (
    <section className="panel-part">
      <h3>Still open ({first.length > 0 ? first.length : needs.length})</h3>
      <ul>
        {(first.length > 0 ? first : needs).map((need) => (
          <OpenLine key={addressOf(need)} need={need} />
        ))}
      </ul>
      {first.length === 0 || rest.length === 0 ? null : (
        <p className="panel-also">
          Also open:{' '}
          {rest.map((need, index) => (
            <span key={addressOf(need)}>
              {index > 0 ? ', ' : ''}
              <PlaceLink place={need}>{needLabel(need, review.answers)}</PlaceLink>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function OpenLine({ need }: { readonly need: OpenItem }) {
  const { review } = useReview()
  return (
    <li>
      <PlaceLink place={need}>{needLabel(need, review.answers)}</PlaceLink>
      <span className="panel-beside">
        {need.criterion === undefined ? null : <span className="mono">{cite({ id: need.criterion })}</span>}
        {need.criterion === undefined ? '' : ', '}
        {whoAnswers(need, review.answers)}
      </span>
    </li>
  )
}
