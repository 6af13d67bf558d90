import { showAnswer } from '../../evaluation'
import { formatDate, type Answers, type Day } from '../../facts'
import type { LetterItem } from './letter'
import type { PlanSettings } from '../plan-settings'

/** A letter to the prescriber: all that stands on it besides its items. */
export interface Letter {
  readonly from: readonly string[]
  readonly date: string
  readonly to: readonly string[]
  readonly about: readonly { readonly label: string; readonly text: string }[]
  readonly opening: string
  readonly replyBy: string
  readonly closing: string
  readonly signedBy: string
}

interface Parts {
  /** Name and credentials. */
  readonly reviewer: string
  readonly answers: Answers
  readonly settings: PlanSettings
  readonly on: Day
  readonly replyBy: Day | undefined
}

export function letterOf({ reviewer, answers, settings, on, replyBy }: Parts): Letter {
  const { planName, phone, fax } = settings
  const ways = [fax && `by fax to ${fax}`, phone && `by phone at ${phone}`].filter((way) => way !== '').join(' or ')
  const when = replyBy === undefined ? 'as soon as you can' : `by ${formatDate(replyBy)}`
  return {
    from: [planName, phone && `Phone ${phone}`, fax && `Fax ${fax}`].filter((line) => line !== ''),
    date: formatDate(on),
    to: [
      answers.prescriberName ?? 'The prescriber',
      ...(answers.prescriberNpi === undefined ? [] : [`NPI ${answers.prescriberNpi}`]),
    ],
    about: [
      { label: 'Member', text: showAnswer(answers, 'memberName') },
      { label: 'Date of birth', text: showAnswer(answers, 'birthDate') },
      { label: 'Member ID', text: showAnswer(answers, 'memberId') },
      { label: 'Case', text: showAnswer(answers, 'caseNumber') },
      { label: 'Drug', text: 'Ixazomib (Ninlaro)' },
      { label: 'Request received', text: showAnswer(answers, 'receivedOn') },
    ],
    opening:
      'We are reviewing your prior authorization request. What was sent with it does not answer the questions below. A copy of the page that answers is enough; please write the number of the question on it. If something was not done or is not known, please say so.',
    replyBy: `Please reply ${[when, ways].filter((part) => part !== '').join(', ')}.`,
    closing: 'Thank you for your help.',
    signedBy: reviewer,
  }
}

/** The letter as plain text, to paste into a fax or a portal. */
export function letterText(letter: Letter, items: readonly LetterItem[]): string {
  const blocks = [
    letter.from,
    [letter.date],
    letter.to,
    letter.about.map(({ label, text }) => `${label}: ${text}`),
    [letter.opening],
    [letter.replyBy],
    ...items.map(({ ask, answeredBy }, index) => [`${index + 1}. ${ask}`, `   What answers it: ${answeredBy}`]),
    [letter.closing, letter.signedBy],
  ]
  return `${blocks
    .map((lines) => lines.filter((line) => line !== '').join('\n'))
    .filter((block) => block !== '')
    .join('\n\n')}\n`
}
