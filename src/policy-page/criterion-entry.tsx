import type { PolicyRow } from '../policy/table'
import { CriterionDetails } from './criterion-details'
import { LinkedText } from './linked-text'
import { anchorOf } from './outline'
import { PolicyHeading, type Level } from './policy-heading'
import './criterion-entry.css'

interface Props {
  readonly row: PolicyRow
  /** The criterion that the page was opened at. */
  readonly named: string | undefined
}

/** A criterion and everything below it. */
function CriterionEntry({ row, named }: Props) {
  const { id, citation, title, requires, note, join, parts } = row
  return (
    <li
      className={parts.length === 0 ? 'entry entry-leaf' : 'entry'}
      aria-current={id === named ? 'location' : undefined}
    >
      <div className="entry-text">
        <PolicyHeading level={levelOf(row)} id={anchorOf(id)} number={citation}>
          {title}
        </PolicyHeading>
        <p>{requires}.</p>
        {note === undefined ? null : (
          <p className="entry-note">
            <LinkedText>{note}</LinkedText>
          </p>
        )}
        <CriterionDetails row={row} />
      </div>
      {join === undefined ? null : <p className="entry-join">{join}</p>}
      <CriterionParts row={row} named={named} />
    </li>
  )
}

/** A section's heading is of level 2, each depth below it one further. */
const levelOf = ({ depth }: PolicyRow) => Math.min(depth + 2, 6) as Level

/** The parts of a criterion or a section, one heading level below it. */
export function CriterionParts({ row, named }: Props) {
  if (row.parts.length === 0) return null
  return (
    <ol className="entry-parts">
      {row.parts.map((part) => (
        <CriterionEntry key={part.id} row={part} named={named} />
      ))}
    </ol>
  )
}
