import { dueMoment } from '../cases/due'
import { formatDate, type Answers } from '../facts'

/** When the decision is due, as it was entered, and how long that is from now. */
export function untilDue(
  { dueOn, dueTime, timeZone }: Answers,
  now: Date,
): { when: string; left: string; late: boolean } | undefined {
  if (dueOn === undefined) return undefined
  const when = `${formatDate(dueOn).slice(0, 5)}${dueTime === undefined ? '' : ` ${dueTime}`}`
  const moment = dueMoment({ dueOn, dueTime, timeZone })
  if (dueTime === undefined || moment === undefined) return { when, left: '', late: false }
  const minutes = Math.round((moment.at - now.getTime()) / 60_000)
  return minutes < 0
    ? { when, left: `${spanWords(-minutes)} ago`, late: true }
    : { when, left: `in ${spanWords(minutes)}`, late: false }
}

function spanWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.floor(hours / 24)} days`
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`
}
