import { allOf, anyOf, check, isYes, type Section } from '../evaluation'
import { adult, specialistInvolved } from './common'
import { exactly } from './combination'
import { supportedByEvidence, withinDoseLimit } from './dose'
import { fdaOrNccn } from './footnote'

/** I.C, initial approval for Waldenström macroglobulinemia or lymphoplasmacytic lymphoma. */
export const waldenstrom: Section = {
  id: 'I.C',
  title: 'Waldenström macroglobulinemia or lymphoplasmacytic lymphoma',
  kind: 'criteria',
  criteria: allOf('I.C', 'All of the following', { title: 'Waldenström or lymphoplasmacytic lymphoma' }, [
    check(
      'I.C.1',
      'Waldenström macroglobulinemia or lymphoplasmacytic lymphoma is the diagnosis',
      isYes('diagnosisDocumented'),
      { title: 'Diagnosis', readings: ['R23'], note: 'No prior therapy is asked for.' },
    ),
    check('I.C.2', 'An oncologist or hematologist prescribes it or is consulted', specialistInvolved, {
      title: 'Prescriber',
      readings: ['R11'],
    }),
    check('I.C.3', '18 years or older', adult, { title: 'Age', readings: ['R12'], aboutUse: true }),
    check('I.C.4', 'Rituximab and dexamethasone', exactly('rituximab', 'dexamethasone'), {
      title: 'Regimen',
      readings: ['R14'],
      aboutUse: true,
      note: 'A start of rituximab put off for an IgM flare is still the combination.',
    }),
    anyOf(
      'I.C.5',
      'The dose is within the limit, or supported by evidence',
      { title: 'Dose', readings: ['R23'], aboutUse: true },
      [
        check('I.C.5-limit', 'Within the maximum of the FDA indication', withinDoseLimit, {
          title: 'Within the limit',
          readings: ['R19', 'R23'],
        }),
        check('I.C.5-evidence', 'Submitted evidence supports the dose for this use', supportedByEvidence, {
          title: 'Supported by evidence',
          readings: ['R19'],
        }),
      ],
    ),
    check('I.C.5*', 'The regimen is FDA-approved or NCCN-recommended', fdaOrNccn, {
      title: 'FDA or NCCN',
      readings: ['R20'],
      aboutUse: true,
      note: 'A footnote that is a criterion.',
    }),
  ]),
}
