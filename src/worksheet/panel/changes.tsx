import { addressOf, type SingleChange } from '../../evaluation'
import { changeWords } from '../../policy/words/open-words'
import { useReview } from '../review-context'

const changesAtOnce = 4

/** Which single answer would turn the outcome. */
export function Changes({ changes }: { readonly changes: readonly SingleChange[] }) {
  const { review } = useReview()
  if (changes.length === 0) return null
  const lines = changes.map((change) => (
    <li key={`${addressOf(change.step)} ${JSON.stringify(change.step.value)} ${change.step.words}`}>
      {changeWords(change, review.answers)}
    </li>
  ))
  return (
    <section className="panel-part">
      <h3>What would change this</h3>
      <ul>{lines.slice(0, changesAtOnce)}</ul>
      {lines.length > changesAtOnce ? (
        <details className="panel-more">
          <summary>{lines.length - changesAtOnce} more</summary>
          <ul>{lines.slice(changesAtOnce)}</ul>
        </details>
      ) : null}
    </section>
  )
}
