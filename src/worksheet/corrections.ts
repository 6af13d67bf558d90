import type { CaseContent, CaseDocument } from '../cases/case-file'
import { readDate } from '../facts/read-date'
import type { Day } from '../facts'
import { addressOf, type Place } from '../evaluation'
import { needLabel } from '../policy/words/open-words'
import type { ReviewedCase } from '../cases/review'
import type { PlacedItem } from './use-layout'

/** Something typed that can't be read: where it stands, and the words that stand beside its field. */
export interface Correction {
  /** The same while it stands. */
  readonly id: string
  readonly item: string
  readonly label: string
  readonly message: string
  /** Where the facts have it; a document's date has only its question. */
  readonly place?: Place
  readonly question: string
}

/** The item of the sheet in which documents are recorded, as what is being typed in. */
export const documentsTyping = 'documents'

/** All that has to be corrected, in the order of the page. */
export function corrections(placed: readonly PlacedItem[], review: ReviewedCase, dates: readonly Correction[]) {
  return placed.flatMap(({ item }): readonly Correction[] => {
    if (item.kind === 'documents') return dates
    const own = review.problems.filter(({ key }) => item.facts.includes(key))
    return own
      .toSorted((one, other) => item.facts.indexOf(one.key) - item.facts.indexOf(other.key))
      .map((problem) => ({
        id: addressOf(problem),
        item: item.key,
        label: needLabel(problem, review.answers),
        message: problem.message,
        place: problem,
        question: problem.key,
      }))
  })
}

/** Dates of documents that can't be read. */
export function documentCorrections({ documents }: CaseContent, on: Day): readonly Correction[] {
  return documents.flatMap(({ id, date }) => {
    const { problem } = readDate(date ?? '', { monthAllowed: true, past: true, on })
    const question = `${id} date`
    return problem === undefined || date === undefined || date === ''
      ? []
      : { id: question, item: 'documents', label: `Date of ${id}`, message: problem, question }
  })
}

/** Documents without their kind: a citation of one would name nothing. A form may bear no date. */
export const documentGaps = (documents: readonly CaseDocument[]): readonly Correction[] =>
  documents.flatMap(({ id, kind, date, remark }) => {
    if (kind.trim() !== '') return []
    const isEmpty = [date, remark].every((text) => (text ?? '').trim() === '')
    const message = isEmpty ? 'nothing is entered. Complete it, or remove it.' : 'kind missing.'
    return { id: `${id} gaps`, item: 'documents', label: `Document ${id}`, message, question: `${id} kind` }
  })
