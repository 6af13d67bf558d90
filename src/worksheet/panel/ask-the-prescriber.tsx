import { Link } from '@tanstack/react-router'
import { canChangeByLetter, letterItems } from '../../cases/letter/letter'
import { buttonClass } from '../../ui/button'
import { useReview } from '../review-context'

/** The way to the letter, where it would ask for something that can still change how the review ends. */
export function AskThePrescriber({ caseId }: { readonly caseId: string }) {
  const { review } = useReview()
  if (!canChangeByLetter(review) || letterItems(review).length === 0) return null
  return (
    <Link to="/cases/$caseId/letter" params={{ caseId }} className={buttonClass()}>
      Ask the prescriber
    </Link>
  )
}
