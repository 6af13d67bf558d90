import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { factOf } from '../../facts'
import { showAnswer } from '../../evaluation'
import { Button } from '../../ui/button'
import { waysBack, type WayBack } from '../bring-back'
import { useReview } from '../review-context'
import { usePlaced, useSheet } from '../sheet-context'
import type { SheetForm } from '../sheet-form'
import { setAside } from '../visible-questions'
import './set-aside.css'

/** Answers of a branch that does not apply: kept, not counted, back when the branch is. */
export function SetAside() {
  const { placed } = usePlaced()
  const { content, review } = useReview()
  const [isOpen, setOpen] = useState(false)
  const keys = setAside(
    placed.map(({ visible }) => visible),
    content.entries,
  )
  if (keys.length === 0) return null
  return (
    <details className="set-aside" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Set aside ({keys.length}): answers of a branch that does not apply</summary>
      <p>They are kept, not counted and not printed as findings. They come back with the answer that leads to them.</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            {factOf(key).label}: <strong>{showAnswer(review.answers, key)}</strong>
          </li>
        ))}
      </ul>
      {isOpen ? <WaysBack /> : null}
    </details>
  )
}

function WaysBack() {
  const { content, on } = useReview()
  return (
    <div className="set-aside-back">
      {waysBack(content, on).map((way) => (
        <BringBack key={`${way.key} ${way.value}`} way={way} />
      ))}
    </div>
  )
}

function BringBack({ way: { key, value, count } }: { readonly way: WayBack }) {
  const { setValue } = useFormContext<SheetForm>()
  const { goToPlace } = useSheet()
  const { label, show } = factOf(key)
  return (
    <Button
      onClick={() => {
        setValue(`entries.${key}`, value as never)
        goToPlace({ key })
      }}
    >
      Bring back {count}: set {label} to {show(value)}
    </Button>
  )
}
