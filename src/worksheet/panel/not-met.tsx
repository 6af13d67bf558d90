import { cite } from '../../evaluation'
import { useReview } from '../review-context'
import { useSheet } from '../sheet-context'
import { Part } from './part'

/** Every criterion that is settled as not met (R4). */
export function NotMet() {
  const { review } = useReview()
  const { goTo } = useSheet()
  const { unmet, conflict } = review.determination
  if (unmet.length === 0) return null
  return (
    <Part title={`Not met (${unmet.length})`}>
      {unmet.map(({ criterion }) => (
        <li key={criterion.id}>
          <button type="button" className="text-link" onClick={() => goTo(criterion.id)}>
            {criterion.requires}
          </button>{' '}
          <span className="mono small">{cite(criterion)}</span>
          {conflict?.criterion.id === criterion.id ? (
            <strong className="panel-conflict"> Policy conflict with I.A.5.d</strong>
          ) : null}
        </li>
      ))}
    </Part>
  )
}
