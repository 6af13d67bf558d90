import { assess, type Note, type Section } from '../evaluation'
import { capital, drugs, factOf, nameDrug, type Answers, type Day } from '../facts'
import { cpPhar302 } from './cp-phar-302'
import { effectiveDate } from './dates-of-review'
import { durationOf, type monthsAllowed } from './duration'
import { referralTable } from './referrals'
import { lengthWords } from './words/length-words'

/** What stands beside the criteria in each section of the source, as rows too: footnotes, durations, other policies. */

type LineOfBusiness = keyof typeof monthsAllowed

/** The columns of the tables by line of business. */
export const linesOfBusiness = factOf('lineOfBusiness').options as readonly {
  readonly value: LineOfBusiness
  readonly label: string
}[]

/** How long an approval under a section runs, for each line of business in turn. */
export const durationsOf = (section: Section): readonly string[] =>
  linesOfBusiness.map(({ value }) => allowed(section, { lineOfBusiness: value }))

/** The length where the line of business settles it, else the rule that does. */
function allowed(section: Section, answers: Answers): string {
  const { length, why } = durationOf(answers, section, effectiveDate)
  return length === undefined ? why : lengthWords(length)
}

/** What the rows of the policies that go on are called. */
export const referralCaption = 'The policy that goes on with the review'

export const referralRows = Object.entries(referralTable).map(([basis, numbers]) => ({
  basis: capital(basis),
  numbers: linesOfBusiness.map(({ value }) => numbers[value]),
}))

/** The notes that the policy gives by itself, drawn from it by the answers that give rise to them. */
export const notesOn = (section: Section, answers: Answers, on: Day): readonly Note[] =>
  cpPhar302.notes({ answers, on, section, root: assess(section.criteria, answers) })

const everyDrug = drugs.map(({ generic }) => nameDrug({ name: generic }, 'what it is given for'))

/** The footnotes on drugs that may need an authorization of their own. */
export const companionNotes = (section: Section): readonly Note[] =>
  notesOn(section, { regimen: { drugs: everyDrug, closed: true } }, effectiveDate).filter(({ id }) =>
    id.startsWith('companion-'),
  )
