import { readingsVersion, type CaseDocument, type CaseFile } from '../cases/case-file'
import { asserted, type FindingLine } from '../cases/finding-lines'
import type { ReviewedCase } from '../cases/review'
import { cite } from '../evaluation'
import { formatDate, type Day } from '../facts'
import { readDate } from '../facts/read-date'
import { checkedItems, readingsThatActed } from './checked'

interface Props {
  readonly file: CaseFile
  readonly review: ReviewedCase
  readonly lines: readonly FindingLine[]
}

/** The documents, what was checked, the readings that acted, what rests on no document, and the notes. */
export function DocumentsReviewed({ file, review, lines }: Props) {
  const { determination, answers } = review
  const readings = readingsThatActed(lines, determination)
  const notCounted = answers.regimen?.drugs.filter(({ counts }) => counts === false) ?? []
  const older = file.readings === readingsVersion ? '' : ` The case was started under the readings of ${file.readings}.`
  const { notes } = determination
  const remarks = [
    {
      title: 'Checked',
      text: checkedItems(review)
        .map(({ label, text }) => `${label}: ${text}.`)
        .join(' '),
    },
    { title: 'Asserted, no document cited', text: sayAsserted(lines, review) },
    { title: 'Readings', text: `${readings.length === 0 ? 'None acted.' : `${readings.join(', ')}.`}${older}` },
    { title: 'Not counted in the regimen', text: notCounted.map(({ name }) => name).join(', ') },
    { title: notes.length === 1 ? 'Note' : 'Notes', text: notes.map(({ text }) => text).join(' ') },
  ].filter(({ text }) => text !== '')
  return (
    <section aria-labelledby="record-documents">
      <h2 id="record-documents">Documents reviewed</h2>
      <p>
        {file.documents.length === 0
          ? 'None recorded.'
          : file.documents.map((each) => sayDocument(each, determination.on)).join(' ')}
      </p>
      <p>
        {remarks.map(({ title, text }) => (
          <Remark key={title} title={title} text={text} />
        ))}
      </p>
    </section>
  )
}

const Remark = ({ title, text }: { readonly title: string; readonly text: string }) => (
  <>
    <strong>{title}.</strong> {text}{' '}
  </>
)

/** "D2 Visit note 11/18/2026." A date that can't be read stands as typed. */
function sayDocument({ id, kind, date = '', remark = '' }: CaseDocument, on: Day): string {
  const { value } = readDate(date, { monthAllowed: true, past: true, on })
  const day =
    date.trim() === '' ? 'date open' : value === undefined ? `“${date}” (not read as a date)` : formatDate(value)
  return `${id} ${kind.trim() === '' ? 'kind open' : kind} ${day}${remark.trim() === '' ? '' : `, ${remark.trim()}`}.`
}

/** A compendium finding without version or day is asserted too (R20). */
function sayAsserted(lines: readonly FindingLine[], { answers, determination }: ReviewedCase): string {
  const findings = lines.flatMap(({ documentedIn, finding }) =>
    documentedIn === asserted && finding !== undefined ? [cite(finding.criterion)] : [],
  )
  const { compendiumCategory, compendiumVersion, compendiumCheckedOn } = answers
  const footnote = determination.root?.parts.find(({ criterion, applies }) => criterion.id.endsWith('*') && applies)
  const lacks =
    compendiumCategory !== undefined && (compendiumVersion === undefined || compendiumCheckedOn === undefined)
  const look = footnote !== undefined && lacks ? [`${cite(footnote.criterion)} (compendium version or day open)`] : []
  const all = [...new Set([...findings, ...look])]
  return all.length === 0 ? 'None.' : `${all.join(', ')}.`
}
