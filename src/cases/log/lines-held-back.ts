/**
 * Lines of the log that are still held back, as a burst of typing is, until it is clear what they say. What is noted
 * next was done after them, so they are noted first.
 */
export function linesHeldBack() {
  const holders = new Set<() => Promise<void>>()
  return {
    /** @param finish notes at once what it holds back */
    add: (finish: () => Promise<void>) => void holders.add(finish),
    note: async (): Promise<void> => {
      const finishing = [...holders]
      // Emptied first, so that what is noted by finishing does not begin it again.
      holders.clear()
      const noted = finishing.map((finish) => finish())
      finishing.forEach((finish) => holders.add(finish))
      await Promise.all(noted)
    },
  }
}
