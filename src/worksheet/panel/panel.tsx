import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Announcer } from '../../ui/announcer'
import { answersIn, fewestAnswers, singleChanges, type Outcome } from '../../evaluation'
import { cpPhar302 } from '../../policy/cp-phar-302'
import { explanation, headline } from '../../policy/wording'
import { later } from '../../ui/later'
import { useReview } from '../review-context'
import { useSheet } from '../sheet-context'
import { Changes, Facts, NextSteps, NotMet, Notes, StillOpen, ToSeeTo } from './panel-parts'
import './panel.css'

const AskThePrescriber = later(async () => (await import('./ask-the-prescriber')).AskThePrescriber)
const EarlierReviews = later(async () => (await import('./earlier-reviews')).EarlierReviews)

const tints: Record<Outcome, string> = {
  approve: 'met',
  'not met': 'not-met',
  'more information': 'open',
  refer: 'refer',
}

/** The determination as it stands: what settles it, what is open, what would change it, what has to be seen to. */
export const Panel = memo(() => {
  const { content, review } = useReview()
  const { store, caseId } = useSheet()
  const { determination, answers } = review
  const [open, setOpen] = useState(false)
  // Trying many answers takes longer than a keystroke may: it follows a moment later.
  const request = useDeferredValue(review.request)
  const { outcome } = determination
  const fewest = useMemo(
    () => (outcome === 'more information' ? fewestAnswers(cpPhar302, request) : undefined),
    [outcome, request],
  )
  const changes = useMemo(() => singleChanges(cpPhar302, request), [request])
  const title = headline(determination)
  const why = explanation(determination, answers, fewest && answersIn(fewest))
  const label = determination.needs.length > 0 ? 'Determination so far' : 'Determination'
  return (
    <aside className={open ? 'panel panel-open' : 'panel'} aria-label="Determination">
      <button
        type="button"
        className={`panel-bar panel-bar-${tints[outcome]}`}
        aria-expanded={open}
        data-bottom-bar
        onClick={() => setOpen(!open)}
      >
        <span>{title}</span>
        <span className="panel-bar-count">{open ? 'Close' : `${answersIn(determination.needs)} open`}</span>
      </button>
      <div className="panel-body" tabIndex={-1}>
        <p className="panel-label">{label}</p>
        <div className={`outcome outcome-${tints[outcome]}`}>
          <h2>{title}</h2>
          <p>{why}</p>
        </div>
        <Facts />
        <NotMet />
        <NextSteps />
        <StillOpen fewest={fewest} />
        {store === 'samples' ? null : <AskThePrescriber caseId={caseId} />}
        <Changes changes={changes} />
        <ToSeeTo />
        <Notes />
        {store === 'samples' || content.entries.memberId === undefined ? null : <EarlierReviews />}
      </div>
      <Announcer text={`Determination: ${title}`} />
    </aside>
  )
})
