import type { Range } from './range'
import { truthOf, type Truth } from './truth'

/**
 * At least so many items count: settled as met by those recorded, as not met only when the list is closed, as
 * further items may follow until then (R2).
 * @param counts whether an item counts; undefined where that is not known
 */
export function countAtLeast<Item>(
  items: readonly Item[],
  counts: (item: Item) => boolean | undefined,
  closed: boolean,
  wanted: number,
): Truth {
  let least = 0
  let most = 0
  for (const item of items) {
    const found = counts(item)
    if (found === true) least++
    if (found !== false) most++
  }
  return amountAtLeast({ least, most }, closed, wanted)
}

/** The same of an amount that is known between two bounds, both included. */
export function amountAtLeast({ least, most }: Range, closed: boolean, wanted: number): Truth {
  if (least >= wanted) return 'met'
  return closed && most < wanted ? 'not met' : 'open'
}

/** Exactly these items, each named once, no more and no fewer: nothing settles it before the list is closed. */
export function isExactly(
  list: { readonly sure: readonly string[]; readonly unsure: number; readonly closed: boolean },
  wanted: readonly string[],
): Truth {
  if (!list.closed) return 'open'
  const same = list.sure.length === wanted.length && wanted.every((item) => list.sure.includes(item))
  return same && list.unsure > 0 ? 'open' : truthOf(same)
}
