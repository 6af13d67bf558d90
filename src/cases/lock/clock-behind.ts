import { formatDate } from '../../facts'

/** So far, in milliseconds, a clock may be put right without a word. */
const allowed = 60 * 60_000

/**
 * What to do about a clock that was set back: due times, the decision date and signatures go by it.
 * @param latest when the app was last in use on this device @param now both in milliseconds since the epoch
 * @returns undefined where the clock goes right, as far as can be told
 */
export function clockBehind(latest: number, now: number): string | undefined {
  if (latest <= now + allowed) return undefined
  return `This computer’s clock says ${words(now)}, but cases were open here on ${words(latest)}. Nothing is lost. Set the clock right before you go on: due times, the decision date and signatures go by it.`
}

function words(at: number): string {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${formatDate(here.toPlainDate().toString())} ${time}`
}
