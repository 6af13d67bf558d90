import type { MarkShape } from '../ui/mark'
import { isAsserted } from '../cases/asserted'
import type { CaseContent } from '../cases/case-file'
import type { ReviewedCase } from '../cases/review'
import type { FactKey } from '../facts'
import { findings, type Finding } from '../evaluation'
import { findingWords } from '../policy/words/finding-words'
import { documentGaps } from './corrections'
import type { SheetItem } from './sheet-items'

/** Where an item stands: its mark and word, and whether it may fold. */
export interface ItemState {
  readonly shape: MarkShape
  readonly word: string
  readonly settled: boolean
  /** A finding with no document cited (R6). */
  readonly asserted: boolean
  readonly problems: number
}

const neededInRequest: readonly FactKey[] = [
  ...(['caseNumber', 'memberName', 'memberId', 'birthDate', 'requestKind', 'urgency', 'lineOfBusiness'] as const),
  ...(['receivedOn', 'durationUnit'] as const),
]

/** @param badDates how many dates of documents can't be read */
export function itemState(item: SheetItem, content: CaseContent, review: ReviewedCase, badDates: number): ItemState {
  const { answers, determination } = review
  const problems =
    item.kind === 'documents' ? badDates : review.problems.filter(({ key }) => item.facts.includes(key)).length
  const open = openFacts(item, review)
  const at = (shape: MarkShape, word: string, settled: boolean): ItemState => ({
    shape: problems > 0 ? 'not-met' : shape,
    word: problems > 0 ? `${problems} to correct` : word,
    settled: settled && problems === 0,
    asserted: item.finding !== undefined && isAsserted(item.finding, content),
    problems,
  })
  switch (item.kind) {
    case 'request': {
      const missing = missingInRequest(item, review)
      return missing.length === 0 ? at('met', 'Complete', true) : at('open', `${missing.length} to fill in`, false)
    }
    case 'documents': {
      const count = content.documents.length
      if (count === 0) return at('open', 'None yet', false)
      const gaps = documentGaps(content.documents).length
      return gaps > 0 ? at('open', `${gaps} to complete`, false) : at('met', String(count), true)
    }
    case 'diagnosis': {
      // A covered diagnosis is no other one while it is open which section it leads to.
      const isOther = answers.diagnosis === 'other' || (answers.diagnosis !== undefined && determination.section)
      return isOther ? at('refer', 'Other', open.length === 0) : at('open', 'Open', false)
    }
    case 'referral': {
      const { referral } = determination
      return referral?.number === undefined
        ? at('open', 'Open', false)
        : at('refer', referral.number, open.length === 0)
    }
    case 'criterion':
      return item.finding === undefined
        ? at('open', 'Open', false)
        : at(shapeOf(item.finding), findingWords(item.finding), isSettled(item.finding) && open.length === 0)
    case 'check': {
      const seenTo = determination.warnings.every(({ id }) => content.acknowledged.includes(id))
      const done = determination.outcome !== 'more information' && seenTo && determination.toCheck.length === 0
      const toMend = review.problems.length + badDates + documentGaps(content.documents).length
      return done && toMend === 0 ? at('met', 'Ready', false) : at('open', 'Open', false)
    }
  }
}

export function shapeOf({ truth, applies }: Finding): MarkShape {
  if (!applies) return 'off'
  return truth === 'met' ? 'met' : truth === 'not met' ? 'not-met' : 'open'
}

const isSettled = (finding: Finding): boolean =>
  (finding.truth !== 'open' || !finding.applies) && !findings(finding).some(({ stale }) => stale)

/** What the request still needs to be whole: more than what matters to the criteria. */
export const missingInRequest = (item: SheetItem, review: ReviewedCase): readonly FactKey[] =>
  [...new Set([...neededInRequest, ...openFacts(item, review)])].filter((key) => review.answers[key] === undefined)

/** Questions of the item that still lack an answer that matters. */
export const openFacts = ({ facts }: SheetItem, { determination }: ReviewedCase): readonly FactKey[] => [
  ...new Set(determination.needs.map(({ key }) => key).filter((key) => facts.includes(key))),
]
