import { readingsOfApproval } from './readings/approval'
import { readingsOfMyeloma } from './readings/myeloma'
import { readingsOfOtherSections } from './readings/other-sections'
import type { Reading } from './readings/reading'
import { readingsOfTruth } from './readings/truth'

export type { Reading }

/** Every place where the policy leaves room, R1 to R35, and the reading that this project takes. */
export const readings: readonly Reading[] = [
  ...readingsOfTruth,
  ...readingsOfMyeloma,
  ...readingsOfOtherSections,
  ...readingsOfApproval,
]
