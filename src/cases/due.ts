import { formatDate, type Day } from '../facts'

/** When a decision is due, as seen now. */
export interface Due {
  /** Milliseconds since the epoch, for sorting; after everything else where no day is recorded. */
  readonly at: number
  /** "2 h 23 min", "Overdue 3 h"; undefined where no day is recorded. */
  readonly left?: string
  /** "today 14:05", "11/25 08:10". */
  readonly when: string
  readonly isPressing: boolean
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** From so many hours on it is marked. */
const pressing = 4 * hour

interface DueTime {
  readonly dueOn?: Day
  /** HH:MM */
  readonly dueTime?: string
  readonly timeZone?: string
}

/** A day without a time is due when it ends; a zone that is not known is taken as this device's. */
export function dueOf({ dueOn, dueTime, timeZone }: DueTime, now: number): Due {
  if (dueOn === undefined) return { at: Infinity, when: 'No due date', isPressing: false }
  const zone = zoneOf(timeZone)
  const end = Temporal.PlainDateTime.from(`${dueOn}T${dueTime ?? '23:59'}`)
  const at = end.toZonedDateTime(zone).epochMilliseconds
  const left = at - now
  const words = left < 0 ? `Overdue ${span(-left)}` : span(left)
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString()
  return { at, left: words, when: whenOf(dueOn, dueTime, today), isPressing: left < pressing }
}

function span(milliseconds: number): string {
  const hours = Math.floor(milliseconds / hour)
  const minutes = Math.floor((milliseconds % hour) / minute)
  if (milliseconds >= 2 * day) return `${Math.floor(milliseconds / day)} days`
  if (hours >= 10) return `${hours} h`
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`
}

function whenOf(dueOn: string, dueTime: string | undefined, today: string): string {
  const date = formatDate(dueOn)
  const shown = dueOn === today ? 'today' : dueOn.slice(0, 4) === today.slice(0, 4) ? date.slice(0, 5) : date
  return dueTime === undefined ? shown : `${shown} ${dueTime}`
}

function zoneOf(timeZone: string | undefined): string {
  const here = Temporal.Now.timeZoneId()
  if (timeZone === undefined) return here
  try {
    Temporal.Now.plainDateISO(timeZone)
    return timeZone
  } catch {
    return here
  }
}
