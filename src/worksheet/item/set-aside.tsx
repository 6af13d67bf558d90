import { factOf } from '../../facts'
import { showAnswer } from '../../evaluation'
import { useReview } from '../review-context'
import { useSheet } from '../sheet-context'
import { setAside } from '../visible-questions'
import './set-aside.css'

/** Answers of a branch that does not apply: kept, not counted, back when the branch is. */
export function SetAside() {
  const { placed } = useSheet()
  const { content, review } = useReview()
  const keys = setAside(
    placed.map(({ visible }) => visible),
    content.entries,
  )
  if (keys.length === 0) return null
  return (
    <details className="set-aside">
      <summary>Set aside ({keys.length}): answers of a branch that does not apply</summary>
      <p>They are kept, not counted and not printed as findings. They come back with the answer that leads to them.</p>
      <ul>
        {keys.map((key) => (
          <li key={key}>
            {factOf(key).label}: <strong>{showAnswer(review.answers, key)}</strong>
          </li>
        ))}
      </ul>
    </details>
  )
}
