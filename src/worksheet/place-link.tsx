import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { Place } from '../evaluation'
import { itemAddress } from './address'
import type { Correction } from './corrections'
import { usePlaced, useSheet } from './sheet-context'

interface Props {
  /** The key of the item that it lies in. */
  readonly item: string | undefined
  readonly onGo: () => void
  readonly children: ReactNode
}

function ItemLink({ item, onGo, children }: Props) {
  const { store, caseId } = useSheet()
  const { placed } = usePlaced()
  const id = placed.find((each) => each.item.key === item)?.item.id ?? 'request'
  return (
    <Link
      {...itemAddress(store, caseId, id)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        onGo()
      }}
    >
      {children}
    </Link>
  )
}

/** A link to the item that asks for something; it takes the reviewer to the question itself. */
export function PlaceLink({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const { goToPlace } = useSheet()
  const { placed } = usePlaced()
  const item = placed.find((each) => each.item.facts.includes(place.key))?.item.key
  return (
    <ItemLink item={item} onGo={() => goToPlace(place)}>
      {children}
    </ItemLink>
  )
}

/** A link to a field that has to be corrected. */
export function CorrectionLink({ correction }: { readonly correction: Correction }) {
  const { goToCorrection } = useSheet()
  return (
    <ItemLink item={correction.item} onGo={() => goToCorrection(correction)}>
      {correction.label}
    </ItemLink>
  )
}
