import type { ReviewedCase } from '../cases/review'
import { isFootnote, type Place } from '../evaluation'
import type { FactKey } from '../facts'
import { missingInRequest, openFacts } from './item-state'
import type { SheetItem } from './sheet-items'
import type { PlacedItem } from './use-layout'

interface OpenSpot {
  readonly item: SheetItem
  /** The question; absent where the item lacks something else, as a finding set by hand or a document. */
  readonly place: Place | undefined
}

/** The next thing that can still matter, after what is in focus and round again. */
export function nextOpen(placed: readonly PlacedItem[], active: string, review: ReviewedCase): OpenSpot | undefined {
  const spots = placed.flatMap((each) => spotsOf(each, review))
  const focused = document.activeElement?.closest('[data-question]')?.getAttribute('data-question')
  const own = placed.findIndex(({ item }) => item.key === active)
  const facts: readonly string[] = placed[own]?.item.facts ?? []
  const isAfter = ({ item, place }: OpenSpot) => {
    const position = placed.findIndex((each) => each.item === item)
    return (
      position > own ||
      (position === own && place !== undefined && facts.indexOf(place.key) > facts.indexOf(focused ?? ''))
    )
  }
  return (
    spots.find(isAfter) ??
    spots.find(({ item, place }) => item.key !== active || (place !== undefined && place.key !== focused))
  )
}

function spotsOf({ item, state }: PlacedItem, review: ReviewedCase): OpenSpot[] {
  if (item.kind === 'check') return []
  // Asked all the same, though no criterion turns on it yet: the purpose, for one (R10).
  const toCheck = review.determination.toCheck.map(({ key }) => key).filter((key) => item.facts.includes(key))
  if (state.settled && toCheck.length === 0) return []
  const matters = item.kind === 'request' ? missingInRequest(item, review) : openFacts(item, review)
  const open = [...matters, ...toCheck]
  if (open.length === 0) return [{ item, place: undefined }]
  const places = item.facts.filter((key) => open.includes(key)).map((key) => placeOf(key, review))
  return places.map((place) => ({ item, place }))
}

const placeOf = (key: FactKey, { determination }: ReviewedCase): Place =>
  determination.needs.find((need) => need.key === key) ?? { key }

export const firstOpen = (placed: readonly PlacedItem[]): string =>
  placed.find(({ state }) => !state.settled)?.item.key ?? 'check'

/** The item that a key after "g" stands for: a criterion by its number, "n" for the footnote. */
export function itemOfKey(placed: readonly PlacedItem[], key: string): SheetItem | undefined {
  const named = { r: 'request', d: 'documents', c: 'check' }[key]
  const items = placed.map(({ item }) => item)
  if (named !== undefined) return items.find(({ id }) => id === named)
  const criteria = items.filter(({ kind }) => ['criterion', 'diagnosis', 'referral'].includes(kind))
  if (key === 'n') return criteria.find(isFootnote)
  return criteria.find(({ id }) => id.split('.').at(-1) === key) ?? (key === '1' ? criteria[0] : undefined)
}
