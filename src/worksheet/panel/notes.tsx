import { useReview } from '../review-context'
import { Part } from './part'

/** Things to know; the plan's rule of precedence stands apart. */
export function Notes() {
  const { review } = useReview()
  const { notes } = review.determination
  const apart = notes.filter(({ id }) => id === 'medicaid')
  const others = notes.filter(({ id }) => id !== 'medicaid')
  return (
    <>
      {others.length === 0 ? null : (
        <Part title="Notes">
          {others.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </Part>
      )}
      {apart.map(({ id, text }) => (
        <p key={id} className="panel-apart">
          {text}
        </p>
      ))}
    </>
  )
}
