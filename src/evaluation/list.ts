import type { Range } from './range'
import { truthOf, type Truth } from './truth'

/** Whether each item counts; undefined where that is not known. Further items may follow until it is closed (R2). */
export interface Tally {
  readonly items: readonly (boolean | undefined)[]
  readonly closed: boolean
}

/** At least so many items count: settled as met by those recorded, as not met only when the list is closed. */
export function countAtLeast({ items, closed }: Tally, wanted: number): Truth {
  const least = items.filter((item) => item === true).length
  const most = items.filter((item) => item !== false).length
  return amountAtLeast({ least, most, closed }, wanted)
}

/** The same of an amount that is known between two bounds, both included. */
export function amountAtLeast({ least, most, closed }: Range & { readonly closed: boolean }, wanted: number): Truth {
  if (least >= wanted) return 'met'
  return closed && most < wanted ? 'not met' : 'open'
}

/** Exactly these items, no more and no fewer: nothing settles it before the list is closed. */
export function isExactly(
  list: { readonly sure: ReadonlySet<string>; readonly unsure: number; readonly closed: boolean },
  wanted: readonly string[],
): Truth {
  if (!list.closed) return 'open'
  const same = list.sure.size === wanted.length && wanted.every((item) => list.sure.has(item))
  return same && list.unsure > 0 ? 'open' : truthOf(same)
}
