import { useId } from 'react'
import { useReview } from '../review-context'
import { usePart } from '../sheet-form'

/** The reviewer's own words for the record, and whether the facts changed since they were written. */
export function Rationale() {
  const { value, set } = usePart('rationale')
  const { review } = useReview()
  const id = useId()
  const basis = JSON.stringify(review.answers)
  const stale = value !== undefined && value.text !== '' && value.basis !== basis
  return (
    <div data-question="rationale">
      <label className="field-label" htmlFor={id}>
        Rationale
      </label>
      <textarea
        id={id}
        className="input"
        rows={5}
        aria-describedby={`${id}-message`}
        value={value?.text ?? ''}
        onChange={({ target }) => set({ text: target.value, basis })}
      />
      <p id={`${id}-message`} className={stale ? 'field-message field-warning' : 'field-message'}>
        {stale
          ? 'Facts have changed since this was written. Read it again.'
          : 'Blank: the record drafts it from the facts.'}
      </p>
    </div>
  )
}
