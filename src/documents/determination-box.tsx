import type { ReactNode } from 'react'
import { instantWords, momentWords } from '../cases/moments'
import type { ReviewedCase } from '../cases/review'
import { shortExplanation } from '../cases/short-explanation'
import { cite, showAnswer, type Determination, type NextPolicy } from '../evaluation'
import { formatDate, type Answers } from '../facts'
import { durationWords, headline, quantityWords } from '../policy/wording'
import { PaperMark, type PaperShape } from './paper-mark'

interface Props {
  readonly review: ReviewedCase
  readonly fewest: number | undefined
  readonly decidedAt: string | undefined
}

/** What was determined, why, when, and what follows from it. */
export function DeterminationBox({ review, fewest, decidedAt }: Props) {
  const { answers, determination } = review
  const { nextStep } = determination
  return (
    <section className="record-box" aria-labelledby="record-outcome">
      <div className="record-box-outcome">
        <h2 id="record-outcome">
          <PaperMark shape={shapeOf[determination.outcome]} />
          {headline(determination)}
        </h2>
        <p>{shortExplanation(review, fewest)}</p>
        {nextStep === undefined ? null : <p>{nextStep.text}</p>}
        <p>{timesOf(review, decidedAt)}</p>
      </div>
      <dl className="record-box-terms">
        {termsOf(determination, answers).map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const shapeOf: Record<Determination['outcome'], PaperShape> = {
  approve: 'met',
  'not met': 'not met',
  'more information': 'open',
  refer: 'refer',
}

function timesOf({ answers, determination }: ReviewedCase, decidedAt: string | undefined): string {
  const { dueOn, dueTime, timeZone } = answers
  const urgency = answers.urgency === undefined ? 'urgency: open' : showAnswer(answers, 'urgency').toLowerCase()
  const decided =
    decidedAt === undefined
      ? `Draft of ${formatDate(determination.on)}, not decided`
      : `Decided ${instantWords(decidedAt, timeZone)}`
  return `${decided}; due ${momentWords(dueOn, dueTime, timeZone)}, ${urgency}.`
}

type Term = readonly [term: string, value: ReactNode]

function termsOf({ outcome, section, duration, quantity, unmet, referral }: Determination, answers: Answers): Term[] {
  if (section === undefined) return [['Section', 'open']]
  const next: Term[] =
    referral === undefined
      ? []
      : [
          ['Next policy', numberOf(referral)],
          ['By', referral.cite],
        ]
  if (outcome === 'refer') return next
  if (outcome === 'not met') {
    const failing = unmet.map(({ criterion }) => (
      <span key={criterion.id} className="record-unmet">
        <span className="mono">{cite(criterion)}</span> {criterion.title}
      </span>
    ))
    return [[`Not met (${unmet.length})`, failing], ...next]
  }
  const line = answers.lineOfBusiness === undefined ? 'line of business open' : showAnswer(answers, 'lineOfBusiness')
  return [
    [
      `${outcome === 'approve' ? 'Approval' : 'Approval, if met'} (${section.id}, ${line})`,
      duration === undefined ? 'open' : durationWords(duration),
    ],
    ['From', duration?.from === undefined ? 'open' : formatDate(duration.from)],
    ['Through', duration?.through === undefined ? 'open' : formatDate(duration.through)],
    ['Quantity', quantity === undefined ? 'open' : quantityWords(quantity)],
  ]
}

const numberOf = ({ number, possible }: NextPolicy): string => number ?? `open: ${possible.join(', ')}`
