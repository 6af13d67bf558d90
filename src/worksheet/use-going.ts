import { flushSync } from 'react-dom'
import type { Place } from '../evaluation'
import { documentGaps, type Correction } from './corrections'
import { focusHeading, focusNextQuestion, focusPlace, focusQuestion } from './focus'
import { nextOpen } from './next-open'
import { useFollow, useReview } from './review-context'
import { keyOf, sectionOf, type PlacedItem, type useLayout } from './use-layout'

/**
 * The ways through the sheet. Each first has everything drawn that was answered before, then opens the item it leads to,
 * and puts the focus there: on a question, where one is meant, else on the heading.
 */
export function useGoing(
  placed: readonly PlacedItem[],
  { active, enter, unfold }: Pick<ReturnType<typeof useLayout>, 'active' | 'enter' | 'unfold'>,
) {
  const { content, review } = useReview()
  const { catchUp, onceFollowed } = useFollow()
  const take = (key: string) => flushSync(() => enter(key, 'taken there'))

  const goTo = (id: string) => {
    catchUp()
    const key = keyOf(placed, id) ?? 'request'
    flushSync(() => {
      enter(key, 'taken there')
      unfold(key)
    })
    focusHeading(sectionOf(key))
  }

  const goToPlace = (place: Place) => {
    catchUp()
    const found = placed.find(({ item }) => item.facts.includes(place.key))
    if (found === undefined) return
    take(found.item.key)
    const isBlankList = place.row === undefined && review.answers[place.key] === undefined
    if (!(isBlankList && focusQuestion(place.key)) && !focusPlace(place)) focusHeading(sectionOf(found.item.key))
  }

  const goToCorrection = ({ item, place, question }: Correction) => {
    if (place !== undefined) return goToPlace(place)
    catchUp()
    take(item)
    focusQuestion(question)
  }

  const goToNextOpen = () => {
    catchUp()
    const next = nextOpen(placed, active, review)
    if (next?.place !== undefined) return goToPlace(next.place)
    // Everything is settled, and one is there already: on to the signature.
    if (next === undefined && active === 'check' && focusQuestion('toSign')) return
    goTo(next?.item.id ?? 'check')
    if (next?.item.kind === 'documents') focusQuestion(documentGaps(content.documents)[0]?.question ?? 'documents')
  }

  const step = (by: 1 | -1) => {
    const index = placed.findIndex(({ item }) => item.key === active)
    const next = placed[index + by]
    if (next) goTo(next.item.id)
  }

  /** On to the question after the one that holds an element. */
  const moveOn = (from: Element | null) =>
    onceFollowed(() => {
      const open = (key: string) =>
        flushSync(() => {
          enter(key, 'focus moved')
          unfold(key)
        })
      if (from !== null && !focusNextQuestion(from, open)) goTo('check')
    })

  return {
    goTo,
    goToPlace,
    goToCorrection,
    goToNextOpen,
    step,
    moveOn,
    /** Focus has come into an item. */
    entered: (key: string) => onceFollowed(() => enter(key, 'focus moved')),
  }
}
