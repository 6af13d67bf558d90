import type { ReactNode } from 'react'
import '../ui/scrolls-sideways.css'
import './record-table.css'

/** A table that scrolls by itself where the screen is narrower than it; on paper it has the page's width. */
export function WideTable({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <div className="record-scroll scrolls-sideways" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
