import { useReview } from '../review-context'
import { Part } from './part'

/** Where the request goes next, and how that was chosen (R24, R25). */
export function NextSteps() {
  const { review } = useReview()
  const { nextStep, referral, outcome } = review.determination
  if (nextStep === undefined && outcome !== 'refer') return null
  return (
    <Part title={outcome === 'refer' ? 'How it was chosen' : 'Next step'}>
      {nextStep === undefined ? null : <li>{nextStep.text}</li>}
      {referral === undefined ? null : (
        <li>
          {referral.number ?? `One of ${referral.possible.join(', ')}`}: {referral.why} (
          <span className="mono">{referral.cite}</span>).
        </li>
      )}
    </Part>
  )
}
