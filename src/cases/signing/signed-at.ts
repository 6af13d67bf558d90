import { instantWords } from '../moments'

interface At {
  /** Instant, ISO 8601. */
  readonly at: string
  readonly zone: string
}

/** "11/24/2026 11:58 EST": on the clock of the preferred zone, else of the zone where it was done. */
export function atWords({ at, zone }: At, preferred?: string): string {
  const isPlace = preferred?.includes('/') === true
  // A file may hold any text in their places.
  return (isPlace ? wordsIn(at, preferred) : undefined) ?? wordsIn(at, zone) ?? `${at} ${zone}`
}

function wordsIn(at: string, zone: string): string | undefined {
  try {
    return instantWords(at, zone === 'UTC' ? 'Etc/UTC' : zone)
  } catch {
    return undefined
  }
}

/** The decision date: the day on the clock where it was signed. */
export const dayOf = ({ at, zone }: At): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString()
