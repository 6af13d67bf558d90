import { choice, cycleDays, number, yesNo } from './kinds'

const together = 'Dose and schedule'

/** Dose and schedule of ixazomib, and what supports one beyond the limit. */
export const dose = {
  strength: number({
    label: 'Strength',
    ask: 'Strength of a capsule',
    together,
    who: 'prescriber',
    unit: 'mg',
    problem: 'Type the strength of a capsule in mg, more than 0: 2.3, 3 or 4.',
  }),
  capsulesPerDose: number({
    label: 'Capsules per dose',
    together,
    who: 'prescriber',
    unit: 'capsules',
    whole: true,
    problem: 'Type a whole number of capsules, 1 or more.',
  }),
  doseDays: cycleDays({ label: 'Days of the cycle', together, who: 'prescriber', unit: 'days' }),
  cycleLength: number({
    label: 'Cycle length',
    together,
    who: 'prescriber',
    unit: 'days',
    whole: true,
    problem: 'Type the length of a cycle in whole days, such as 28.',
  }),
  evidenceSubmitted: yesNo({
    label: 'Evidence for the dose submitted',
    ask: 'Was evidence for this dose submitted (guideline or peer-reviewed)?',
    who: 'prescriber',
  }),
  evidenceSupports: choice({
    label: 'Evidence supports the dose',
    ask: 'Does the evidence support this dose for this use?',
    who: 'reviewer',
    options: { yes: 'Yes', no: 'No' },
  }),
}
