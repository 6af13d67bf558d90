/** Whoever has cases in memory. */
export interface CaseHolder {
  readonly save: () => Promise<void>
  readonly forget: () => void
}

/** Milliseconds. */
const longestSaving = 3000

/** All that have cases in memory: they save them before locking, and forget them after it. */
export function casesInMemory() {
  const holders = new Set<CaseHolder>()
  const save = (): Promise<unknown> => Promise.all([...holders].map((holder) => holder.save())).catch(() => {})
  return {
    hold: (holder: CaseHolder) => void holders.add(holder),
    /** Resolves also where something could not be saved. */
    save,
    /** The same, as far as it comes to an end soon. */
    saveSoon: (): Promise<unknown> =>
      Promise.race([save(), new Promise((resolve) => setTimeout(resolve, longestSaving))]),
    forget: () => holders.forEach(({ forget }) => forget()),
  }
}
