import { Link } from '@tanstack/react-router'
import { letterItems } from '../../cases/letter'
import { buttonClass } from '../../ui/button'
import { useReview } from '../review-context'
import { useSheet } from '../sheet-context'

/** The way to the letter, where it would ask for something. */
export function AskThePrescriber() {
  const { store, caseId } = useSheet()
  const { review } = useReview()
  const asks = letterItems(review).length > 0
  if (store === 'samples' || !asks) return null
  return (
    <Link to="/cases/$caseId/letter" params={{ caseId }} className={buttonClass()}>
      Ask the prescriber
    </Link>
  )
}
