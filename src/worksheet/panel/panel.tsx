import { memo, useDeferredValue, useMemo, useState } from 'react'
import { Announcer } from '../../ui/announcer'
import { answersIn, fewestAnswers, singleChanges, type Outcome, type Step } from '../../evaluation'
import { cpPhar302 } from '../../policy/cp-phar-302'
import { explanation, headline } from '../../policy/words/determination-words'
import { later } from '../../ui/later'
import { useNewestReview, useReview } from '../review-context'
import { useSheet } from '../sheet-context'
import { Changes } from './changes'
import { Facts } from './facts'
import { NextSteps } from './next-steps'
import { NotMet } from './not-met'
import { Notes } from './notes'
import { StillOpen } from './still-open'
import { ToSeeTo } from './to-see-to'
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
  const [open, setOpen] = useState(false)
  // Trying many answers takes longer than a keystroke may: it follows a moment later.
  const request = useDeferredValue(review.request)
  // And what might turn it is tried only once the sheet is there. Of undefined React would make no first value.
  const shown = useDeferredValue<typeof request | null>(review.request, null)
  const { outcome } = review.determination
  const fewest = useMemo(
    () => (outcome === 'more information' ? fewestAnswers(cpPhar302, request) : undefined),
    [outcome, request],
  )
  const changes = useMemo(() => (shown === null ? [] : singleChanges(cpPhar302, shown)), [shown])
  return (
    <aside className={open ? 'panel panel-open' : 'panel'} aria-label="Determination">
      <PanelBar open={open} onToggle={() => setOpen(!open)} />
      <div className="panel-body" tabIndex={-1}>
        <Determined fewest={fewest} />
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
    </aside>
  )
})

/** Where there is no room beside the sheet: the determination in a line, which opens the rest. */
function PanelBar({ open, onToggle }: { readonly open: boolean; readonly onToggle: () => void }) {
  const { determination } = useNewestReview().review
  return (
    <button
      type="button"
      className={`panel-bar panel-bar-${tints[determination.outcome]}`}
      aria-expanded={open}
      data-bottom-bar
      onClick={onToggle}
    >
      <span>{headline(determination)}</span>
      <span className="panel-bar-count">{open ? 'Close' : `${answersIn(determination.needs)} open`}</span>
    </button>
  )
}

function Determined({ fewest }: { readonly fewest: readonly Step[] | undefined }) {
  const { determination, answers } = useNewestReview().review
  const title = headline(determination)
  return (
    <>
      <p className="panel-label">{determination.needs.length > 0 ? 'Determination so far' : 'Determination'}</p>
      <div className={`outcome outcome-${tints[determination.outcome]}`}>
        <h2>{title}</h2>
        <p>{explanation(determination, answers, fewest && answersIn(fewest))}</p>
      </div>
      <Announcer text={`Determination: ${title}`} />
    </>
  )
}
