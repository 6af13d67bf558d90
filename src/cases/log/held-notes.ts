import * as z from 'zod/mini'
import type { Noted } from './device-log'

const place = 'ixazomib-review-held-notes'
const most = 100

const heldSchema = z.array(
  z.object({ what: z.string(), at: z.string(), details: z.optional(z.record(z.string(), z.json())) }),
)

type Held = z.infer<typeof heldSchema>[number]

/**
 * What is to be noted while the log can't be written, as it is locked: unlocks that failed, settings that changed. It
 * lies in the clear until then, so nothing of a case may be in it.
 */
export function heldNotes(storage: () => Storage = () => localStorage) {
  let held = read()

  function read(): readonly Held[] {
    try {
      const parsed = heldSchema.safeParse(JSON.parse(storage().getItem(place) ?? '[]'))
      return parsed.success ? parsed.data.slice(-most) : []
    } catch {
      return []
    }
  }

  function keep(next: readonly Held[]) {
    held = next
    try {
      if (next.length === 0) storage().removeItem(place)
      else storage().setItem(place, JSON.stringify(next))
    } catch {
      // Then they are held as long as this page lives.
    }
  }

  /** Another tab may have added to them; where nothing can be stored, they are only here. */
  const all = (): readonly Held[] => (read().length > 0 ? read() : held)

  return {
    add: ({ what, at = new Date().toISOString(), details }: Omit<Noted, 'caseId'>) =>
      keep([...all(), { what, at, details }].slice(-most)),
    all,
    /** Lets go of the first, once it stands in the log. */
    dropFirst: () => keep(all().slice(1)),
  }
}
