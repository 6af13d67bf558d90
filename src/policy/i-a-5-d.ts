import { allOf, both, check, either, fact, isNo, known, type Place, type Review } from '../evaluation'
import { combinationsIn, mayBecome } from './combination'
import { lateRelapseSameRegimen } from './induction'
import { standsInForInhibitor } from './stand-in'

/** I.A.5.d, the route in place of bortezomib or carfilzomib (R17). */
export const inPlaceOfInhibitor = allOf(
  'I.A.5.d',
  'Primary treatment, or relapse over 6 months after the same induction, when ixazomib replaces bortezomib or carfilzomib',
  {
    title: 'In place of bortezomib or carfilzomib',
    readings: ['R17', 'R18'],
    note: 'In a relapse it waits for the whole regimen while that may still become one that another route lists.',
  },
  [
    check(
      'I.A.5.d-setting',
      'Primary treatment, or relapse more than 6 months after primary induction with the same regimen',
      either(
        fact('purpose', (purpose) => purpose === 'primary'),
        both(
          fact('purpose', (purpose) => purpose === 'relapse'),
          lateRelapseSameRegimen,
        ),
      ),
      {
        title: 'Primary or late relapse',
        readings: ['R17'],
        note: 'An induction that ended for progression had no late relapse; dates or a statement against that leave it open. What lines that contradict each other leave open no statement settles.',
      },
    ),
    check('I.A.5.d-transplant', 'Not a transplant candidate', isNo('transplantCandidate'), {
      title: 'Not a transplant candidate',
      readings: ['R17'],
    }),
    check(
      'I.A.5.d-reason',
      'The reason is intolerance or logistics',
      fact('substitutionReason', (reason) => reason !== 'neither'),
      { title: 'Intolerance or logistics', readings: ['R17'] },
    ),
    check('I.A.5.d-replaces', 'Ixazomib stands in for bortezomib or carfilzomib', standsInForInhibitor, {
      title: 'Stand-in',
      readings: ['R17'],
      note: 'Open against the drugs recorded: where the regimen still holds that drug, or, in a relapse, the induction did not.',
    }),
  ],
)

/**
 * R18: asked when no other route is met, for primary treatment or a relapse. In a relapse another route is open until the
 * regimen is whole, so it waits for that as long as what is recorded may still become one that is listed.
 */
export function waitsForOtherRoutes({ answers, root }: Review): Place[] {
  const { purpose, regimen } = answers
  if (known(answers, 'purpose') === undefined) return [{ key: 'purpose' }]
  if (purpose !== 'relapse' || regimen?.closed === true) return []
  // Of all that has parts only the routes list combinations, and I.A.5.d lists none.
  const routes = root.parts.flatMap(({ parts }) => parts).filter(({ truth }) => truth === 'open')
  const listed = combinationsIn(routes.map(({ criterion }) => criterion))
  return listed.some((drugs) => mayBecome(regimen, drugs)) ? [{ key: 'regimen' }] : []
}
