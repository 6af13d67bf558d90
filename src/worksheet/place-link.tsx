import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { Place } from '../evaluation'
import { itemAddress } from './address'
import { useSheet } from './sheet-context'

/** A link to the item that asks for something; it takes the reviewer to the question itself. */
export function PlaceLink({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { store, caseId, placed, goToPlace } = useSheet()
  const item = placed.find((each) => each.item.facts.includes(place.key))?.item.id ?? 'request'
  return (
    <Link
      {...itemAddress(store, caseId, item)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        goToPlace(place)
      }}
    >
      {children}
    </Link>
  )
}
