import { formatDate, type Answers } from '../facts'

/** When the decision is due and how long that is from now, on this device's clock. */
export function untilDue(
  { dueOn, dueTime }: Answers,
  now: Date,
): { when: string; left: string; late: boolean } | undefined {
  if (dueOn === undefined) return undefined
  const when = `${formatDate(dueOn).slice(0, 5)}${dueTime === undefined ? '' : ` ${dueTime}`}`
  if (dueTime === undefined) return { when, left: '', late: false }
  const minutes = Math.round((new Date(`${dueOn}T${dueTime}`).getTime() - now.getTime()) / 60_000)
  return minutes < 0
    ? { when, left: `${spanWords(-minutes)} ago`, late: true }
    : { when, left: `in ${spanWords(minutes)}`, late: false }
}

function spanWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  if (hours >= 48) return `${Math.floor(hours / 24)} days`
  return hours === 0 ? `${minutes} min` : `${hours} h ${minutes % 60} min`
}
