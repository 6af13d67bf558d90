import type { CaseFile } from './case-file'
import { sample as approveContinued } from './sample-cases/approve-continued'
import { sample as approveInitial } from './sample-cases/approve-initial'
import { sample as conflict } from './sample-cases/conflict'
import { sample as maintenance } from './sample-cases/maintenance'
import { sample as moreInformation } from './sample-cases/more-information'
import { sample as notMetAge } from './sample-cases/not-met-age'
import { sample as refer } from './sample-cases/refer'
import { fileOf, type Sample } from './sample-cases/sample'

export type { Sample }

/** One for each way a review ends. Persons, numbers and dates are invented. */
export const samples: readonly Sample[] = [
  approveInitial,
  approveContinued,
  notMetAge,
  moreInformation,
  refer,
  conflict,
  maintenance,
]

/** A sample as it comes; undefined where there is none of this id. */
export function freshSample(id: string): CaseFile | undefined {
  const sample = samples.find((each) => each.id === id)
  return sample && fileOf(sample)
}
