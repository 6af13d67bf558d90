import { formatDate, type Day } from '../facts'
import { annualReviewDue, effectiveDate, lastReviewed } from '../policy/dates-of-review'
import { revisions, sources } from '../policy/revisions'
import { parts } from './outline'
import { PolicyPart } from './policy-part'
import { reviewNotice } from './policy-notes'
import { PolicyTable } from './policy-table'

interface Props {
  readonly on: Day
  readonly named: string | undefined
}

/** VII and the policy's dates: what it rests on, when it was reviewed, what changed. */
export function DatesOfReview({ on, named }: Props) {
  const notice = reviewNotice(on)
  const dates = [
    ['Effective', effectiveDate],
    ['Last review', lastReviewed],
    ['Annual review due', annualReviewDue],
  ] as const
  return (
    <>
      <PolicyPart part={parts.sources} named={named}>
        <PolicyTable
          caption="What the policy rests on"
          columns={['Source', 'Version', 'Read']}
          rows={sources.map((source) => ({
            key: source.title,
            cells: [source.title, 'version' in source ? source.version : '', formatDate(source.read)],
          }))}
        />
      </PolicyPart>
      <PolicyPart part={parts.dates} named={named}>
        {notice === undefined ? null : <p className="policy-notice">{notice.text}</p>}
        <dl className="policy-pairs">
          {dates.map(([term, date]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{formatDate(date)}</dd>
            </div>
          ))}
        </dl>
        <PolicyTable
          caption="What changed"
          columns={['Revised', 'P&T approval', 'Change']}
          rows={revisions.map(({ revised, approved, changes }) => ({
            key: revised,
            cells: [
              formatDate(revised),
              approved === undefined ? 'none given' : formatDate(approved),
              changes.join(' '),
            ],
          }))}
        />
      </PolicyPart>
    </>
  )
}
