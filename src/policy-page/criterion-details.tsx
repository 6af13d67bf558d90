import type { ReactNode } from 'react'
import type { PolicyRow } from '../policy/table'
import { ReadingLinks } from './linked-text'

/** What a criterion asks and of whom, its limits, and the readings that act in it. */
export function CriterionDetails({ row }: { readonly row: PolicyRow }) {
  const { asks, onlyIf, limits, readings } = row
  if (asks.length + readings.length === 0) return null
  return (
    <dl className="entry-details">
      {onlyIf.length === 0 ? null : <Detail term="Applies only if">{onlyIf.join('; ')}</Detail>}
      {asks.map(({ who, labels }) => (
        <Detail key={who} term={`Asks the ${who}`}>
          {labels.join('; ')}
        </Detail>
      ))}
      {limits.length === 0 ? null : (
        <Detail term={limits.length === 1 ? 'Limit' : 'Limits'}>{limits.join('; ')}</Detail>
      )}
      {readings.length === 0 ? null : (
        <Detail term={readings.length === 1 ? 'Reading' : 'Readings'}>
          <ReadingLinks ids={readings} />
        </Detail>
      )}
    </dl>
  )
}

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="entry-detail">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}
