import { factOf, type Answers } from '../facts'
import { addressOf, type Place } from './answer'
import type { Finding } from './assess'

/** An answer that is open and still matters, with the criterion that lacks it. */
export interface OpenItem extends Place {
  /** The criterion's id; absent where the answer is for the duration, the quantity or the next policy. */
  readonly criterion?: string
}

/**
 * What a section's criteria still lack (R4). Every top criterion counts, met or not beside it, since a
 * review that is not met names them all; below one, only what can still change that one.
 * @param waitsFor what a criterion's own questions wait for; the one above lacks it until then
 */
export function sectionNeeds(root: Finding, answers: Answers, waitsFor: (id: string) => readonly Place[]): OpenItem[] {
  return distinct(root.parts.flatMap((part) => needsOf(part, root, answers, waitsFor)))
}

function needsOf(
  finding: Finding,
  above: Finding,
  answers: Answers,
  waitsFor: (id: string) => readonly Place[],
): OpenItem[] {
  const { criterion, truth, parts } = finding
  if (truth !== 'open') return []
  const first = waitsFor(criterion.id)
  if (first.length > 0) return here(above.criterion.id, first)
  const below = parts.flatMap((part) => needsOf(part, finding, answers, waitsFor))
  if (criterion.kind === 'check') return here(criterion.id, criterion.condition.needs(answers))
  if (criterion.kind !== 'onlyIf' || criterion.applies.judge(answers) !== 'open') return below
  return [...here(criterion.id, criterion.applies.needs(answers)), ...below]
}

const here = (criterion: string, places: readonly Place[]): OpenItem[] =>
  places.map((place) => ({ ...place, criterion }))

/** One place for each answer: facts of one line in the chart are given together. */
export function oneForEachAnswer<Item extends Place>(places: readonly Item[]): Item[] {
  const answerOf = (place: Place) => factOf(place.key).together ?? addressOf(place)
  return places.filter((place, index) => places.findIndex((other) => answerOf(other) === answerOf(place)) === index)
}

/** Each place once, at the first criterion that names it. */
export function distinct<Item extends Place>(places: readonly Item[]): Item[] {
  const seen = new Map<string, Item>()
  for (const place of places) if (!seen.has(addressOf(place))) seen.set(addressOf(place), place)
  return [...seen.values()]
}
