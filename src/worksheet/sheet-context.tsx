import { createContext, type ReactNode } from 'react'
import type { Place } from '../evaluation'
import type { FactKey } from '../facts'
import type { CaseFile, Citation, Workflow } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import type { Correction } from './corrections'
import type { PlacedItem } from './use-layout'
import { useGiven } from './use-given'

/** What the parts of the sheet share besides the case itself: the same while one types. */
interface SheetHandling {
  readonly store: CaseKind
  readonly caseId: string
  /** The case as it was opened, with where it stands now. */
  readonly file: CaseFile
  /** Focus has come into an item. */
  readonly entered: (key: string) => void
  /** Takes the reviewer to an item: its heading. */
  readonly goTo: (id: string) => void
  /** Takes the reviewer to a question. */
  readonly goToPlace: (place: Place) => void
  readonly goToCorrection: (correction: Correction) => void
  /** On to the question after the one that holds an element. */
  readonly moveOn: (from: Element | null) => void
  readonly goToNextOpen: () => void
  /** Sets where the case stands besides its criteria. */
  readonly moveTo: (workflow: Workflow | undefined) => void
  readonly setLastCited: (citation: Citation | undefined) => void
}

/** What follows from the answers. */
interface Placed {
  readonly placed: readonly PlacedItem[]
  /** What has to be corrected, in the order of the page. */
  readonly toCorrect: readonly Correction[]
  readonly lastCited: Citation | undefined
}

/** What follows from where one is. */
interface Shown {
  readonly active: string
  readonly isFolded: (key: string) => boolean
  readonly shown: (placed: PlacedItem) => readonly FactKey[]
  /** It is asked only since one came to the item. */
  readonly hasJoined: (key: FactKey) => boolean
}

// Three, so that to go somewhere draws only what shows where one is.
const SheetContext = createContext<SheetHandling | undefined>(undefined)
const PlacedContext = createContext<Placed | undefined>(undefined)
const ShownContext = createContext<Shown | undefined>(undefined)

interface Props {
  readonly sheet: SheetHandling
  readonly placed: Placed
  readonly shown: Shown
  readonly children: ReactNode
}

export const SheetParts = ({ sheet, placed, shown, children }: Props) => (
  <SheetContext value={sheet}>
    <PlacedContext value={placed}>
      <ShownContext value={shown}>{children}</ShownContext>
    </PlacedContext>
  </SheetContext>
)

export const useSheet = (): SheetHandling => useGiven(SheetContext)
export const usePlaced = (): Placed => useGiven(PlacedContext)
export const useShown = (): Shown => useGiven(ShownContext)
