/** So long a page may take to come, in milliseconds. */
const patience = 5000

let stop = () => {}

/**
 * Where a page has gone, and its focus with it: gives the focus to the page that comes, at a link that was followed
 * from there before, else at its heading. A page that places its focus itself keeps it.
 * @param followed the address to which a link of the coming page was followed, where one goes back to it
 */
export function awaitFocus(followed?: string): void {
  stop()
  let isAwaited = true
  const look = () => isAwaited && document.activeElement === document.body && focusPage(followed)
  // Whoever leads somewhere may place the focus first; and a page may come in steps, each of which takes the focus away.
  const observer = new MutationObserver(() => setTimeout(look, 50))
  const first = setTimeout(look, 50)
  const end = setTimeout(() => stop(), patience)
  stop = () => {
    isAwaited = false
    observer.disconnect()
    clearTimeout(first)
    clearTimeout(end)
    for (const input of ['keydown', 'pointerdown']) removeEventListener(input, stop, { capture: true })
  }
  observer.observe(document.body, { childList: true, subtree: true })
  for (const input of ['keydown', 'pointerdown']) addEventListener(input, stop, { capture: true })
}

function focusPage(followed: string | undefined) {
  const link = followed === undefined ? null : document.querySelector<HTMLElement>(`a[href="${CSS.escape(followed)}"]`)
  const heading = document.querySelector<HTMLElement>('main h1, h1')
  const target = link ?? heading
  if (target === null) return
  if (target === heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1
  target.focus({ preventScroll: true })
  if (target === link) link.scrollIntoView({ block: 'nearest' })
}
