import { showAnswer } from '../../evaluation'
import { formatDate } from '../../facts'
import { durationWords, quantityWords } from '../../policy/words/length-words'
import { useReview } from '../review-context'

/** How long, from when to when, how much. */
export function Facts() {
  const { review } = useReview()
  const { answers, determination } = review
  const { duration, quantity, outcome } = determination
  if (outcome === 'refer' || outcome === 'not met' || duration === undefined) return null
  const rows: [string, string][] = [
    ['Line of business', showAnswer(answers, 'lineOfBusiness')],
    [outcome === 'approve' ? 'Approval' : 'Approval, if met', durationWords(duration)],
    ['From', duration.from === undefined ? 'open' : formatDate(duration.from)],
    ['Through', duration.through === undefined ? 'open' : formatDate(duration.through)],
    ['Quantity', quantity === undefined ? 'open' : quantityWords(quantity)],
  ]
  return (
    <dl className="panel-facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={value === 'open' ? 'panel-fact-open' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
