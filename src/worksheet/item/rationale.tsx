import { useId, useState } from 'react'
import { draftRationale, rationaleBasis } from '../../cases/rationale'
import { Button } from '../../ui/button'
import { useReview } from '../review-context'
import { usePart } from '../sheet-form'

/** The rationale for the record: drafted from the facts until the reviewer writes it, and marked when they change since. */
export function Rationale() {
  const { value, set } = usePart('rationale')
  const { review } = useReview()
  const [isTyping, setTyping] = useState(false)
  const id = useId()
  const basis = rationaleBasis(review)
  const written = value?.text ?? ''
  const isOwn = written.trim() !== ''
  const isStale = isOwn && value?.basis !== basis
  return (
    // Written by choice: the way on passes it over.
    <div data-question="rationale" data-done>
      <label className="field-label" htmlFor={id}>
        Rationale
      </label>
      <textarea
        id={id}
        className="input"
        rows={5}
        aria-describedby={`${id}-message`}
        value={isOwn || isTyping ? written : draftRationale(review)}
        onChange={({ target }) => {
          setTyping(true)
          set({ text: target.value, basis })
        }}
        onBlur={() => setTyping(false)}
      />
      <p id={`${id}-message`} className={isStale ? 'field-message field-warning' : 'field-message'}>
        {isStale
          ? 'Facts have changed since this was written. Read it again.'
          : isOwn
            ? 'Written by you.'
            : 'Drafted from the facts; edit it as you see fit.'}{' '}
        {isOwn ? (
          <Button look="link" onClick={() => set(undefined)}>
            Draft it anew
          </Button>
        ) : null}
      </p>
    </div>
  )
}
