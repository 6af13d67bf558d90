import { addressOf, cite, findings } from '../../evaluation'
import { needLabel } from '../../policy/words/open-words'
import { shortCite } from '../../policy/words/finding-words'
import { assertedIn } from '../../cases/asserted'
import { onlyToCheck } from '../../cases/still-open'
import { focusQuestion } from '../focus'
import { CorrectionLink, PlaceLink } from '../place-link'
import { useReview } from '../review-context'
import { usePlaced, useSheet } from '../sheet-context'
import { Part } from './part'

/** What has to be seen to before signing. */
export function ToSeeTo() {
  const { review, content } = useReview()
  const { goTo } = useSheet()
  const { toCorrect } = usePlaced()
  const { determination, answers } = review
  const asserted = assertedIn(content, review)
  const warnings = determination.warnings.filter(({ id }) => !content.acknowledged.includes(id))
  const stale = determination.root === undefined ? [] : findings(determination.root).filter((finding) => finding.stale)
  const toCheck = onlyToCheck(determination)
  const count = toCorrect.length + toCheck.length + warnings.length + stale.length + (asserted.length > 0 ? 1 : 0)
  if (count === 0) return null
  return (
    <Part title={`Before you sign (${count})`}>
      {toCorrect.map((correction) => (
        <li key={correction.id} className="panel-problem">
          <CorrectionLink correction={correction} />: to correct
        </li>
      ))}
      {toCheck.map((place) => (
        <li key={addressOf(place)}>
          <PlaceLink place={place}>{needLabel(place, answers)}</PlaceLink>
        </li>
      ))}
      {stale.map(({ criterion }) => (
        <li key={criterion.id}>
          <button type="button" className="text-link" onClick={() => goTo(criterion.id)}>
            {criterion.title}
          </button>
          : set by hand, and its facts changed since
        </li>
      ))}
      {warnings.map((warning) => (
        <li key={warning.id}>
          <button
            type="button"
            className="text-link"
            onClick={() => {
              goTo('check')
              focusQuestion(`warning-${warning.id}`)
            }}
          >
            {warning.text}
          </button>
        </li>
      ))}
      {asserted.length === 0 ? null : (
        <li>
          Asserted, no document:{' '}
          {asserted.map(({ criterion }, index) => (
            <span key={criterion.id}>
              {index > 0 ? ', ' : ''}
              <button type="button" className="text-link" onClick={() => goTo(criterion.id)}>
                {shortCite(cite(criterion))}
              </button>
            </span>
          ))}
        </li>
      )}
    </Part>
  )
}
