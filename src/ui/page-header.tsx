import { Link } from '@tanstack/react-router'
import { createContext, use, type ReactNode } from 'react'
import './page-header.css'

/** What stands at the end of the bar on every page. */
export const HeaderEnd = createContext<ReactNode>(null)

interface Props {
  readonly app: string
  /** Whom or what the page is about. */
  readonly about?: ReactNode
  readonly children?: ReactNode
}

/** The dark bar on top of every page. */
export function PageHeader({ app, about, children }: Props) {
  return (
    <header className="page-header">
      <Link to="/" className="page-header-app">
        {app}
      </Link>
      {about === undefined ? null : <div className="page-header-about">{about}</div>}
      <div className="page-header-actions">
        {children}
        {use(HeaderEnd)}
      </div>
    </header>
  )
}
