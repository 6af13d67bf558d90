import { formatDate, type Day } from '../facts'

/** "11/23/2026 14:05 EST"; whatever of it is missing is named as open. */
export function momentWords(day: Day | undefined, time: string | undefined, zone: string | undefined): string {
  if (day === undefined) return 'open'
  if (time === undefined) return `${formatDate(day)}, time open`
  const written = `${formatDate(day)} ${time}`
  return zone === undefined ? `${written}, zone open` : `${written} ${zoneWords(day, time, zone)}`
}

/** An instant on the clock of a zone: of the case where it names one, else of this device. */
export function instantWords(instant: string, zone: string | undefined): string {
  const place = zone !== undefined && isPlace(zone) ? zone : Temporal.Now.timeZoneId()
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(place)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  return momentWords(local.toPlainDate().toString(), time, place)
}

/** "EST" for America/New_York in winter; a zone that was typed as letters stands as typed. */
function zoneWords(day: Day, time: string, zone: string): string {
  if (!isPlace(zone)) return zone
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(zone)
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'short' })
    return parts.formatToParts(epochMilliseconds).find(({ type }) => type === 'timeZoneName')?.value ?? zone
  } catch {
    return zone
  }
}

const isPlace = (zone: string): boolean => zone.includes('/')
