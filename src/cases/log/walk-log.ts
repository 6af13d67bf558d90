import type { LogHead } from './log-form'
import type { Fault } from './log-problems'

/** An entry as far as it can be told from what lies in its place. */
export interface Found {
  readonly seq: number
  readonly mac: string
  readonly prev: string
  /** Its mac is that of what it says. */
  readonly isSound: boolean
}

export interface Walk {
  readonly faults: readonly Fault[]
  /** By their number less one: the entries that are as they were written. */
  readonly right: readonly (Found | undefined)[]
  /** Those, and the ones that were recognized although they were changed. */
  readonly recognized: ReadonlySet<Found>
  /** The mac that the header has to have; undefined where the first entry can't tell. */
  readonly vouched: string | undefined
}

/** A head that claims more missing entries than this was not written here; they need not be counted. */
export const MOST_MISSING = 1_000_000

/**
 * The head vouches for the last entry, and each entry for the one before it, so the way leads backward. Where an entry
 * does not fit, the one after it was found right: so it is this one that was changed.
 * @param head undefined where it can't be believed
 * @param forgeable whether anybody can make an entry sound: then one that nothing vouches for must at least follow what
 *   lies before it @param start the mac of the header
 */
export function walkBack(
  found: readonly Found[],
  head: LogHead | undefined,
  start: string | undefined,
  forgeable: boolean,
): Walk {
  const bySeq = new Map<number, Found[]>()
  for (const one of found) bySeq.set(one.seq, [...(bySeq.get(one.seq) ?? []), one])
  const unsound = new Map(found.filter(({ isSound }) => !isSound).map((one) => [one.mac, one]))

  const faults: Fault[] = []
  const recognized = new Set<Found>()
  const length = head?.length ?? lengthWithoutHead(found)
  const right = Array.from<Found | undefined>({ length })
  let vouched = head?.last
  // An entry that was changed vouches for nothing, but its link may still help to recognize the one before.
  let hint = vouched
  let isTail = true

  const follows = (one: Found): boolean => {
    if (one.seq === 1) return start === undefined || one.prev === start
    return bySeq.get(one.seq - 1)?.some(({ mac }) => mac === one.prev) ?? true
  }
  const isRight = (one: Found): boolean =>
    one.isSound && (vouched === undefined ? !forgeable || follows(one) : one.mac === vouched)
  const isNew = (one: Found | undefined): one is Found => one !== undefined && !recognized.has(one)

  for (let seq = length; seq >= 1; seq--) {
    const here = bySeq.get(seq) ?? []
    const fits = here.find(isRight)
    const changed = fits ?? [hint === undefined ? undefined : unsound.get(hint), ...here].find(isNew)
    right[seq - 1] = fits
    vouched = fits?.prev
    hint = changed?.prev
    if (changed === undefined) faults.push({ kind: isTail ? 'cut off' : 'removed', seq })
    else {
      if (fits === undefined) faults.push({ kind: 'edited', seq })
      recognized.add(changed)
      isTail = false
    }
  }
  return { faults, right, recognized, vouched }
}

function lengthWithoutHead(found: readonly Found[]): number {
  const highest = found.reduce((most, { seq, isSound }) => (isSound ? Math.max(most, seq) : most), 0)
  return highest === 0 ? found.length : Math.min(highest, found.length + MOST_MISSING)
}
