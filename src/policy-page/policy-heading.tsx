import type { ReactNode } from 'react'
import './policy-heading.css'

export type Level = 2 | 3 | 4 | 5 | 6

interface Props {
  readonly level: Level
  /** Where links find it. */
  readonly id: string
  /** The number that the source gives it. */
  readonly number?: string
  readonly children: ReactNode
}

/** A heading that a link or the page's address can put the focus on. */
export function PolicyHeading({ level, id, number, children }: Props) {
  const Heading = `h${level}` as const
  return (
    <Heading id={id} tabIndex={-1} className="policy-heading">
      {number === undefined ? null : <span className="policy-number mono">{number} </span>}
      <span>{children}</span>
    </Heading>
  )
}
