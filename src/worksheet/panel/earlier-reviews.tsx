import { Link } from '@tanstack/react-router'
import type { CaseRow } from '../../cases/list/case-row'
import { stageNames } from '../../cases/stages'
import { earlierReviews } from '../../cases/history'
import { outcomeHeadline } from '../../cases/signing/decision-words'
import { dayOf } from '../../cases/signing/signed-at'
import { formatDate } from '../../facts'
import { useCaseList } from '../../hooks/use-case-list'
import { useReview } from '../review-context'
import { useSheet } from '../sheet-context'

/** Other reviews of this member on this device. */
export function EarlierReviews() {
  const { file } = useSheet()
  const { content } = useReview()
  const { rows } = useCaseList()
  const earlier = earlierReviews(rows, { id: file.id, entries: content.entries })
  if (earlier.length === 0) return null
  return (
    <section className="panel-part">
      <h3>Other reviews of this member ({earlier.length})</h3>
      <ul>
        {earlier.map((row) => (
          <li key={row.id}>
            <Link to="/cases/$caseId" params={{ caseId: row.id }}>
              {row.caseNumber ?? 'Case without a number'}
            </Link>{' '}
            <span className="panel-beside">{words(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const words = ({ stage, signedAt, signedZone, receivedOn, outcome }: CaseRow): string => {
  const day = signedAt === undefined ? receivedOn : dayOf({ at: signedAt, zone: signedZone ?? 'UTC' })
  return `${stageNames[stage]}${day === undefined ? '' : ` ${formatDate(day)}`}, ${outcomeHeadline[outcome].toLowerCase()}`
}
