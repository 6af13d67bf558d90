import { cite, type Finding } from '../../evaluation'
import { factOf, rowDates, type Entries, type Problem, type RowDate } from '../../facts'
import { npiWarning } from '../../facts/npi'
import { sayFinding, truthWords } from '../../policy/words/finding-words'
import type { CaseFile } from '../case-file'
import type { RecordContent, RecordWords } from './record-form'
import type { ReviewedCase } from '../review'
import type { OpenAnswer, StillOpen } from '../still-open'
import { mono, plain, strong } from './words'

/** What a reader must not overlook: what is open, warned of, set by hand or not readable. */
export function attentionOf(file: CaseFile, review: ReviewedCase, open: StillOpen): RecordContent['attention'] {
  const { determination, problems, answers } = review
  const { root } = determination
  const byHand = root === undefined ? [] : applying(root).filter(({ setByHand }) => setByHand !== undefined)
  const npi = answers.prescriberNpi === undefined ? undefined : npiWarning(answers.prescriberNpi)
  const lists: RecordContent['attention'] = [
    { title: 'Still open', shape: 'open', items: [...open.settling, ...open.others].map(sayOpen) },
    { title: 'To check before signing', shape: 'open', items: open.toCheck.map(sayOpen) },
    {
      title: 'Warnings',
      shape: 'warning',
      items: determination.warnings.map(({ id, text, cite: source }) => [
        ...plain(`${text}${source === undefined ? '' : ` (${source})`} `),
        ...strong(file.acknowledged.includes(id) ? 'Acknowledged.' : 'Not acknowledged yet.'),
      ]),
    },
    {
      title: 'Findings set by hand',
      shape: 'warning',
      items: byHand.map((finding) => sayByHand(finding, review)),
    },
    {
      title: 'Entries that could not be read',
      shape: 'warning',
      items: [
        ...problems.map((problem) => plain(sayProblem(problem, file.entries))),
        ...(npi === undefined ? [] : [plain(`${factOf('prescriberNpi').label}: ${npi}`)]),
      ],
    },
  ]
  return lists.filter(({ items }) => items.length > 0)
}

/** The finding and those below it, without the parts of what does not apply. */
const applying = (finding: Finding): readonly Finding[] => [
  finding,
  ...(finding.applies ? finding.parts.flatMap(applying) : []),
]

const sayOpen = ({ label, citation, who }: OpenAnswer): RecordWords => [
  ...plain(label),
  ...(citation === undefined ? [] : mono(` ${citation}`)),
  ...plain(`, ${who}`),
]

function sayByHand(finding: Finding, { answers }: ReviewedCase): RecordWords {
  const { criterion, truth, derived, setByHand, stale } = finding
  const facts = sayFinding({ ...finding, setByHand: undefined, truth: derived }, answers)
  return [
    ...mono(cite(criterion)),
    ...plain(` ${criterion.title}: `),
    ...strong(truthWords[truth]),
    ...plain(`, set by hand. By the facts: ${truthWords[derived].toLowerCase()} (${facts}). `),
    ...plain(`Reason: ${setByHand?.reason ?? ''}`),
    ...(stale ? strong(' The facts have changed since.') : []),
  ]
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
