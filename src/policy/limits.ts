/** The numbers of the policy, each once, with the paragraph that sets it. */
export const limits = {
  /** I.A.3, I.B.3, I.C.3 */
  age: { name: 'Age at receipt', at: 18, unit: 'years' },
  /** I.A.4 */
  priorLines: { name: 'Prior lines of therapy', at: 1, unit: 'lines' },
  /** I.A.5.b.ii */
  linesForPomalidomide: { name: 'Prior lines of therapy', at: 2, unit: 'lines' },
  /** I.A.5.b.iii */
  daysToProgression: { name: 'Days from completion to progression', at: 60, unit: 'days' },
  /** I.A.5.d */
  monthsToRelapse: { name: 'Months from induction to relapse', at: 6, unit: 'months' },
  /** I.A.6.a, II.A.3.a (R19) */
  mgInSevenDays: { name: 'Dose in any 7 days', at: 4, unit: 'mg' },
  dosingWeeks: { name: 'Dosing weeks in any 28 days', at: 3, unit: 'weeks' },
  /** II.A.1 (R27) */
  daysOnDrug: { name: 'Days on ixazomib', at: 30, unit: 'days' },
} as const

/** The windows over which a dose is judged, the cycle repeating (R19). */
export const week = 7
export const fourWeeks = 28

/** Capsules that are made (VI), in mg. */
export const strengths = [2.3, 3, 4] as const

/** V: the labeled schedule for myeloma, as a prescription of it is entered. */
export const labeledSchedule = { strength: 4, capsulesPerDose: 1, doseDays: [1, 8, 15], cycleLength: fourWeeks }
