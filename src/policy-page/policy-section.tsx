import { Link } from '@tanstack/react-router'
import type { Section } from '../evaluation'
import { notAuthorized } from '../policy/referrals'
import { tableOf } from '../policy/table'
import { companionNotes } from '../policy/table-beside'
import { CriterionParts } from './criterion-entry'
import { CriterionDetails } from './criterion-details'
import { ReadingLink } from './linked-text'
import { parts } from './outline'
import { PolicyHeading } from './policy-heading'

/** A lettered section: its criteria, its footnotes, and where its duration or next policy stands. */
export function PolicySection({ section, named }: { readonly section: Section; readonly named: string | undefined }) {
  const { id, title, kind } = section
  const row = tableOf(section)
  const { href, words } = furtherOn[kind]
  const notes = companionNotes(section)
  return (
    <section className="policy-section" aria-labelledby={id} aria-current={id === named ? 'location' : undefined}>
      <PolicyHeading level={2} id={id} number={id}>
        {title}
      </PolicyHeading>
      <p className="entry-join">{row.requires}</p>
      <CriterionDetails row={row} />
      <CriterionParts row={row} named={named} />
      {notes.length === 0 ? null : (
        <div className="policy-footnotes">
          <h3>Footnotes</h3>
          <ul>
            {notes.map(({ id: note, text, reading }) => (
              <li key={note}>
                {text} {reading === undefined ? null : <ReadingLink id={reading} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="policy-further">
        <a href={href}>{words}</a>
        {section.id === notAuthorized.id ? null : (
          <Link to="/blank/$section" params={{ section: id }}>
            Blank worksheet of {id}, to print
          </Link>
        )}
      </p>
    </section>
  )
}

const furtherOn = {
  criteria: { href: `#${parts.durations.id}`, words: parts.durations.title },
  referral: { href: `#${parts.referrals.id}`, words: parts.referrals.title },
} as const
