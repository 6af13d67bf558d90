import type { ReactNode } from 'react'
import './message-page.css'

interface Props {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}

/** A page that has only one thing to say. */
export function MessagePage({ title, text, children }: Props) {
  return (
    <main className="message-page">
      <h1>{title}</h1>
      {text === undefined ? null : <p>{text}</p>}
      {children}
    </main>
  )
}
