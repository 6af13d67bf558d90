import type { Section } from '../evaluation'
import type { Answers } from '../facts'
import { cpPhar302 } from '../policy/cp-phar-302'
import { effectiveDate } from '../policy/dates-of-review'
import { durationOf } from '../policy/duration'
import { lengthWords } from '../policy/wording'
import { linesOfBusiness } from './lines-of-business'
import { PolicyTable } from './policy-table'

/** How long an approval runs, by section and line of business. */
export function DurationTable() {
  const sections = cpPhar302.sections.filter(({ kind }) => kind === 'criteria')
  return (
    <PolicyTable
      caption="How long an approval runs"
      columns={['Section', ...linesOfBusiness.map(({ label }) => label)]}
      rows={sections.map((section) => ({
        key: section.id,
        cells: [
          <>
            <span className="mono">{section.id}</span> {section.title}
          </>,
          ...linesOfBusiness.map(({ value }) => allowed(section, { lineOfBusiness: value })),
        ],
      }))}
    />
  )
}

/** The length where the line of business settles it, else the rule that does. */
function allowed(section: Section, answers: Answers): string {
  const { length, why } = durationOf(answers, section, effectiveDate)
  return length === undefined ? why : lengthWords(length)
}
