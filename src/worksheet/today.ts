import type { Day } from '../facts'

/** Today on this device: the decision date of what is under review. */
export const today = (): Day => Temporal.Now.plainDateISO().toString()
