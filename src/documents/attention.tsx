import type { ReactNode } from 'react'
import type { CaseFile } from '../cases/case-file'
import type { ReviewedCase } from '../cases/review'
import type { OpenAnswer, StillOpen } from '../cases/still-open'
import { cite, type Finding } from '../evaluation'
import { factOf, rowDates, type Entries, type Problem, type RowDate } from '../facts'
import { npiWarning } from '../facts/npi'
import { sayFinding, truthWords } from '../policy/wording'
import { PaperMark, type PaperShape } from './paper-mark'

interface Props {
  readonly file: CaseFile
  readonly review: ReviewedCase
  readonly open: StillOpen
}

/** What a reader must not overlook: what is open, warned of, set by hand or not readable. Nothing where there is none. */
export function Attention({ file, review, open }: Props) {
  const { determination, problems, answers } = review
  const byHand =
    determination.root === undefined
      ? []
      : applying(determination.root).filter(({ setByHand }) => setByHand !== undefined)
  const npi = answers.prescriberNpi === undefined ? undefined : npiWarning(answers.prescriberNpi)
  return (
    <>
      <List title="Still open" shape="open" items={[...open.settling, ...open.others].map(sayOpen)} />
      <List title="To check before signing" shape="open" items={open.toCheck.map(sayOpen)} />
      <List
        title="Warnings"
        shape="warning"
        items={determination.warnings.map(({ id, text, cite: source }) => (
          <>
            {text}
            {source === undefined ? '' : ` (${source})`}{' '}
            <strong>{file.acknowledged.includes(id) ? 'Acknowledged.' : 'Not acknowledged yet.'}</strong>
          </>
        ))}
      />
      <List title="Findings set by hand" shape="warning" items={byHand.map((finding) => sayByHand(finding, review))} />
      <List
        title="Entries that could not be read"
        shape="warning"
        items={[
          ...problems.map((problem) => sayProblem(problem, file.entries)),
          ...(npi === undefined ? [] : [`${factOf('prescriberNpi').label}: ${npi}`]),
        ]}
      />
    </>
  )
}

function List({
  title,
  shape,
  items,
}: {
  readonly title: string
  readonly shape: PaperShape
  readonly items: readonly ReactNode[]
}) {
  if (items.length === 0) return null
  return (
    <section className={items.length > 5 ? 'record-attention record-attention-long' : 'record-attention'}>
      <h2>
        <PaperMark shape={shape} />
        {title} ({items.length})
      </h2>
      <ul>
        {items.map((item, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the list is printed, never reordered
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

/** The finding and those below it, without the parts of what does not apply. */
const applying = (finding: Finding): readonly Finding[] => [
  finding,
  ...(finding.applies ? finding.parts.flatMap(applying) : []),
]

const sayOpen = ({ label, citation, who }: OpenAnswer): ReactNode => (
  <>
    {label}
    {citation === undefined ? null : <span className="mono"> {citation}</span>}, {who}
  </>
)

function sayByHand(finding: Finding, { answers }: ReviewedCase): ReactNode {
  const { criterion, truth, derived, setByHand, stale } = finding
  const facts = sayFinding({ ...finding, setByHand: undefined, truth: derived }, answers)
  return (
    <>
      <span className="mono">{cite(criterion)}</span> {criterion.title}: <strong>{truthWords[truth]}</strong>, set by
      hand. By the facts: {truthWords[derived].toLowerCase()} ({facts}). Reason: {setByHand?.reason}
      {stale ? <strong> The facts have changed since.</strong> : null}
    </>
  )
}

function sayProblem({ key, row, field, message }: Problem, entries: Entries): string {
  const isRowDate = field !== undefined && field in rowDates
  const label = isRowDate ? `${rowDates[field as RowDate].label}, row ${(row ?? 0) + 1}` : factOf(key).label
  const entry = isRowDate ? entries.priorTherapies?.rows[row ?? 0]?.[field as RowDate] : entries[key]
  const typed =
    typeof entry === 'string' || typeof entry === 'number'
      ? String(entry)
      : Array.isArray(entry)
        ? entry.join(', ')
        : ''
  return `${label}: “${typed}”. ${message}`
}
