import type { FindingLine } from '../finding-lines'
import { actingFacts } from '../rationale'
import type { ReviewedCase } from '../review'
import { isFootnote, showAnswer, type Determination } from '../../evaluation'
import { factOf, inSentence, type Answers, type FactKey } from '../../facts'

export interface CheckedItem {
  readonly label: string
  readonly text: string
}

/** What the plan looked up: with its source, version and day, each of them open where not recorded. */
export function checkedItems({ answers, determination }: ReviewedCase): readonly CheckedItem[] {
  const { root, referral } = determination
  const acting: ReadonlySet<FactKey> = root === undefined ? new Set() : actingFacts(root, answers)
  return [
    ...stateRule(answers),
    item('revisionCheck', answers, showAnswer(answers, 'revisionCheck'), ['checked', 'revisionCheckedOn']),
    ...(isLookedUp(determination, answers) ? [compendium(answers)] : []),
    ...(referral !== undefined || acting.has('labelChanged') ? labelCheck(answers) : []),
  ]
}

function stateRule(answers: Answers): CheckedItem[] {
  const { lineOfBusiness, stateRule: rule } = answers
  if (lineOfBusiness !== undefined && lineOfBusiness !== 'medicaid') return []
  const shown = showAnswer(answers, 'stateRule')
  return [
    item('stateRule', answers, shown, ...(rule === 'conflict' ? [['provision', 'stateRuleCitation'] as const] : [])),
  ]
}

/** The footnote rests on the compendium, or is open and lacks it; the labelled use needs no look-up. */
const isLookedUp = ({ root }: Determination, { compendiumCategory }: Answers): boolean =>
  (root?.parts ?? []).some(
    ({ criterion, applies, truth }) =>
      isFootnote(criterion) && applies && (compendiumCategory !== undefined || truth === 'open'),
  )

const compendiumKeys = ['compendiumCategory', 'compendiumVersion', 'compendiumCheckedOn', 'compendiumUse'] as const

const compendium = (answers: Answers): CheckedItem => ({
  label: 'NCCN compendium',
  text: compendiumKeys.every((key) => answers[key] === undefined)
    ? 'open'
    : [
        showAnswer(answers, 'compendiumCategory'),
        `version ${showAnswer(answers, 'compendiumVersion')}`,
        `checked ${showAnswer(answers, 'compendiumCheckedOn')}`,
        answers.compendiumUse ?? 'use open',
      ].join(', '),
})

function labelCheck(answers: Answers): CheckedItem[] {
  const needsFormulary = answers.labelChanged === 'yes' && answers.lineOfBusiness !== 'commercial'
  return [
    item(
      'labelChanged',
      answers,
      showAnswer(answers, 'labelChanged'),
      ['source', 'labelSource'],
      ['checked', 'labelCheckedOn'],
    ),
    ...(needsFormulary ? [item('onFormulary', answers, showAnswer(answers, 'onFormulary'))] : []),
  ]
}

function item(key: FactKey, answers: Answers, shown: string, ...details: (readonly [string, FactKey])[]): CheckedItem {
  const said =
    answers[key] === undefined ? [] : details.map(([word, detail]) => `${word} ${showAnswer(answers, detail)}`)
  return { label: factOf(key).label, text: [inSentence(shown), ...said].join(', ') }
}

/** R21 stands at I.A.4 for everyone, and acts only where that paragraph and 5.d meet. */
const actsOnlyInConflict = 'R21'

/** The numbered readings at the findings that are printed, at the notes and at the terms of the approval. */
export function readingsThatActed(
  lines: readonly FindingLine[],
  { outcome, notes, warnings, referral }: Determination,
): readonly string[] {
  const atFindings = lines.flatMap(({ finding, mark }) => (mark === 'off' ? [] : (finding?.criterion.readings ?? [])))
  const atNotes = [...notes, ...warnings].flatMap(({ reading }) => reading ?? [])
  const atTerms = outcome === 'approve' || outcome === 'more information' ? ['R30', 'R31', 'R32'] : []
  const atReferral = referral === undefined ? [] : outcome === 'not met' ? ['R24', 'R25'] : ['R24']
  const acted = [
    ...atFindings.filter((reading) => reading !== actsOnlyInConflict),
    ...atNotes,
    ...atTerms,
    ...atReferral,
  ]
  return [...new Set(acted)].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}
