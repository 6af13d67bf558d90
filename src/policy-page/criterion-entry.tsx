import { cite, partsOf, type Criterion } from '../evaluation'
import { CriterionDetails } from './criterion-details'
import { LinkedText } from './linked-text'
import { anchorOf } from './outline'
import { PolicyHeading, type Level } from './policy-heading'
import './criterion-entry.css'

interface Props {
  readonly criterion: Criterion
  readonly level: Level
  /** The criterion that the page was opened at. */
  readonly named: string | undefined
}

/** A criterion and everything below it. */
function CriterionEntry({ criterion, level, named }: Props) {
  const { id, title, requires, note } = criterion
  const isLeaf = criterion.kind === 'check'
  return (
    <li className={isLeaf ? 'entry entry-leaf' : 'entry'} aria-current={id === named ? 'location' : undefined}>
      <div className="entry-text">
        <PolicyHeading level={level} id={anchorOf(id)} number={cite(criterion)}>
          {title}
        </PolicyHeading>
        <p>{requires}.</p>
        {note === undefined ? null : (
          <p className="entry-note">
            <LinkedText>{note}</LinkedText>
          </p>
        )}
        <CriterionDetails criterion={criterion} />
      </div>
      {joinWords[criterion.kind] === undefined ? null : <p className="entry-join">{joinWords[criterion.kind]}</p>}
      <CriterionParts criterion={criterion} level={level} named={named} />
    </li>
  )
}

/** How the parts of a criterion join. */
const joinWords: Partial<Record<Criterion['kind'], string>> = { allOf: 'All of these', anyOf: 'One of these' }

/** The parts of a criterion or a section, one heading level below it. */
export function CriterionParts({ criterion, level, named }: Props) {
  const parts = partsOf(criterion)
  if (parts.length === 0) return null
  const below = Math.min(level + 1, 6) as Level
  return (
    <ol className="entry-parts">
      {parts.map((part) => (
        <CriterionEntry key={part.id} criterion={part} level={below} named={named} />
      ))}
    </ol>
  )
}
