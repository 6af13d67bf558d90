import type { ReactNode } from 'react'
import { PageHeader } from '../ui/page-header'
import './plain-page.css'

interface Props {
  /** In the title of the window and on the bar. */
  readonly name: string
  /** The ways on, at the end of the bar. */
  readonly links: ReactNode
  readonly className: string
  readonly isBusy?: boolean
  readonly children: ReactNode
}

/** A page that is about no case: one column of parts. */
export const PlainPage = ({ name, links, className, isBusy, children }: Props) => (
  <>
    <title>{`${name} - Ixazomib review`}</title>
    <PageHeader app="Ixazomib review" about={name}>
      {links}
    </PageHeader>
    <main className={`plain-page ${className}`} aria-busy={isBusy}>
      {children}
    </main>
  </>
)
