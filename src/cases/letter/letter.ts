import { factKeys, factOf, lineNumbers, type Answers, type FactKey } from '../../facts'
import {
  oneForEachAnswer,
  addressOf,
  conditionsOf,
  distinct,
  fewestAnswers,
  walk,
  type Determination,
  type Place,
} from '../../evaluation'
import { cpPhar302 } from '../../policy/cp-phar-302'
import {
  diseaseWords,
  filled,
  letterFieldWords,
  letterGroupWords,
  letterWords,
  type LetterWords,
} from '../../policy/letter-words'
import type { ReviewedCase } from '../review'

/** One number of the letter to the prescriber. */
export interface LetterItem extends LetterWords {
  /** Where the answer stands: "priorTherapies.1.completed". */
  readonly id: string
  readonly place: Place
  /** The part of the sheet at which it is asked. */
  readonly item: string
}

/**
 * What the prescriber can answer, nobody has answered or the chart does not say, and can still matter (R4, R8): in the
 * order of a chart, from the diagnosis to the dose.
 */
export function letterItems(review: ReviewedCase): readonly LetterItem[] {
  const { determination, request } = review
  const steps = determination.outcome === 'more information' ? (fewestAnswers(cpPhar302, request) ?? []) : []
  const places = distinct<Place>([...steps, ...determination.needs]).filter(
    ({ key }) => factOf(key).who === 'prescriber',
  )
  const inOrder = places.toSorted(
    (a, b) => factKeys.indexOf(a.key) - factKeys.indexOf(b.key) || (a.row ?? -1) - (b.row ?? -1),
  )
  return oneForEachAnswer(inOrder).map((place) => itemAt(place, places, review))
}

/** Whether an answer can still change how the review ends. What is not met stays so, whatever is answered (R3). */
export const canChangeByLetter = ({ determination }: ReviewedCase): boolean => determination.outcome !== 'not met'

/** The items of a letter that was sent, by where their answers stand. */
export const sentItems = (asked: readonly string[], review: ReviewedCase): readonly LetterItem[] => {
  const places = asked.map(placeOf)
  return places.map((place) => itemAt(place, places, review))
}

/** Whether nothing of the kind is asked any more. */
export const isAnswered = ({ place }: LetterItem, open: readonly LetterItem[]): boolean => {
  const group = factOf(place.key).together
  return !open.some((item) =>
    group === undefined ? item.id === addressOf(place) : factOf(item.place.key).together === group,
  )
}

function itemAt(place: Place, among: readonly Place[], { answers, determination }: ReviewedCase): LetterItem {
  const { ask, answeredBy } = wordsFor(place, among, answers)
  const about = aboutPlace(place, answers)
  return {
    id: addressOf(place),
    place,
    item: itemOf(place.key, determination),
    ask: filled(ask, about),
    answeredBy: filled(answeredBy, about),
  }
}

function wordsFor(place: Place, among: readonly Place[], answers: Answers): LetterWords {
  const { key } = place
  const { together, ask, label } = factOf(key)
  const grouped = among.filter((each) => together !== undefined && factOf(each.key).together === together)
  const fallback = { ask: ask ?? label, answeredBy: 'A chart note that says so.' }
  const field = fieldOf(place, answers)
  return (
    (grouped.length > 1 ? letterGroupWords[together ?? ''] : undefined) ??
    (field === undefined ? undefined : letterFieldWords[`${key}.${field}`]) ??
    letterWords[key] ??
    fallback
  )
}

/** The part of a list that is asked for; undefined where it is the whole. */
function fieldOf({ key, row, field }: Place, answers: Answers): string | undefined {
  if (key === 'regimen') return row === undefined ? endOf(answers.regimen?.drugs) : 'drug'
  if (key !== 'priorTherapies') return undefined
  if (row === undefined) return endOf(answers.priorTherapies?.rows)
  return field?.startsWith('drugs.') === true ? 'class' : field
}

/** Something is recorded, and whether it is all is open. */
const endOf = (recorded: readonly unknown[] | undefined): string | undefined =>
  recorded === undefined || recorded.length === 0 ? undefined : 'end'

function aboutPlace({ key, row, field }: Place, answers: Answers): Readonly<Record<string, string>> {
  const { priorTherapies, regimen } = answers
  const disease = diseaseWords(answers)
  const named = (drugs: readonly { readonly name: string }[] = []) => drugs.map(({ name }) => name).join(', ')
  if (key === 'regimen') return { disease, drugs: named(regimen?.drugs), drug: regimen?.drugs[row ?? 0]?.name ?? '' }
  const line = row === undefined ? undefined : priorTherapies && lineNumbers(priorTherapies)[row]
  const given =
    row === undefined ? priorTherapies?.rows.flatMap(({ drugs }) => drugs) : priorTherapies?.rows[row]?.drugs
  return {
    disease,
    line: String(line ?? (row ?? 0) + 1),
    drugs: named(given) || 'the drugs recorded',
    drug: given?.[Number(field?.split('.')[1])]?.name ?? 'the drug',
  }
}

/** Questions that stand beside another one on the sheet, whoever reads them. */
const beside: Partial<Record<FactKey, FactKey>> = {
  purpose: 'diagnosisDocumented',
  diagnosisCode: 'diagnosisDocumented',
  amyloidosisGround: 'amyloidosisStatus',
  refractoryTo: 'refractory',
}

/** The part of the sheet at which a question stands: the first criterion that reads it. */
function itemOf(key: FactKey, { root }: Determination): string {
  const stands = beside[key] ?? key
  const part = root?.parts.find(({ criterion }) =>
    walk(criterion)
      .flatMap(conditionsOf)
      .some(({ reads }) => reads.includes(stands)),
  )
  return part?.criterion.id ?? root?.parts[0]?.criterion.id ?? 'request'
}

function placeOf(address: string): Place {
  const [name, row, ...field] = address.split('.')
  const key = factKeys.find((each) => each === name)
  if (key === undefined) return { key: 'diagnosisDocumented' }
  return row === undefined
    ? { key }
    : { key, row: Number(row), field: field.length === 0 ? undefined : field.join('.') }
}
