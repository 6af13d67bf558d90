import type { Workflow } from '../cases/case-file'
import { dueOf } from '../cases/due'
import type { PlanSettings } from '../cases/plan-settings'
import { waitOf } from '../cases/wait'
import { known } from '../evaluation'
import type { Answers } from '../facts'

/** "Due today 14:05, 2 h 23 min left", as the list counts it; undefined where nothing says when. */
export function dueLine(
  answers: Answers,
  workflow: Workflow | undefined,
  now: Date,
  settings: PlanSettings,
): string | undefined {
  const { dueTime, receivedTime, timeZone } = answers
  const time = {
    lineOfBusiness: known(answers, 'lineOfBusiness'),
    urgency: known(answers, 'urgency'),
    dueOn: known(answers, 'dueOn'),
    receivedOn: known(answers, 'receivedOn'),
    ...{ dueTime, receivedTime, timeZone },
    ...waitOf({ workflow }),
  }
  const { left, when, isStopped, isOverdue } = dueOf(time, now.getTime(), settings)
  if (left === undefined) return undefined
  const due = isStopped ? 'Clock stopped' : `Due ${when}`
  return isOverdue ? `${due}, ${left.toLowerCase()}` : `${due}, ${left} left`
}
