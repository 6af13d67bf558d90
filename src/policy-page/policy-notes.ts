import { assess, type Note, type Section } from '../evaluation'
import { drugs, nameDrug, type Answers, type Day } from '../facts'
import { cpPhar302 } from '../policy/cp-phar-302'
import { effectiveDate } from '../policy/dates-of-review'

/** The notes that the policy gives by itself, drawn from it by the answers that give rise to them. */
const notesOn = (section: Section, answers: Answers, on: Day): readonly Note[] =>
  cpPhar302.notes({ answers, on, section, root: assess(section.criteria, answers) })

const everyDrug = drugs.map(({ generic }) => nameDrug({ name: generic }, 'what it is given for'))

/** The footnotes on drugs that may need an authorization of their own. */
export const companionNotes = (section: Section): readonly Note[] =>
  notesOn(section, { regimen: { drugs: everyDrug, closed: true } }, effectiveDate).filter(({ id }) =>
    id.startsWith('companion-'),
  )

/** Whether the annual review is overdue, in the policy's words (R34). */
export const reviewNotice = (on: Day): Note | undefined =>
  cpPhar302.sections.flatMap((section) => notesOn(section, {}, on)).find(({ id }) => id === 'review-due')
