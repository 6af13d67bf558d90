import { factOf } from '../facts'
import type { monthsAllowed } from '../policy/duration'

type LineOfBusiness = keyof typeof monthsAllowed

/** The columns of the tables by line of business. */
export const linesOfBusiness = (factOf('lineOfBusiness').options ?? []) as readonly {
  readonly value: LineOfBusiness
  readonly label: string
}[]
