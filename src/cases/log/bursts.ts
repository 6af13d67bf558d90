/** Changes that follow one another within so many milliseconds are one line of the log. */
const pause = 20_000

/** Notes changes of something, a burst of typing as one change. */
export function noteBursts<Thing>(finished: (name: string, before: Thing, after: Thing) => Promise<void>) {
  const begun = new Map<string, { readonly before: Thing; after: Thing; timer: ReturnType<typeof setTimeout> }>()

  async function finish(name: string): Promise<void> {
    const change = begun.get(name)
    if (change === undefined) return
    clearTimeout(change.timer)
    begun.delete(name)
    await finished(name, change.before, change.after)
  }

  return {
    changed: (name: string, before: Thing, after: Thing) => {
      const known = begun.get(name)
      clearTimeout(known?.timer)
      const timer = setTimeout(() => void finish(name), pause)
      if (known === undefined) begun.set(name, { before, after, timer })
      else Object.assign(known, { after, timer })
    },
    /** Notes at once what is still held back. */
    finish: async (): Promise<void> => void (await Promise.all([...begun.keys()].map(finish))),
  }
}
