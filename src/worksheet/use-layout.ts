import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { FactKey } from '../facts'
import { coverBelow } from './cover'
import { holdOnceShown, release } from './hold'
import type { ItemState } from './item-state'
import { onScrolledByHand } from './scrolled-by-hand'
import { holds, type SheetItem } from './sheet-items'

export interface PlacedItem {
  readonly item: SheetItem
  readonly state: ItemState
  readonly visible: readonly FactKey[]
}

export type HowEntered = 'taken there' | 'focus moved'

interface Layout {
  readonly folded: ReadonlySet<string>
  readonly shown: Readonly<Record<string, readonly FactKey[]>>
  /** Those that have joined since. */
  readonly joined: readonly FactKey[]
}

const foldedHeight = 48

export const sectionOf = (key: string): HTMLElement | null => document.querySelector(`[data-item="${CSS.escape(key)}"]`)

/** The key of the item that an address or a citation means. */
export const keyOf = (placed: readonly PlacedItem[], id: string | undefined): string | undefined =>
  placed.find(({ item }) => item.key === id || holds(item, id))?.item.key

/**
 * What is folded and which questions stand, kept still while one works in an item: both are settled anew
 * only when another item is entered, and the page is scrolled so that what is under the hands stays there.
 */
export function useLayout(placed: readonly PlacedItem[], first: string) {
  const [{ active, how }, setActive] = useState<{ active: string; how: HowEntered }>({
    active: first,
    how: 'focus moved',
  })
  const [layout, setLayout] = useState<Layout>(() => settled(placed, first, () => true))
  // Questions that join in the item one works in stand below those already there, and stay until one leaves it.
  const current = placed.find(({ item }) => item.key === active)
  const standing = layout.shown[active] ?? []
  if (current?.visible.some((key) => !standing.includes(key))) {
    const joined = current.visible.filter((key) => !standing.includes(key))
    setLayout({
      ...layout,
      shown: { ...layout.shown, [active]: [...standing, ...joined] },
      joined: [...layout.joined, ...joined],
    })
  }
  const anchor = useRef<{ element: Element; top: number; before: Layout }>(undefined)
  /** Where one is taken to another item, the page scrolls anyway, and everything settled may fold. */
  const taken = useRef(false)
  const isFirst = useRef(true)

  useEffect(() => holdOnceShown())
  const [below] = useState(coverBelow)
  useLayoutEffect(() => {
    const settleAnew = () => {
      release()
      below.makeRoom()
    }
    window.addEventListener('resize', settleAnew)
    const stop = onScrolledByHand(below.makeRoom)
    // What was held in letters of another width.
    void document.fonts.ready.then(settleAnew)
    return () => {
      window.removeEventListener('resize', settleAnew)
      stop()
      below.standBy(undefined)
    }
  }, [below])
  const settle = useEffectEvent(() => {
    if (isFirst.current) {
      // It was settled as it began, and there is nothing yet that could move.
      isFirst.current = false
      below.standBy(sectionOf(active))
      return
    }
    const focused = document.activeElement
    const element = focused !== null && focused !== document.body ? focused : sectionOf(active)
    if (element !== null) anchor.current = { element, top: element.getBoundingClientRect().top, before: layout }
    release()
    below.standBy(undefined)
    const fits = taken.current ? () => true : fitting(placed, active)
    setLayout((before) => settled(placed, active, (key) => before.folded.has(key) || fits(key)))
    taken.current = false
  })
  useLayoutEffect(() => settle(), [active])
  const place = useEffectEvent(() => {
    const held = anchor.current
    if (held === undefined || held.before === layout) return
    anchor.current = undefined
    below.standBy(sectionOf(active))
    const shift = held.element.getBoundingClientRect().top - held.top
    if (shift !== 0) window.scrollBy(0, shift)
  })
  useLayoutEffect(() => place(), [layout])

  const seen = useMemo(
    () => ({
      active,
      isFolded: (key: string) => key !== active && layout.folded.has(key),
      shown: ({ item, visible }: PlacedItem): readonly FactKey[] => layout.shown[item.key] ?? visible,
      hasJoined: (key: FactKey) => layout.joined.includes(key),
    }),
    [active, layout],
  )

  return {
    seen,
    active,
    how,
    enter: (key: string, by: HowEntered) => {
      if (key === active) return
      taken.current = by === 'taken there'
      setActive({ active: key, how: by })
    },
    unfold: (key: string) =>
      // Nothing is drawn anew where it was not folded.
      setLayout((before) =>
        before.folded.has(key)
          ? { ...before, folded: new Set([...before.folded].filter((each) => each !== key)) }
          : before,
      ),
  }
}

function settled(placed: readonly PlacedItem[], active: string, mayFold: (key: string) => boolean): Layout {
  const folding = placed.filter(({ item, state }) => state.settled && item.key !== active && mayFold(item.key))
  return {
    folded: new Set(folding.map(({ item }) => item.key)),
    shown: Object.fromEntries(placed.map(({ item, visible }) => [item.key, visible])),
    joined: [],
  }
}

/** Above the active item only so much may fold as the page can be scrolled back by. */
function fitting(placed: readonly PlacedItem[], active: string): (key: string) => boolean {
  const index = placed.findIndex(({ item }) => item.key === active)
  let room = window.scrollY
  const fits = new Set<string>()
  placed.forEach(({ item, state }, position) => {
    const shrink =
      state.settled && position < index ? Math.max((sectionOf(item.key)?.offsetHeight ?? 0) - foldedHeight, 0) : 0
    if (shrink > room) return
    room -= shrink
    fits.add(item.key)
  })
  return (key) => fits.has(key)
}
