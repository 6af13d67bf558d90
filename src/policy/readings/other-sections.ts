import { referralTable } from '../referrals'
import { reading } from './reading'

const numbers = (basis: keyof typeof referralTable): string => {
  const { commercial, marketplace, medicaid } = referralTable[basis]
  return `Commercial ${commercial}, Marketplace (HIM) ${marketplace}, Medicaid ${medicaid}.`
}

/** Sections I.B to III: other diseases, other policies, treatment under way. */
export const readingsOfOtherSections = [
  reading(
    'R23',
    'I.B and I.C',
    'I.B.1 needs relapsed or refractory disease (which, and on what ground); E85.81 never proves it.',
    'I.B.5 and I.C.5 use the limits of R19: no other FDA indication exists.',
    'I.C asks for no prior therapy. C83.0x suggests lymphoplasmacytic lymphoma and never confirms it.',
  ),
  reading(
    'R24',
    'I.D and II.B, where a request goes',
    'First: did the label change within the last 6 months in a way this policy does not show yet',
    "(the plan's look-up, with source and date)?",
    'If so, on or off formulary decides; if not, the off-label policy. Until answered: refer, number open.',
    `Label changed, on formulary or PDL: ${numbers('label changed, on formulary')}`,
    `Label changed, not on it: ${numbers('label changed, off formulary')}`,
    `Otherwise, off-label use: ${numbers('off-label use')}`,
  ),
  reading(
    'R25',
    'Not met leads there too',
    'Where every unmet criterion is about the requested use',
    '(age, line of therapy, combination, dose, the footnote, untreated amyloidosis):',
    '"Criteria not met under I.A, review continues under NUMBER".',
    'An adverse procedure comes only after that. A missing specialist or no response do not lead there.',
    'Under 30 days on the drug leads to review as an initial request.',
  ),
  reading(
    'R26',
    'Section III',
    'It is circular: unaddressed uses are not authorized unless the off-label policy finds enough evidence.',
    'Nothing is excluded by name, so I.D.2 always opens.',
  ),
  reading(
    'R27',
    'II.A.1, 30 days',
    'The 30 days (elapsed, first dose to receipt of the request) belong to the second limb only:',
    'documented as receiving it now, for an indication of I.A to I.C.',
    "Through the plan's benefit needs no 30 days. Approved earlier for another diagnosis: II.B.",
  ),
  reading(
    'R28',
    'II.A, what it does not test',
    'II.A does not test age, specialist or combination again.',
    'Asked all the same: is it the same disease, line of therapy and regimen as authorized?',
    'A "no" is a warning to acknowledge that points to section I.',
  ),
  reading(
    'R29',
    'II.A.3, increase only',
    'It applies only if the dose rises above what was last authorized',
    '(mg a week, dosing weeks, or a shorter cycle); its footnote likewise.',
    'Without an increase a dose over the limit is a warning, not a finding. The word for it: "Does not apply".',
  ),
]
