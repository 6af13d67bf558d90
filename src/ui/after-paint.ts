/** Does something once what was changed is on the screen: in the frame after. Returns how to leave it. In a hidden tab it waits. */
export function afterPaint(work: () => void): () => void {
  let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(work)))
  return () => cancelAnimationFrame(frame)
}
