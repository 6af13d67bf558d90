import type { Note } from '../evaluation'
import type { Day } from '../facts'
import { cpPhar302 } from '../policy/cp-phar-302'
import { notesOn } from '../policy/table-beside'

/** Whether the annual review is overdue, in the policy's words (R34). */
export const reviewNotice = (on: Day): Note | undefined =>
  cpPhar302.sections.flatMap((section) => notesOn(section, {}, on)).find(({ id }) => id === 'review-due')
