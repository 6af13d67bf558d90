import { cpPhar302 } from '../policy/cp-phar-302'
import { durationsOf, linesOfBusiness } from '../policy/table-beside'
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
          ...durationsOf(section),
        ],
      }))}
    />
  )
}
