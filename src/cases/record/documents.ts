import { cite } from '../../evaluation'
import { formatDate, type Day } from '../../facts'
import { readDate } from '../../facts/read-date'
import { readingsVersion, type CaseDocument, type CaseFile } from '../case-file'
import { asserted, type FindingLine } from '../finding-lines'
import type { RecordContent } from './record-form'
import type { ReviewedCase } from '../review'
import { lookUpAsserted } from '../signing/asserted-findings'
import { checkedItems, readingsThatActed } from './checked'

/** "D1 Request form 11/23/2026. D2 Visit note 11/18/2026." */
export const documentsOf = ({ documents }: CaseFile, on: Day): string =>
  documents.length === 0 ? 'None recorded.' : documents.map((each) => sayDocument(each, on)).join(' ')

/** What was checked, what rests on no document, the readings that acted, and the notes. */
export function remarksOf(
  file: CaseFile,
  review: ReviewedCase,
  lines: readonly FindingLine[],
  assertedReason: string | undefined,
): RecordContent['remarks'] {
  const { determination, answers } = review
  const readings = readingsThatActed(lines, determination)
  const notCounted = answers.regimen?.drugs.filter(({ counts }) => counts === false) ?? []
  const older = file.readings === readingsVersion ? '' : ` The case was started under the readings of ${file.readings}.`
  const { notes } = determination
  const reason = assertedReason === undefined ? '' : ` Approved all the same: ${assertedReason}`
  return [
    {
      title: 'Checked',
      text: checkedItems(review)
        .map(({ label, text }) => `${label}: ${text}.`)
        .join(' '),
    },
    { title: 'Asserted, no document cited', text: `${sayAsserted(lines, review)}${reason}` },
    { title: 'Readings', text: `${readings.length === 0 ? 'None acted.' : `${readings.join(', ')}.`}${older}` },
    { title: 'Not counted in the regimen', text: notCounted.map(({ name }) => name).join(', ') },
    { title: notes.length === 1 ? 'Note' : 'Notes', text: notes.map(({ text }) => text).join(' ') },
  ].filter(({ text }) => text !== '')
}

/** "D2 Visit note 11/18/2026." A date that can't be read stands as typed. */
function sayDocument({ id, kind, date = '', remark = '' }: CaseDocument, on: Day): string {
  const { value } = readDate(date, { monthAllowed: true, past: true, on })
  const day =
    date.trim() === '' ? 'date open' : value === undefined ? `“${date}” (not read as a date)` : formatDate(value)
  return `${id} ${kind.trim() === '' ? 'kind open' : kind} ${day}${remark.trim() === '' ? '' : `, ${remark.trim()}`}.`
}

function sayAsserted(lines: readonly FindingLine[], review: ReviewedCase): string {
  const findings = lines.flatMap(({ documentedIn, finding }) =>
    documentedIn === asserted && finding !== undefined ? [cite(finding.criterion)] : [],
  )
  const lookUp = lookUpAsserted(review)
  const look = lookUp === undefined ? [] : [`${cite(lookUp.criterion)} (compendium version or day open)`]
  const all = [...new Set([...findings, ...look])]
  return all.length === 0 ? 'None.' : `${all.join(', ')}.`
}
