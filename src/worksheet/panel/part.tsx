import type { ReactNode } from 'react'

/** A part of the panel: a title, and lines below it. */
export const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="panel-part">
    <h3>{title}</h3>
    <ul>{children}</ul>
  </section>
)
