import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { KeyCap } from '../../ui/key-cap'
import { MarkedWord } from '../../ui/mark'
import { usePlanSettings } from '../../hooks/use-plan-settings'
import { cite } from '../../evaluation'
import { dueLine } from '../due'
import { itemWords, routeMet, shortCitation } from '../item-words'
import { useReview } from '../review-context'
import { useSheet, useShown } from '../sheet-context'
import type { PlacedItem } from '../use-layout'
import { useMinute } from '../use-minute'
import './item.css'

interface Props {
  readonly placed: PlacedItem
  /** The heading of the open item. */
  readonly title: string
  readonly children: ReactNode
}

/** One part of the sheet: folded to a line when settled and left, else open. */
export function Item({ placed, title, children }: Props) {
  const { entered } = useSheet()
  const { isFolded, active } = useShown()
  const { item, state } = placed
  if (isFolded(item.key)) return <FoldedItem placed={placed} />
  return (
    <section
      className={item.key === active ? 'item item-current' : 'item'}
      data-item={item.key}
      aria-labelledby={`${item.id}-heading`}
      onFocus={() => entered(item.key)}
    >
      <p className="item-cite mono">
        {item.criterion === undefined ? null : (
          <Link to="/policy/$cite" params={{ cite: cite(item.criterion) }} title="See it in the policy">
            {cite(item.criterion)} <span className="only-read-out">in the policy</span>
          </Link>
        )}
      </p>
      <div className="item-body">
        <div className="item-head">
          <h2 id={`${item.id}-heading`} tabIndex={-1} data-heading>
            {title}
          </h2>
          <MarkedWord shape={state.shape}>{wordOf(placed)}</MarkedWord>
        </div>
        {children}
      </div>
    </section>
  )
}

function FoldedItem({ placed }: { readonly placed: PlacedItem }) {
  const { goTo } = useSheet()
  const { content, review, workflow } = useReview()
  const { settings } = usePlanSettings()
  const { item, state } = placed
  const due = dueLine(review.answers, workflow, useMinute(), settings)
  const cited = (content.citations[item.id] ?? []).map((citation) => shortCitation(citation, content.documents))
  return (
    // Without a citation it has one question left.
    <section
      className="item item-folded"
      data-item={item.key}
      data-question={state.asserted ? `citation ${item.id}` : undefined}
    >
      <h2>
        <button type="button" className="folded-line" aria-expanded={false} onClick={() => goTo(item.id)}>
          <span className="item-cite mono">{item.criterion === undefined ? '' : cite(item.criterion)}</span>
          <span className="folded-words">
            <span className="folded-title">{item.title}</span>{' '}
            <span className="folded-recorded">{itemWords(item, content, review, due)}</span>{' '}
            {cited.length === 0 ? null : (
              <span className="folded-cited">
                {cited.map((citation, index) => (
                  <span key={citation}>
                    {index > 0 ? '; ' : ''}
                    <span className="folded-citation">{citation}</span>
                  </span>
                ))}
              </span>
            )}
            {state.asserted ? <span className="folded-asserted"> Asserted, no document</span> : null}
          </span>
          <MarkedWord shape={state.shape}>{wordOf(placed)}</MarkedWord>
        </button>
      </h2>
    </section>
  )
}

function wordOf({ item, state }: PlacedItem): string {
  const route = routeMet(item)
  return state.shape === 'met' && route !== undefined ? `${state.word} by ${route}` : state.word
}

export const KeyHint = ({ keys }: { readonly keys: readonly string[] }) => (
  <span className="key-hint" aria-hidden="true">
    {keys.map((key) => (
      <KeyCap key={key}>{key}</KeyCap>
    ))}
  </span>
)
