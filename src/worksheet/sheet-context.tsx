import { createContext, use } from 'react'
import type { Place } from '../evaluation'
import type { FactKey } from '../facts'
import type { CaseFile, Citation, Workflow } from '../cases/case-file'
import type { CaseKind } from '../cases/connection'
import type { Correction } from './corrections'
import type { PlacedItem } from './use-layout'

/** What the parts of the sheet share besides the case itself. */
export interface SheetHandling {
  readonly store: CaseKind
  readonly caseId: string
  /** The case as it was opened or saved last. */
  readonly file: CaseFile
  readonly placed: readonly PlacedItem[]
  /** What has to be corrected, in the order of the page. */
  readonly toCorrect: readonly Correction[]
  readonly active: string
  readonly isFolded: (key: string) => boolean
  readonly shown: (placed: PlacedItem) => readonly FactKey[]
  /** It is asked only since one came to the item. */
  readonly hasJoined: (key: FactKey) => boolean
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
  readonly lastCited: Citation | undefined
  readonly setLastCited: (citation: Citation) => void
}

export const SheetContext = createContext<SheetHandling | undefined>(undefined)

export function useSheet(): SheetHandling {
  const handling = use(SheetContext)
  if (handling === undefined) throw new Error('A part of the sheet stands outside of the sheet')
  return handling
}
