import { notDocumented, type Answers } from '../facts'
import { both, derived, either, fact, known, type Condition, type Known, type Truth } from '../evaluation'
import { exactly, mayBecome } from './combination'
import { withinDoseLimit } from './dose'
import { limits } from './limits'
import { linesAtLeast } from './prior-therapy'

/** The combination on the label, with ixazomib. */
const labelledCombination = ['lenalidomide', 'dexamethasone'] as const

const labelledParts = both(
  fact('diagnosis', (diagnosis) => diagnosis === 'myeloma'),
  fact('purpose', (purpose) => purpose === 'relapse'),
  exactly(...labelledCombination),
  linesAtLeast(limits.priorLines),
  withinDoseLimit,
)

/** R20: the one use that the label names; met without asking. */
const labelledUse: Condition = {
  ...labelledParts,
  say: (answers) =>
    labelledParts.judge(answers) === 'met'
      ? 'Labeled use: relapsed or refractory myeloma, with lenalidomide and dexamethasone'
      : 'Not shown to be the labeled use',
}

/**
 * Whether answers still to be given may show the labelled use: not once they were looked for and are not documented, nor
 * once the regimen holds a drug that the label does not name, whatever may follow it.
 */
const mayStillBeLabelledUse = (answers: Answers): boolean =>
  labelledUse.judge(answers) === 'open' &&
  mayBecome(answers.regimen, labelledCombination) &&
  labelledUse.needs(answers).every(({ key }) => answers[key] !== notDocumented)

/** R20: everything else is the plan's look-up. 2B and 3 stay open until the reviewer sets the finding by hand. */
const compendium: Condition = derived({
  reads: ['compendiumCategory'],
  derive: (answers) => known(answers, 'compendiumCategory'),
  judge: (category) => findingOfCategory[category],
  // Category 2B or 3 leaves nothing blank: what it lacks is the reviewer's own finding.
  needs: () => [{ key: 'compendiumCategory' }],
  say: (category, answers) => {
    if (category === undefined)
      return answers.compendiumCategory === undefined
        ? 'NCCN compendium not looked up yet'
        : 'NCCN category not documented'
    const version = answers.compendiumVersion === undefined ? '' : ` ${answers.compendiumVersion}`
    const listed = `NCCN${version}, ${category}`
    return findingOfCategory[category] === 'open' ? `${listed}: set the finding by hand, with a reason` : listed
  },
})

const findingOfCategory: Record<Known<'compendiumCategory'>, Truth> = {
  'category 1': 'met',
  'category 2A': 'met',
  'category 2B': 'open',
  'category 3': 'open',
  'not listed': 'not met',
}

const eitherUse = either(labelledUse, compendium)

/** II.A.3*: the labelled use counts where its facts happen to be recorded; only the look-up is asked for (R20). */
export const fdaOrNccnAsRecorded: Condition = {
  ...eitherUse,
  joins: undefined,
  needs: compendium.needs,
}

/** The footnote that is a criterion: I.A.6*, I.B.5*, I.C.5*, and in II.A.3* for a dose increase (R20). */
export const fdaOrNccn: Condition = {
  ...eitherUse,
  // R20: the labelled use is met without asking, so the look-up waits until that is ruled out.
  needs: (answers) => (mayStillBeLabelledUse(answers) ? labelledUse : eitherUse).needs(answers),
}
