import type { ReactNode } from 'react'
import { ReadingLinks } from './linked-text'
import { numberOf, type Part } from './outline'
import { PolicyHeading } from './policy-heading'

interface Props {
  readonly part: Part
  readonly named: string | undefined
  readonly children: ReactNode
}

/** A part of the policy that is no criterion: a table, an appendix, a note. */
export function PolicyPart({ part, named, children }: Props) {
  return (
    <section
      className="policy-section"
      aria-labelledby={part.id}
      aria-current={part.id === named ? 'location' : undefined}
    >
      <PolicyHeading level={2} id={part.id} number={numberOf(part)}>
        {part.title}
      </PolicyHeading>
      {children}
      {part.readings.length === 0 ? null : (
        <p className="policy-part-readings">
          {part.readings.length === 1 ? 'Reading' : 'Readings'} <ReadingLinks ids={part.readings} />
        </p>
      )}
    </section>
  )
}
