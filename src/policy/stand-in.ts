import { combinationOf, type Answers } from '../facts'
import { derived, fact, known, recordedOrStated, showAnswer, type Condition } from '../evaluation'
import { inductionOf } from './induction'

/** What speaks against the drug that ixazomib is said to stand in for. */
type Objection = { readonly drug: string; readonly why: 'still given' | 'not in the induction' }

/** A drug that is still given is not replaced; nor, in a relapse, one that the induction was without (R17). */
function objectionTo(answers: Answers): Objection | undefined {
  const { regimen, purpose, priorTherapies } = answers
  const drug = known(answers, 'standsInFor')
  if (drug === undefined || drug === 'neither') return undefined
  if (regimen !== undefined && combinationOf(regimen).sure.includes(drug)) return { drug, why: 'still given' }
  const induction = purpose === 'relapse' && priorTherapies?.closed === true ? inductionOf(answers) : undefined
  if (induction === undefined || induction.drugs.some(({ counts }) => counts === undefined)) return undefined
  const given = induction.drugs.filter(({ counts }) => counts === true).map(({ active }) => active)
  // The induction may have held ixazomib already, in the place of either.
  return given.includes(drug) || given.includes('ixazomib') ? undefined : { drug, why: 'not in the induction' }
}

const replacesNothing: Condition = derived({
  reads: ['standsInFor', 'regimen', 'purpose', 'priorTherapies'],
  derive: objectionTo,
  judge: () => 'not met',
  needs: () => [],
  say: (objection, answers) => {
    if (objection === undefined) return sayStated(answers)
    const { drug, why } = objection
    return why === 'still given' ? `The regimen still holds ${drug}` : `The induction held no ${drug}`
  },
})

/** I.A.5.d, fourth requirement. What it stands in for is stated; against the drugs recorded that is open (R17). */
export const standsInForInhibitor: Condition = recordedOrStated(
  [replacesNothing],
  fact('standsInFor', (drug) => drug !== 'neither', {
    say: (answers) =>
      objectionTo(answers) === undefined
        ? sayStated(answers)
        : `it is said to replace ${showAnswer(answers, 'standsInFor').toLowerCase()}`,
  }),
)

const sayStated = (answers: Answers): string => `Drug replaced: ${showAnswer(answers, 'standsInFor').toLowerCase()}`
