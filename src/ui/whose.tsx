import type { ReactNode } from 'react'

interface Props {
  readonly name: string
  /** Ahead of the name: what the case is. */
  readonly tags?: ReactNode
  /** What tells two of one name apart, the surest first. */
  readonly children: ReactNode
}

/** Whom a page is about, in a bar whose height stays: a long name is cut short, and what tells people apart is not. */
export const Whose = ({ name, tags, children }: Props) => (
  <>
    <span className="whose-name">
      {tags}
      <strong title={name}>{name}</strong>
    </span>
    <span className="whose-more">{children}</span>
  </>
)
