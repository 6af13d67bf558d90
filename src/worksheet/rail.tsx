import { memo } from 'react'
import { Link } from '@tanstack/react-router'
import { Mark } from '../ui/mark'
import { shortCite } from '../policy/words/finding-words'
import { cite } from '../evaluation'
import { inSentence } from '../facts'
import { itemAddress } from './address'
import { shortValue } from './item-words'
import { useReview } from './review-context'
import { usePlaced, useSheet, useShown } from './sheet-context'
import type { PlacedItem } from './use-layout'
import './rail.css'

/** Every part of the sheet with its finding, and the way to it. */
export const Rail = memo(() => {
  const { placed } = usePlaced()
  const { review } = useReview()
  const { section } = review.determination
  const groups = [
    { title: '', items: placed.filter(({ item }) => item.kind === 'request' || item.kind === 'documents') },
    {
      title: section === undefined ? 'Criteria' : `Criteria ${section.id}, ${inSentence(section.criteria.title)}`,
      items: placed.filter(({ item }) => ['criterion', 'diagnosis', 'referral'].includes(item.kind)),
    },
    { title: 'Finish', items: placed.filter(({ item }) => item.kind === 'check') },
  ]
  return (
    <nav className="rail" aria-label="Criteria">
      {groups.map(({ title, items }) => (
        <div key={title} className="rail-group">
          {title === '' ? null : <h2 className="rail-title">{title}</h2>}
          <ul>
            {items.map((each) => (
              <RailLine key={each.item.key} placed={each} />
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
})

function RailLine({ placed }: { readonly placed: PlacedItem }) {
  const { store, caseId, goTo } = useSheet()
  const { active } = useShown()
  const { content, review } = useReview()
  const { item, state } = placed
  return (
    <li>
      <Link
        {...itemAddress(store, caseId, item.id)}
        className="rail-line"
        activeProps={{}}
        aria-current={item.key === active ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return
          event.preventDefault()
          goTo(item.id)
        }}
      >
        <Mark shape={state.shape} />
        <span className="rail-name">{railName(placed)}</span>
        <span className="only-read-out">, {state.word}</span>{' '}
        <span className="rail-value">{shortValue(item, content, review)}</span>
      </Link>
    </li>
  )
}

const railName = ({ item }: PlacedItem): string => {
  if (item.criterion === undefined || item.kind === 'referral') return item.title
  return `${shortCite(cite(item.criterion))} ${item.title}`
}

/** The rail as one control, where there is no room beside the sheet. */
export const RailSelect = memo(() => {
  const { goTo } = useSheet()
  const { placed } = usePlaced()
  const { active } = useShown()
  const current = placed.find(({ item }) => item.key === active)?.item.id
  return (
    <div className="rail-select">
      <label>
        <span className="only-read-out">Go to</span>
        <select className="input" value={current} onChange={({ target }) => goTo(target.value)}>
          {placed.map((each) => (
            <option key={each.item.key} value={each.item.id}>
              {railName(each)}: {each.state.word.toLowerCase()}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
})
