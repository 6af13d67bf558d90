import { known, allOf, anyOf, check, derived, isNo, isYes, type NextPolicy, type Section } from '../evaluation'
import type { Answers } from '../facts'

type LineOfBusiness = NonNullable<Answers['lineOfBusiness']>
type Basis = 'label changed, on formulary' | 'label changed, off formulary' | 'off-label use'

/** R24: the policy that goes on with the review, by line of business (I.D.1.a, I.D.1.b, I.D.2; II.B the same). */
export const referralTable: Record<Basis, Record<Exclude<LineOfBusiness, 'not documented'>, string>> = {
  'label changed, on formulary': { commercial: 'CP.CPA.190', marketplace: 'HIM.PA.33', medicaid: 'CP.PMN.255' },
  'label changed, off formulary': { commercial: 'CP.CPA.190', marketplace: 'HIM.PA.103', medicaid: 'CP.PMN.16' },
  'off-label use': { commercial: 'CP.CPA.09', marketplace: 'HIM.PA.154', medicaid: 'CP.PMN.53' },
}

const bases: Record<Basis, { part: string; words: string }> = {
  'label changed, on formulary': { part: '1.a', words: 'the label changed, and it is on the formulary' },
  'label changed, off formulary': { part: '1.b', words: 'the label changed, and it is not on the formulary' },
  'off-label use': { part: '2', words: 'no label change, so the off-label use policy decides' },
}

/** I.D or II.B: the same two branches for an initial and a continued request. */
function referralSection(id: 'I.D' | 'II.B'): Section {
  return {
    id,
    title: 'Other diagnoses',
    kind: 'referral',
    criteria: anyOf(id, 'One of two other policies decides', { title: 'Other diagnoses', readings: ['R24'] }, [
      allOf(
        `${id}.1`,
        'The label changed in the last 6 months, not yet shown here',
        { title: 'Label change', readings: ['R24'] },
        [
          check(`${id}.1-changed`, 'The label changed in the last 6 months', isYes('labelChanged'), {
            title: 'Label change',
            readings: ['R24'],
          }),
          anyOf(`${id}.1-formulary`, 'On the formulary or not', { title: 'Formulary' }, [
            check(
              `${id}.1.a`,
              'On the formulary, or for Medicaid the PDL: its policy without coverage criteria',
              isYes('onFormulary'),
              {
                title: 'On formulary',
                readings: ['R24'],
              },
            ),
            check(`${id}.1.b`, 'Not on it: the non-formulary policy', isNo('onFormulary'), {
              title: 'Off formulary',
              readings: ['R24'],
            }),
          ]),
        ],
      ),
      check(
        `${id}.2`,
        'No such label change, and not excluded by section III: the off-label use policy',
        isNo('labelChanged'),
        {
          title: 'Off-label use',
          readings: ['R24', 'R26'],
          note: 'Section III excludes nothing by name, so this always opens.',
        },
      ),
    ]),
  }
}

/** I.D, an initial request, and II.B, a continued one, for a diagnosis that this policy does not hold. */
export const otherUses = referralSection('I.D')
export const otherContinued = referralSection('II.B')

/** III, as read: circular, so nothing is excluded by name, and I.D.2 always opens (R26). */
export const notAuthorized: Section = {
  id: 'III',
  title: 'Uses not authorized',
  kind: 'referral',
  criteria: allOf(
    'III',
    'Uses that this policy does not address',
    { title: 'Uses not authorized', readings: ['R26'] },
    [
      check(
        'III.A',
        'Not authorized without FDA approval, unless the off-label use policy finds enough evidence',
        derived({
          reads: [],
          derive: () => 'nothing',
          judge: () => 'met',
          say: () => 'Nothing is excluded by name',
        }),
        { title: 'Off-label evidence', readings: ['R26'] },
      ),
    ],
  ),
}

/**
 * The policy that goes on with the review. Until the label, the formulary where it decides, and the line
 * of business are known, the number is open and the possible ones are named.
 */
export function referralOf(answers: Answers, from: 'I' | 'II'): NextPolicy {
  const line = known(answers, 'lineOfBusiness')
  const possibleBases = basesOf(answers)
  const lines = line === undefined ? (['commercial', 'marketplace', 'medicaid'] as const) : [line]
  const possible = [...new Set(possibleBases.flatMap((basis) => lines.map((each) => referralTable[basis][each])))]
  const decided = possibleBases.length === 1 ? possibleBases[0] : undefined
  const section = from === 'I' ? 'I.D' : 'II.B'
  const [part, why] = decided === undefined ? undecided(answers) : [`.${bases[decided].part}`, bases[decided].words]
  return {
    number: possible.length === 1 ? possible[0] : undefined,
    possible,
    cite: `${section}${part}`,
    why,
    needs: [
      ...(answers.labelChanged === undefined ? [{ key: 'labelChanged' as const }] : []),
      ...(line === undefined ? [{ key: 'lineOfBusiness' as const }] : []),
      ...(answers.labelChanged === 'yes' && answers.onFormulary === undefined && line !== 'commercial'
        ? [{ key: 'onFormulary' as const }]
        : []),
    ],
  }
}

/** How far the branch is known, and what decides it. */
function undecided({ labelChanged, lineOfBusiness }: Answers): [part: string, why: string] {
  if (labelChanged !== 'yes') return ['', 'whether the label changed decides which policy']
  if (lineOfBusiness === 'commercial') return ['.1', 'the label changed, whether it is on the formulary or not']
  return ['.1', 'the label changed; whether it is on the formulary decides which policy']
}

function basesOf({ labelChanged, onFormulary }: Answers): Basis[] {
  const changed: Basis[] =
    onFormulary === 'yes'
      ? ['label changed, on formulary']
      : onFormulary === 'no'
        ? ['label changed, off formulary']
        : ['label changed, on formulary', 'label changed, off formulary']
  if (labelChanged === 'yes') return changed
  return labelChanged === 'no' ? ['off-label use'] : [...changed, 'off-label use']
}
