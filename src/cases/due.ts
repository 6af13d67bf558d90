import { formatDate, type Answers, type Day } from '../facts'
import { dueKey, noSettings, type PlanSettings } from './plan-settings'

/** When a decision is due, as seen now. */
export interface Due {
  /** Milliseconds since the epoch, for sorting; after everything else where no day is known. */
  readonly at: number
  /** "2 h 23 min", "Overdue 3 h"; undefined where no day is known. */
  readonly left?: string
  /** "today 14:05", "11/25 08:10". */
  readonly when: string
  readonly isPressing: boolean
  /** Its clock stands still while the prescriber is waited for. */
  readonly isStopped: boolean
  readonly isOverdue: boolean
}

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

export interface DueTime extends Pick<Answers, 'lineOfBusiness' | 'urgency'> {
  readonly dueOn?: Day
  /** HH:MM */
  readonly dueTime?: string
  readonly receivedOn?: Day
  readonly receivedTime?: string
  readonly timeZone?: string
  /** Since when the prescriber is waited for: an instant. */
  readonly waitingSince?: string
  /** For how long the prescriber was waited for before, in minutes. */
  readonly waited?: number
}

/** The moment at which a decision is due, with what it was taken from. */
export interface DueMoment {
  readonly at: number
  readonly zone: string
  readonly hasTime: boolean
  /** From the plan's table, as no day was entered. */
  readonly isComputed: boolean
  /** Since when its clock stands still: milliseconds since the epoch. */
  readonly stoppedAt?: number
}

/**
 * The day that was entered, else what the plan's table says. A day without a time is due when it ends; one received
 * without a time counts from its beginning, the safe side; a zone that is not known is taken as this device's. An hour
 * that the change of the clocks leaves out or repeats is taken at its earlier reading, the safe side too.
 */
export function dueMoment(time: DueTime, { due: table }: PlanSettings = noSettings): DueMoment | undefined {
  const { dueOn, dueTime, receivedOn, receivedTime, timeZone, waitingSince, waited = 0 } = time
  const zone = zoneOf(timeZone)
  const millisecondsAt = (on: Day, clock: string) =>
    Temporal.PlainDateTime.from(`${on}T${clock}`).toZonedDateTime(zone, { disambiguation: 'earlier' }).epochMilliseconds
  if (dueOn !== undefined) {
    const at = millisecondsAt(dueOn, dueTime ?? '23:59')
    return { at, zone, hasTime: dueTime !== undefined, isComputed: false }
  }
  const key = dueKey(time.lineOfBusiness, time.urgency)
  const rule = key === undefined ? undefined : table[key]
  if (rule === undefined || receivedOn === undefined) return undefined
  const stopped = rule.waitingStopsClock ? waited * minute : 0
  const at = millisecondsAt(receivedOn, receivedTime ?? '00:00') + rule.hours * hour + stopped
  const stoppedAt = rule.waitingStopsClock && waitingSince !== undefined ? Date.parse(waitingSince) : undefined
  return { at, zone, hasTime: true, isComputed: true, stoppedAt }
}

const unknown: Due = { at: Infinity, when: 'No due date', isPressing: false, isStopped: false, isOverdue: false }

/** Where it stands among the others; while a clock stands still its moment moves along with the time. */
export const sortingTime = (moment: DueMoment | undefined, now: number): number =>
  moment === undefined ? Infinity : moment.stoppedAt === undefined ? moment.at : now + moment.at - moment.stoppedAt

export function dueWords(moment: DueMoment | undefined, now: number, { redWithinHours }: PlanSettings): Due {
  if (moment === undefined) return unknown
  const at = sortingTime(moment, now)
  const left = at - now
  return {
    at,
    left: left < 0 ? `Overdue ${span(-left)}` : span(left),
    when: moment.stoppedAt === undefined ? whenOf(moment, now) : 'clock stopped',
    isPressing: moment.stoppedAt === undefined && left < redWithinHours * hour,
    isStopped: moment.stoppedAt !== undefined,
    isOverdue: left < 0,
  }
}

export const dueOf = (time: DueTime, now: number, settings: PlanSettings = noSettings): Due =>
  dueWords(dueMoment(time, settings), now, settings)

function span(milliseconds: number): string {
  const hours = Math.floor(milliseconds / hour)
  const minutes = Math.floor((milliseconds % hour) / minute)
  if (milliseconds >= 2 * day) return `${Math.floor(milliseconds / day)} days`
  if (hours >= 10) return `${hours} h`
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`
}

function whenOf({ at, zone, hasTime }: DueMoment, now: number): string {
  const local = (instant: number) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const due = local(at).toPlainDateTime().toString({ smallestUnit: 'minute' })
  const [on = '', clock = ''] = due.split('T')
  const today = local(now).toPlainDate().toString()
  const date = formatDate(on)
  const shown = on === today ? 'today' : on.slice(0, 4) === today.slice(0, 4) ? date.slice(0, 5) : date
  return hasTime ? `${shown} ${clock}` : shown
}

/**
 * The places whose clocks are meant by EST, EDT and the like. "EST" is often written all year round; by the letter it
 * would be due an hour late in summer, and browsers know some of these and not others.
 */
const clocks: Readonly<Record<string, string>> = {
  ET: 'Eastern',
  CT: 'Central',
  MT: 'Mountain',
  PT: 'Pacific',
  AKT: 'Alaska',
  HT: 'Hawaii',
}

function zoneOf(typed = ''): string {
  const here = Temporal.Now.timeZoneId()
  const clock = clocks[typed.toUpperCase().replace(/[DS]T$/, 'T')]
  const zone = clock === undefined ? typed : `US/${clock}`
  try {
    Temporal.Now.plainDateISO(zone)
    return zone
  } catch {
    return here
  }
}
