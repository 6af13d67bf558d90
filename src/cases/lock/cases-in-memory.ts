import { StorageError } from '../connection'

/** Whoever has cases in memory. */
export interface CaseHolder {
  /** Rejects where something can't be saved, though it is tried again. */
  readonly save: () => Promise<void>
  /** Waits through failures; rejects only where no further try can succeed. */
  readonly saveAtLast: () => Promise<void>
  readonly forget: () => void
}

/** Has nothing that would have to be saved. */
export const nothingToSave = { save: () => Promise.resolve(), saveAtLast: () => Promise.resolve() }

/** Milliseconds. */
const longestSaving = 3000

const notSaved =
  'The last changes of a case could not be saved yet, and would be lost. See to that first: open the case, where the message stands in the header. Then try again.'

/** All that have cases in memory: they save them before locking, and forget them after it. */
export function casesInMemory() {
  const holders = new Set<CaseHolder>()
  const saveAtLast = (): Promise<unknown> =>
    Promise.all([...holders].map((holder) => holder.saveAtLast())).catch(() => {})
  const atMost = () => new Promise<'too long'>((resolve) => setTimeout(() => resolve('too long'), longestSaving))
  return {
    hold: (holder: CaseHolder) => void holders.add(holder),
    /** Rejects with a `StorageError` where something can't be saved, or not soon. */
    save: async (): Promise<void> => {
      const saving = Promise.all([...holders].map((holder) => holder.save()))
      const ended = await Promise.race([saving, atMost()]).catch(() => 'failed' as const)
      if (ended === 'failed' || ended === 'too long') throw new StorageError(notSaved)
    },
    /** Resolves once all is saved, or can never be. */
    saveAtLast,
    /** The same, as far as it comes to an end soon. */
    saveSoon: (): Promise<unknown> => Promise.race([saveAtLast(), atMost()]),
    forget: () => holders.forEach(({ forget }) => forget()),
  }
}
