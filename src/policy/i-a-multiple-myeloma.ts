import { allOf, anyOf, both, check, either, isYes, type Section } from '../evaluation'
import { adult, specialistInvolved } from './common'
import { exactly } from './combination'
import { supportedByEvidence, withinDoseLimit } from './dose'
import { fdaOrNccn } from './footnote'
import { inPlaceOfInhibitor } from './i-a-5-d'
import { limits } from './limits'
import { classGiven, linesAtLeast, progressedInTime } from './prior-therapy'

/** I.A.5.a: one partner, not both (R14). */
const withLenalidomide = exactly('dexamethasone', 'lenalidomide')
const withCyclophosphamide = exactly('dexamethasone', 'cyclophosphamide')

/** I.A, initial approval for multiple myeloma. */
export const multipleMyeloma: Section = {
  id: 'I.A',
  title: 'Multiple myeloma',
  kind: 'criteria',
  criteria: allOf('I.A', 'All of the following', { title: 'Multiple myeloma' }, [
    check('I.A.1', 'Multiple myeloma is the diagnosis', isYes('diagnosisDocumented'), {
      title: 'Diagnosis',
      readings: ['R9', 'R10'],
      note: 'Whether the chart documents it is asked on its own: a code never stands in for it.',
    }),
    check('I.A.2', 'An oncologist or hematologist prescribes it or is consulted', specialistInvolved, {
      title: 'Prescriber',
      readings: ['R11'],
    }),
    check('I.A.3', '18 years or older', adult, { title: 'Age', readings: ['R12'], aboutUse: true }),
    check('I.A.4', 'One prior therapy or more', linesAtLeast(limits.priorLines), {
      title: 'Prior therapies',
      readings: ['R13', 'R21'],
      aboutUse: true,
      note: 'Without progression between them two rows are two lines only if the reviewer says so.',
    }),
    anyOf('I.A.5', 'The regimen fits one of four routes', { title: 'Regimen', readings: ['R14'], aboutUse: true }, [
      check(
        'I.A.5.a',
        'Dexamethasone with either lenalidomide or cyclophosphamide',
        either(withLenalidomide, withCyclophosphamide),
        { title: 'With lenalidomide or cyclophosphamide', readings: ['R14'] },
      ),
      allOf(
        'I.A.5.b',
        'Refractory to lenalidomide or an anti-CD38 antibody, with i, ii and iii',
        { title: 'Refractory', readings: ['R15'] },
        [
          check('I.A.5.b-refractory', 'Refractory to lenalidomide or an anti-CD38 antibody', isYes('refractory'), {
            title: 'Refractory to lenalidomide or anti-CD38',
            readings: ['R15'],
          }),
          check('I.A.5.b.i', 'Dexamethasone and pomalidomide', exactly('dexamethasone', 'pomalidomide'), {
            title: 'With pomalidomide',
            readings: ['R14'],
          }),
          check(
            'I.A.5.b.ii',
            'Two prior therapies or more, with an immunomodulator and a proteasome inhibitor among them',
            both(
              linesAtLeast(limits.linesForPomalidomide),
              classGiven('immunomodulator'),
              classGiven('proteasome inhibitor'),
            ),
            { title: 'Two therapies', readings: ['R13', 'R15'] },
          ),
          check('I.A.5.b.iii', 'Progression on, or within 60 days of, the last therapy', progressedInTime, {
            title: 'Progression in time',
            readings: ['R15'],
            note: 'A line that ended for progression progressed before it was stopped; dates or a statement against that leave it open. What lines that contradict each other leave open no statement settles.',
          }),
        ],
      ),
      allOf('I.A.5.c', 'Venetoclax and dexamethasone, for t(11;14)', { title: 'With venetoclax', readings: ['R16'] }, [
        check('I.A.5.c-combination', 'Venetoclax and dexamethasone', exactly('dexamethasone', 'venetoclax'), {
          title: 'With venetoclax',
          readings: ['R14'],
        }),
        check('I.A.5.c-translocation', 'The translocation t(11;14)', isYes('translocation'), {
          title: 't(11;14)',
          readings: ['R16'],
          note: 'Also written IGH::CCND1; the source prints a colon.',
        }),
      ]),
      inPlaceOfInhibitor,
    ]),
    anyOf(
      'I.A.6',
      'The dose is within the limit, or supported by evidence',
      { title: 'Dose', readings: ['R19'], aboutUse: true },
      [
        check('I.A.6.a', 'At most 4 mg a week, in at most 3 weeks of a 28-day cycle', withinDoseLimit, {
          title: 'Within the limit',
          readings: ['R19'],
          note: 'The source says tablet once; the product is a capsule.',
        }),
        check('I.A.6.b', 'Submitted evidence supports the dose for this use', supportedByEvidence, {
          title: 'Supported by evidence',
          readings: ['R19'],
        }),
      ],
    ),
    check('I.A.6*', 'The regimen is FDA-approved or NCCN-recommended', fdaOrNccn, {
      title: 'FDA or NCCN',
      readings: ['R20'],
      aboutUse: true,
      note: 'A footnote that is a criterion.',
    }),
  ]),
}
