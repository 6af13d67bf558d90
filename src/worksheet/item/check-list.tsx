import type { ReactNode } from 'react'
import './check-list.css'

interface Props {
  readonly title: string
  readonly items: readonly unknown[]
  /** What stands there where there are none. */
  readonly none: string
  readonly label?: string
  readonly children: ReactNode
}

/** What has to be seen to, counted. */
export const CheckList = ({ title, items, none, label, children }: Props) => (
  <section className="check-list" aria-label={label}>
    <h3>
      {title} {items.length === 0 ? null : `(${items.length})`}
    </h3>
    {items.length === 0 ? <p className="quiet">{none}</p> : <ul>{children}</ul>}
  </section>
)
