import type { ReactNode } from 'react'
import { conditionsOf, type Condition, type Criterion, type Limit } from '../evaluation'
import { factOf, type FactKey } from '../facts'
import { ReadingLinks } from './linked-text'
import { readingsOf } from './named-by'

/** What a criterion asks and of whom, its limits, and the readings that act in it. */
export function CriterionDetails({ criterion }: { readonly criterion: Criterion }) {
  const readings = readingsOf(criterion)
  const conditions = conditionsOf(criterion)
  const asked = [...new Set(conditions.flatMap(({ reads }) => reads))]
  const limits = limitsOf(conditions)
  if (asked.length + readings.length === 0) return null
  return (
    <dl className="entry-details">
      {criterion.kind === 'onlyIf' ? <Detail term="Applies only if">{labelsOf(asked)}</Detail> : null}
      {answerers.map((who) => (
        <Asked key={who} who={who} keys={asked.filter((key) => factOf(key).who === who)} />
      ))}
      {limits.length === 0 ? null : (
        <Detail term={limits.length === 1 ? 'Limit' : 'Limits'}>{limits.map(sayLimit).join('; ')}</Detail>
      )}
      {readings.length === 0 ? null : (
        <Detail term={readings.length === 1 ? 'Reading' : 'Readings'}>
          <ReadingLinks ids={readings} />
        </Detail>
      )}
    </dl>
  )
}

const answerers = ['prescriber', 'plan', 'reviewer'] as const

const labelsOf = (keys: readonly FactKey[]): string => keys.map((key) => factOf(key).label).join('; ')

function Asked({ who, keys }: { readonly who: string; readonly keys: readonly FactKey[] }) {
  return keys.length === 0 ? null : <Detail term={`Asks the ${who}`}>{labelsOf(keys)}</Detail>
}

function Detail({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div className="entry-detail">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Each limit once, where several conditions share it. */
const limitsOf = (conditions: readonly Condition[]): readonly Limit[] => [
  ...new Set(conditions.flatMap(({ limits }) => limits)),
]

export const sayLimit = ({ name, at, unit }: Limit): string =>
  `${name}: ${at} ${at === 1 ? unit.replace(/s$/, '') : unit}`
