import type { Answers } from '../../src/facts'
import type { Unit } from './combinations'

const labelled: Answers = { strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15], cycleLength: 28 }

/** On each side of 4 mg within 7 days and of 3 dosing weeks within 28 (R19). */
export const schedules: Unit = ((): Answers[] => {
  const days = [
    ...[[1], [1, 8], [1, 7], [7, 8], [1, 15], [1, 8, 15], [2, 9, 16], [1, 8, 15, 22], [1, 9, 17, 25]],
    ...[
      [1, 2, 8, 9, 15, 16],
      [1, 28],
      [1, 29],
      [8, 15, 22, 29],
    ],
  ]
  const every = [undefined, 2.3, 3, 4, 4.1, 1].flatMap((strength) =>
    [undefined, 1, 2].flatMap((capsulesPerDose) =>
      [undefined, ...days].flatMap((doseDays) =>
        [undefined, 6, 7, 21, 28, 29, 35].map((cycleLength) => ({ strength, capsulesPerDose, doseDays, cycleLength })),
      ),
    ),
  )
  // A dosing day after the end of the cycle is no answer (R19).
  return every.filter(({ doseDays = [], cycleLength = Infinity }) => Math.max(...doseDays) <= cycleLength)
})()

/** A few that make conditions about them met, not met and open. */
export const exampleSchedules: Unit = [{}, labelled, { ...labelled, capsulesPerDose: 2 }]
