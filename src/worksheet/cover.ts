/**
 * While one works in an item, what it grows by lies over what stands below, which so keeps its place on screen.
 * It makes room once one moves on, or scrolls: then everything moves anyway.
 */
export function coverBelow() {
  let section: HTMLElement | undefined
  /** The height that the items below stand by, in px. */
  let stood = 0
  // Called once things are laid out, and before they are painted.
  const observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => cover())

  function cover() {
    if (section?.isConnected === true) lay(section.offsetHeight - stood)
  }

  function lay(over: number) {
    if (section === undefined) return
    section.style.marginBlockEnd = over > 0 ? `${-over}px` : ''
    section.classList.toggle('item-over', over > 0)
  }

  /** Takes the height of an item as it is now for what the others stand by. */
  function standBy(next: HTMLElement | null | undefined) {
    lay(0)
    observer?.disconnect()
    section = next ?? undefined
    if (section === undefined) return
    stood = section.offsetHeight
    observer?.observe(section)
  }

  return { standBy, makeRoom: () => standBy(section) }
}
