import { cite, showAnswer, type Determination, type NextPolicy } from '../../evaluation'
import { formatDate, type Answers } from '../../facts'
import { durationWords, quantityWords } from '../../policy/words/length-words'
import { headline } from '../../policy/words/determination-words'
import { momentWords } from '../moments'
import type { RecordContent, RecordShape, RecordTerm } from './record-form'
import type { ReviewedCase } from '../review'
import { shortExplanation } from '../short-explanation'
import { decisionWords } from '../signing/decision-words'
import { atWords } from '../signing/signed-at'
import type { Decision, Signature } from '../signing/signature-form'
import { mono, plain } from './words'

/** What the reviewer decided, and when. */
export type Decided = Pick<Signature, 'decision' | 'reasons' | 'at' | 'zone'>

/** What was determined, why, when, and what follows from it. */
export function boxOf(review: ReviewedCase, fewest: number | undefined, decided?: Decided): RecordContent['box'] {
  const { determination, answers } = review
  const { nextStep } = determination
  const decision = decided?.decision ?? determination.outcome
  const why = shortExplanation(review, fewest)
  const differs = decision !== determination.outcome
  const reason = decided?.reasons.decision
  return {
    shape: shapeOf[decision],
    headline: differs ? `Reviewer's decision: ${decisionWords[decision]}` : headline(determination),
    paragraphs: [
      differs ? `By the criteria: ${headline(determination)}. ${why}` : why,
      ...(reason === undefined ? [] : [`${differs ? 'Reason for deciding otherwise' : 'Reason'}: ${reason}`]),
      ...(nextStep === undefined ? [] : [nextStep.text]),
      timesOf(review, decided),
    ],
    terms: termsOf(determination, answers, decision),
  }
}

const shapeOf: Record<Decision, RecordShape> = {
  approve: 'met',
  'not met': 'not met',
  'more information': 'open',
  refer: 'refer',
}

function timesOf({ answers, determination }: ReviewedCase, decided: Decided | undefined): string {
  const { dueOn, dueTime, timeZone } = answers
  const urgency = answers.urgency === undefined ? 'urgency: open' : showAnswer(answers, 'urgency').toLowerCase()
  const when =
    decided === undefined
      ? `Draft of ${formatDate(determination.on)}, not decided`
      : `Decided ${atWords(decided, timeZone)}`
  return `${when}; due ${momentWords(dueOn, dueTime, timeZone)}, ${urgency}.`
}

function termsOf(determination: Determination, answers: Answers, decision: Decision): RecordTerm[] {
  const { section, duration, quantity, referral } = determination
  if (section === undefined) return [{ term: 'Section', lines: [plain('open')] }]
  const next = referral === undefined ? [] : [said('Next policy', numberOf(referral)), said('Paragraph', referral.cite)]
  if (decision === 'refer') return next
  if (decision === 'not met') return [...unmetOf(determination), ...next]
  const line = answers.lineOfBusiness === undefined ? 'line of business open' : showAnswer(answers, 'lineOfBusiness')
  return [
    said(
      `${decision === 'approve' ? 'Approval' : 'Approval, if met'} (${section.id}, ${line})`,
      duration === undefined ? 'open' : durationWords(duration),
    ),
    said('From', duration?.from === undefined ? 'open' : formatDate(duration.from)),
    said('Through', duration?.through === undefined ? 'open' : formatDate(duration.through)),
    said('Quantity', quantity === undefined ? 'open' : quantityWords(quantity)),
  ]
}

const unmetOf = ({ unmet }: Determination): RecordTerm[] =>
  unmet.length === 0
    ? []
    : [
        {
          term: `Not met (${unmet.length})`,
          lines: unmet.map(({ criterion }) => [...mono(cite(criterion)), ...plain(` ${criterion.title}`)]),
        },
      ]

const said = (term: string, text: string): RecordTerm => ({ term, lines: [plain(text)] })

const numberOf = ({ number, possible }: NextPolicy): string => number ?? `open: ${possible.join(', ')}`
