import { formatDate } from '../facts'
import {
  allOf,
  anyOf,
  atLeast,
  check,
  derived,
  elapsed,
  fact,
  isYes,
  known,
  onlyIf,
  sayDays,
  type Section,
} from '../evaluation'
import { supportedByEvidence, withinDoseLimit } from './dose'
import { fdaOrNccnAsRecorded } from './footnote'
import { limits } from './limits'

/** II.A.1, second limb: elapsed days from the first dose to receipt (R27). */
const thirtyDaysOnIt = derived({
  reads: ['firstDoseOn', 'receivedOn'],
  limits: [limits.daysOnDrug],
  derive: (answers) => {
    const first = known(answers, 'firstDoseOn')
    const received = known(answers, 'receivedOn')
    return first === undefined || received === undefined
      ? undefined
      : { days: elapsed(first, received), first, received }
  },
  judge: ({ days }) => atLeast(days, limits.daysOnDrug.at),
  // A first dose known to the month stays open where its days disagree; the exact day settles it.
  needs: (answers) => [
    { key: 'firstDoseOn' },
    ...(answers.receivedOn === undefined ? [{ key: 'receivedOn' as const }] : []),
  ],
  say: (value) =>
    value === undefined
      ? 'First dose or day of receipt missing'
      : `${sayDays(value.days)}, ${formatDate(value.first)} to ${formatDate(value.received)}, ${limits.daysOnDrug.at} needed`,
})

/** II.A.3 and its footnote bind only where the dose rises above what was last authorized (R29). */
const doseRises = isYes('doseIncrease')

/** II.A, continued therapy for a diagnosis of I.A to I.C. */
export const continuedTherapy: Section = {
  id: 'II.A',
  title: 'Continued therapy',
  kind: 'criteria',
  criteria: allOf('II.A', 'All of the following', { title: 'Continued therapy', readings: ['R28'] }, [
    allOf('II.A.1', 'Receiving ixazomib already', { title: 'Current use', readings: ['R27'] }, [
      check(
        'II.A.1-indication',
        'For an indication of section I',
        fact('treatedFor', (treated) => treated === 'this diagnosis'),
        {
          title: 'Covered indication',
          readings: ['R27'],
          note: 'Where it was authorized for another diagnosis, II.B applies.',
        },
      ),
      anyOf(
        'II.A.1-receiving',
        "Through the plan's benefit, or documented for at least 30 days",
        { title: 'Receiving it', readings: ['R27'] },
        [
          check('II.A.1-benefit', "Through the plan's benefit", isYes('onBenefit'), {
            title: "Plan's benefit",
            readings: ['R27'],
          }),
          allOf(
            'II.A.1-documented',
            'Documented as receiving it now, for at least 30 days',
            { title: 'Documented', readings: ['R27'] },
            [
              check('II.A.1-now', 'Documented as receiving it now', isYes('receivingNow'), {
                title: 'Receiving it now',
                readings: ['R27'],
              }),
              check('II.A.1-days', 'For at least 30 days', thirtyDaysOnIt, { title: '30 days', readings: ['R27'] }),
            ],
          ),
        ],
      ),
    ]),
    check('II.A.2', 'Responding positively to therapy', isYes('responding'), { title: 'Response', readings: ['R25'] }),
    onlyIf(
      'II.A.3',
      'A dose increase stays within the limit, or is supported by evidence',
      { title: 'Dose increase', readings: ['R29'], aboutUse: true },
      doseRises,
      anyOf('II.A.3-dose', 'One of the following', { title: 'New dose', readings: ['R29'] }, [
        check('II.A.3.a', 'At most 4 mg a week, in at most 3 weeks of a 28-day cycle', withinDoseLimit, {
          title: 'Within the limit',
          readings: ['R19', 'R29'],
        }),
        check('II.A.3.b', 'Submitted evidence supports the new dose for this use', supportedByEvidence, {
          title: 'Supported by evidence',
          readings: ['R19'],
        }),
      ]),
    ),
    onlyIf(
      'II.A.3*',
      'The regimen of a dose increase is FDA-approved or NCCN-recommended',
      { title: 'FDA or NCCN', readings: ['R20', 'R29'], aboutUse: true, note: 'A footnote that is a criterion.' },
      doseRises,
      check('II.A.3*-regimen', 'FDA-approved or NCCN-recommended', fdaOrNccnAsRecorded, {
        title: 'FDA or NCCN',
        readings: ['R20'],
      }),
    ),
  ]),
}
