import type { Day } from '../facts'
import type { CaseFile, Workflow } from './case-file'
import type { LetterItem } from './letter'

interface Asking {
  readonly items: readonly LetterItem[]
  readonly replyBy: Day | undefined
  /** The day and the instant of now. */
  readonly on: Day
  readonly at: string
}

/** The case waits for the prescriber; a second letter takes the place of the first, and the waiting goes on. */
export function waitForPrescriber({ workflow }: CaseFile, { items, replyBy, on, at }: Asking): Workflow {
  return {
    state: 'waiting',
    since: workflow?.state === 'waiting' ? workflow.since : at,
    askedOn: on,
    ...(replyBy === undefined ? {} : { replyBy }),
    asked: items.map(({ id }) => id),
    waited: workflow?.waited ?? 0,
  }
}

/** The answers have come: the review goes on. What was asked stays, so that each number still leads to its question. */
export function answersCame(workflow: Workflow, at: string): Workflow {
  const minutes = Math.max(0, Math.round((Date.parse(at) - Date.parse(workflow.since)) / 60_000))
  return { ...workflow, state: 'in review', since: at, waited: (workflow.waited ?? 0) + minutes }
}
