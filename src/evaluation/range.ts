import { daysBetween, spanOf, type PartialDate } from '../facts'
import { truthOf, type Truth } from './truth'

/** A number that partly known dates leave between two bounds, both included. */
export interface Range {
  readonly least: number
  readonly most: number
}

/** Elapsed days between two dates, of which either may be known to the month only. */
export function elapsed(from: PartialDate, to: PartialDate): Range {
  const start = spanOf(from)
  const end = spanOf(to)
  return { least: daysBetween(start.last, end.first), most: daysBetween(start.first, end.last) }
}

/** Settled only if the whole range agrees (R15). */
export const atMost = ({ least, most }: Range, limit: number): Truth => agreed(least <= limit, most <= limit)
/** The reverse: at least so much. */
export const atLeast = ({ least, most }: Range, limit: number): Truth => agreed(least >= limit, most >= limit)

/** What both ends of a range say, where they agree. */
export const agreed = (one: boolean, other: boolean): Truth => (one === other ? truthOf(one) : 'open')

/** "41 days", "12 to 42 days". */
export const sayDays = ({ least, most }: Range): string =>
  least === most ? `${least} ${Math.abs(least) === 1 ? 'day' : 'days'}` : `${least} to ${most} days`
