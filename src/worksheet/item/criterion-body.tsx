import { factOf } from '../../facts'
import { sayFinding } from '../../policy/words/finding-words'
import { QuestionList } from '../question/question-list'
import { useReview } from '../review-context'
import { useShown } from '../sheet-context'
import { factsOf, type SheetItem } from '../sheet-items'
import type { PlacedItem } from '../use-layout'
import { DocumentedIn } from './documented-in'
import { HandFindings, SetByHandAction } from './set-by-hand'
import { Parts, showsParts } from './parts'

/** Of a criterion its questions, its parts and what they say, where it is documented. */
export function CriterionBody({ placed }: { readonly placed: PlacedItem }) {
  const { shown, hasJoined } = useShown()
  const { review } = useReview()
  const { item } = placed
  const { finding, criterion } = item
  const why =
    finding === undefined || !saysMore(item) ? '' : sayFinding({ ...finding, setByHand: undefined }, review.answers)
  const parts = finding !== undefined && showsParts(finding) ? finding : undefined
  const names = shown(placed)
  const below = parts === undefined ? [] : names.filter(hasJoined)
  return (
    <>
      <QuestionList names={names.filter((key) => !below.includes(key))} />
      {parts === undefined ? null : <Parts finding={parts} />}
      {below.length === 0 ? null : <QuestionList names={below} />}
      {why === '' ? null : (
        <p className="why" data-hold>
          {why}
        </p>
      )}
      {finding === undefined || criterion === undefined ? null : (
        <>
          <HandFindings finding={finding} />
          <div className="item-foot">
            <DocumentedIn criterion={criterion.id} />
            <SetByHandAction finding={finding} />
          </div>
        </>
      )}
    </>
  )
}

/** Whether what was found is more than the answers that stand above it. */
function saysMore({ finding, facts }: SheetItem): boolean {
  if (finding === undefined || showsParts(finding)) return false
  return factsOf(finding.criterion).some(
    (key) => !facts.includes(key) || !['choice', 'text'].includes(factOf(key).kind),
  )
}
