import { allOf, anyOf, check, fact, isYes, type Section } from '../evaluation'
import { adult, specialistInvolved } from './common'
import { exactly } from './combination'
import { supportedByEvidence, withinDoseLimit } from './dose'
import { fdaOrNccn } from './footnote'

/** I.B, initial approval for AL amyloidosis. */
export const amyloidosis: Section = {
  id: 'I.B',
  title: 'Systemic light chain amyloidosis',
  kind: 'criteria',
  criteria: allOf('I.B', 'All of the following', { title: 'Systemic light chain amyloidosis' }, [
    allOf(
      'I.B.1',
      'Systemic light chain amyloidosis, relapsed or refractory',
      { title: 'Diagnosis', readings: ['R23'] },
      [
        check('I.B.1-diagnosis', 'Systemic light chain amyloidosis is the diagnosis', isYes('diagnosisDocumented'), {
          title: 'AL amyloidosis',
          readings: ['R9', 'R23'],
        }),
        check(
          'I.B.1-relapsed',
          'It is relapsed or refractory',
          fact('amyloidosisStatus', (status) => status !== 'untreated'),
          { title: 'Relapsed or refractory', readings: ['R23'], aboutUse: true },
        ),
      ],
    ),
    check('I.B.2', 'An oncologist or hematologist prescribes it or is consulted', specialistInvolved, {
      title: 'Prescriber',
      readings: ['R11'],
    }),
    check('I.B.3', '18 years or older', adult, { title: 'Age', readings: ['R12'], aboutUse: true }),
    anyOf(
      'I.B.4',
      'The regimen is one of three combinations',
      { title: 'Regimen', readings: ['R14'], aboutUse: true },
      [
        check('I.B.4.a', 'Dexamethasone', exactly('dexamethasone'), { title: 'With dexamethasone', readings: ['R14'] }),
        check('I.B.4.b', 'Dexamethasone and lenalidomide', exactly('dexamethasone', 'lenalidomide'), {
          title: 'With lenalidomide',
          readings: ['R14'],
        }),
        check('I.B.4.c', 'Dexamethasone and cyclophosphamide', exactly('dexamethasone', 'cyclophosphamide'), {
          title: 'With cyclophosphamide',
          readings: ['R14'],
        }),
      ],
    ),
    anyOf(
      'I.B.5',
      'The dose is within the limit, or supported by evidence',
      { title: 'Dose', readings: ['R23'], aboutUse: true },
      [
        check('I.B.5-limit', 'Within the maximum of the FDA indication', withinDoseLimit, {
          title: 'Within the limit',
          readings: ['R19', 'R23'],
          note: 'Myeloma is the only FDA indication: its limit is meant.',
        }),
        check('I.B.5-evidence', 'Submitted evidence supports the dose for this use', supportedByEvidence, {
          title: 'Supported by evidence',
          readings: ['R19'],
        }),
      ],
    ),
    check('I.B.5*', 'The regimen is FDA-approved or NCCN-recommended', fdaOrNccn, {
      title: 'FDA or NCCN',
      readings: ['R20'],
      aboutUse: true,
      note: 'A footnote that is a criterion.',
    }),
  ]),
}
