import type { ReactNode } from 'react'
import {
  addressOf,
  oneForEachAnswer,
  cite,
  findings,
  showAnswer,
  type OpenItem,
  type SingleChange,
  type Step,
} from '../../evaluation'
import { formatDate } from '../../facts'
import { changeWords, durationWords, needLabel, quantityWords, shortCite, whoAnswers } from '../../policy/wording'
import { onlyToCheck } from '../../cases/still-open'
import { focusQuestion } from '../focus'
import { assertedIn } from '../../cases/asserted'
import { CorrectionLink, PlaceLink } from '../place-link'
import { useReview } from '../review-context'
import { usePlaced, useSheet } from '../sheet-context'

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section className="panel-part">
    <h3>{title}</h3>
    <ul>{children}</ul>
  </section>
)

/** How long, from when to when, how much. */
export function Facts() {
  const { review } = useReview()
  const { answers, determination } = review
  const { duration, quantity, outcome } = determination
  if (outcome === 'refer' || outcome === 'not met' || duration === undefined) return null
  const rows: [string, string][] = [
    ['Line of business', showAnswer(answers, 'lineOfBusiness')],
    [outcome === 'approve' ? 'Approval' : 'Approval, if met', durationWords(duration)],
    ['From', duration.from === undefined ? 'open' : formatDate(duration.from)],
    ['Through', duration.through === undefined ? 'open' : formatDate(duration.through)],
    ['Quantity', quantity === undefined ? 'open' : quantityWords(quantity)],
  ]
  return (
    <dl className="panel-facts">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={value === 'open' ? 'panel-fact-open' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The fewest answers that would settle it as approve; below them, whatever else is open. */
export function StillOpen({ fewest }: { readonly fewest: readonly Step[] | undefined }) {
  const { review } = useReview()
  const needs = oneForEachAnswer(review.determination.needs)
  if (needs.length === 0) return null
  const needAt = (step: Step) => needs.find((need) => addressOf(need) === addressOf(step))
  const first: readonly OpenItem[] = oneForEachAnswer(fewest ?? []).map((step) => needAt(step) ?? step)
  const rest = needs.filter((need) => !first.includes(need))
  return (
    <section className="panel-part">
      <h3>Still open ({first.length > 0 ? first.length : needs.length})</h3>
      <ul>
        {(first.length > 0 ? first : needs).map((need) => (
          <OpenLine key={addressOf(need)} need={need} />
        ))}
      </ul>
      {first.length === 0 || rest.length === 0 ? null : (
        <p className="panel-also">
          Also open:{' '}
          {rest.map((need, index) => (
            <span key={addressOf(need)}>
              {index > 0 ? ', ' : ''}
              <PlaceLink place={need}>{needLabel(need, review.answers)}</PlaceLink>
            </span>
          ))}
        </p>
      )}
    </section>
  )
}

function OpenLine({ need }: { readonly need: OpenItem }) {
  const { review } = useReview()
  return (
    <li>
      <PlaceLink place={need}>{needLabel(need, review.answers)}</PlaceLink>
      <span className="panel-beside">
        {need.criterion === undefined ? null : <span className="mono">{cite({ id: need.criterion })}</span>}
        {need.criterion === undefined ? '' : ', '}
        {whoAnswers(need, review.answers)}
      </span>
    </li>
  )
}

export function NotMet() {
  const { review } = useReview()
  const { goTo } = useSheet()
  const { unmet, conflict } = review.determination
  if (unmet.length === 0) return null
  return (
    <Part title={`Not met (${unmet.length})`}>
      {unmet.map(({ criterion }) => (
        <li key={criterion.id}>
          <button type="button" className="text-link" onClick={() => goTo(criterion.id)}>
            {criterion.requires}
          </button>{' '}
          <span className="mono small">{cite(criterion)}</span>
          {conflict?.criterion.id === criterion.id ? (
            <strong className="panel-conflict"> Policy conflict with I.A.5.d</strong>
          ) : null}
        </li>
      ))}
    </Part>
  )
}

export function NextSteps() {
  const { review } = useReview()
  const { nextStep, referral, outcome } = review.determination
  if (nextStep === undefined && outcome !== 'refer') return null
  return (
    <Part title={outcome === 'refer' ? 'How it was chosen' : 'Next step'}>
      {nextStep === undefined ? null : <li>{nextStep.text}</li>}
      {referral === undefined ? null : (
        <li>
          {referral.number ?? `One of ${referral.possible.join(', ')}`}: {referral.why} (
          <span className="mono">{referral.cite}</span>).
        </li>
      )}
    </Part>
  )
}

const changesAtOnce = 4

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
