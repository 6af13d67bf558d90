import type { ReactNode } from 'react'
import { BarLink } from '../ui/bar-link'
import { PageHeader } from '../ui/page-header'
import './lock-page.css'

interface Props {
  /** Of the page; it names nobody. */
  readonly title: string
  readonly children: ReactNode
  /** What is there without the cases. */
  readonly beside?: ReactNode
}

/** The page that stands where the cases would. */
export const LockFrame = ({ title, children, beside }: Props) => (
  <>
    <title>{`${title} - Ixazomib review`}</title>
    <PageHeader app="Ixazomib review">
      <BarLink to="/policy">Policy</BarLink>
    </PageHeader>
    <main className="lock-page">
      <div className="lock-panel">
        <h1>{title}</h1>
        {children}
      </div>
      {beside}
    </main>
  </>
)
