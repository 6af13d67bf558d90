import { Link } from '@tanstack/react-router'
import { buttonClass } from '../../ui/button'
import { later } from '../../ui/later'
import { lazy, Suspense } from 'react'
import { addressOf, oneForEachAnswer } from '../../evaluation'
import { needLabel } from '../../policy/words/open-words'
import { recordAddress } from '../address'
import { documentGaps } from '../corrections'
import { assertedIn } from '../../cases/asserted'
import { QuestionList } from '../question/question-list'
import { useReview } from '../review-context'
import { useSheet, useShown } from '../sheet-context'
import { usePart } from '../sheet-form'
import type { PlacedItem } from '../use-layout'
import { CorrectionLink, PlaceLink } from '../place-link'
import { AssertedList } from './asserted-list'
import { CheckList } from './check-list'
import { Item } from './item'
import { Rationale } from './rationale'
import { ErrorSummary } from './error-summary'
import './check-item.css'

const Standing = later(async () => (await import('../sign/standing')).Standing)
const Signing = lazy(() => import('../sign/signing'))

/** The end of a review: what has to be seen to before signing, the rationale, and the record. */
export function CheckItem({ placed }: { readonly placed: PlacedItem }) {
  const { store, caseId } = useSheet()
  const { shown, active } = useShown()
  const { review } = useReview()
  const { answers, determination } = review
  const open = oneForEachAnswer(determination.needs)
  return (
    <Item placed={placed} title={placed.item.title}>
      <ErrorSummary />
      <CheckList title="Open" items={open} none="Nothing that matters is open.">
        {open.map((item) => (
          <li key={addressOf(item)}>
            <PlaceLink place={item}>{needLabel(item, answers)}</PlaceLink>
          </li>
        ))}
      </CheckList>
      <Documents />
      <Warnings />
      <QuestionList names={shown(placed)} />
      <Rationale />
      <div className="item-foot">
        <Link {...recordAddress(store, caseId)} className={buttonClass('primary')}>
          See the record
        </Link>
      </div>
      {store === 'samples' ? (
        <>
          <Asserted />
          <p className="quiet">A sample is not signed. Start a new review to sign one.</p>
        </>
      ) : (
        <>
          <Standing />
          {placed.item.key === active ? (
            <Suspense fallback={<Asserted />}>
              <Signing />
            </Suspense>
          ) : (
            <Asserted />
          )}
        </>
      )}
    </Item>
  )
}

/** Signing names these too; without it they are named here. */
function Asserted() {
  const { goTo } = useSheet()
  const { content, review } = useReview()
  return <AssertedList asserted={assertedIn(content, review)} onGo={goTo} />
}

/** Documents with something missing, named once one comes here: nothing moves while one enters them. */
function Documents() {
  const { active } = useShown()
  const { content } = useReview()
  const gaps = documentGaps(content.documents)
  if (active !== 'check' || gaps.length === 0) return null
  return (
    <CheckList title="Documents to complete" items={gaps} none="">
      {gaps.map((gap) => (
        <li key={gap.id}>
          <CorrectionLink correction={gap} />: {gap.message}
        </li>
      ))}
    </CheckList>
  )
}

/** Each warning is acknowledged on its own before signing. */
function Warnings() {
  const { value: acknowledged, set } = usePart('acknowledged')
  const { review } = useReview()
  const warnings = review.determination.warnings
  if (warnings.length === 0) return null
  return (
    <fieldset className="check-warnings">
      <legend>Warnings to acknowledge</legend>
      {warnings.map(({ id, text, cite: cited, reading }) => (
        <label key={id} className="checkbox" data-question={`warning-${id}`}>
          <input
            type="checkbox"
            checked={acknowledged.includes(id)}
            onChange={({ target }) =>
              set(target.checked ? [...acknowledged, id] : acknowledged.filter((each) => each !== id))
            }
          />
          <span>
            {text} <span className="quiet small">{[cited, reading].filter(Boolean).join(', ')}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
