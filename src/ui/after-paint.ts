/**
 * Does something once what was changed is on the screen, and after all else that waited for that. Returns how to leave
 * it. In a hidden tab it waits.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  // Where drawing takes longer than a frame, the next one begins at once: work that began with it would still hold back
  // who waits for the first.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => (timer = setTimeout(work)))
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
