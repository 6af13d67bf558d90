import { Link } from '@tanstack/react-router'
import { letterItems } from '../../cases/letter'
import { buttonClass } from '../../ui/button'
import { useReview } from '../review-context'

/** The way to the letter, where it would ask for something. */
export function AskThePrescriber({ caseId }: { readonly caseId: string }) {
  const { review } = useReview()
  // R3: no answer turns what is not met.
  if (letterItems(review).length === 0 || review.determination.outcome === 'not met') return null
  return (
    <Link to="/cases/$caseId/letter" params={{ caseId }} className={buttonClass()}>
      Ask the prescriber
    </Link>
  )
}
