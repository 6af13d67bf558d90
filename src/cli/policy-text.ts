import { formatDate } from '../facts'
import { cpPhar302 } from '../policy/cp-phar-302'
import { effectiveDate, lastReviewed, policyNumber } from '../policy/dates-of-review'
import { flat, tableOf, type PolicyRow } from '../policy/table'
import { companionNotes, durationsOf, linesOfBusiness, referralCaption, referralRows } from '../policy/table-beside'
import { aligned, type Line } from './aligned'

const columns = ['Citation', 'Requirement', 'Facts used', 'Limits']
const widths = [18, 46, 36, 44]

/** The policy as one table of text, to be checked line by line against its source. */
export function policyText(): string {
  const lines: Line[] = [
    `${policyNumber}, effective ${formatDate(effectiveDate)}, last reviewed ${formatDate(lastReviewed)}`,
    'A requirement without a number of its own is marked with a dash.',
    '',
    columns,
    widths.map((width) => '-'.repeat(width)),
    ...cpPhar302.sections.flatMap((section) => [
      ...flat(tableOf(section)).map(cellsOf),
      ...companionNotes(section).map(({ text }) => ['', `Note: ${text}`]),
      ...(section.kind === 'criteria' ? byLine(durationsOf(section)).map((length) => ['', `Approval, ${length}`]) : []),
      '',
    ]),
    referralCaption,
    ...referralRows.map(({ basis, numbers }) => `${basis}: ${byLine(numbers).join('; ')}`),
  ]
  return aligned(lines, widths)
}

function cellsOf(row: PolicyRow): string[] {
  const { citation, isUnnumbered, depth, title, requires, join, asks, onlyIf, limits } = row
  const indent = '  '.repeat(depth)
  const facts = asks.flatMap(({ labels }) => labels).join('; ')
  const joined = join === undefined || requires.endsWith('of the following') ? '' : `: ${join.toLowerCase()}`
  return [
    `${indent}${isUnnumbered ? '-' : citation}`,
    depth === 0 ? `${title}. ${requires}` : `${requires}${joined}`,
    onlyIf.length === 0 ? facts : `Only if: ${facts}`,
    limits.join('; '),
  ]
}

/** What holds for each line of business: "Medicaid: 6 months". A rule that names its line already stands as it is. */
const byLine = (values: readonly string[]): string[] =>
  linesOfBusiness.map(({ label }, index) => {
    const value = values[index] ?? ''
    return value.startsWith(label) ? value.replace(/\.$/, '') : `${label}: ${value}`
  })
