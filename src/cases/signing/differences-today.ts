import { cite, findings, type Finding } from '../../evaluation'
import type { Day } from '../../facts'
import { findingWords } from '../../policy/words/finding-words'
import type { CaseFile } from '../case-file'
import { recordContent } from '../record/record-content'
import type { RecordFinding } from '../record/record-form'
import { reviewCase } from '../review'
import { outcomeHeadline } from './decision-words'

/** What was signed of a criterion, or of the whole, and what this version of the app finds in the same answers. */
export interface Difference {
  /** A citation, or what of the determination it is. */
  readonly about: string
  readonly signed: string
  readonly now: string
}

/** What today's reading would say differently of a signed case. The record stays as it was signed. */
export function differencesToday(file: CaseFile, on: Day): readonly Difference[] {
  const { signature } = file
  if (signature === undefined) return []
  const { root, outcome } = reviewCase(file, on).determination
  const now = recordContent(file, on)
  const all = new Map((root === undefined ? [] : findings(root)).map((finding) => [finding.criterion.id, finding]))
  const signedIds = new Set(signature.record.findings.map(({ id }) => id))
  return [
    ...(outcome === signature.computed
      ? []
      : [{ about: 'Outcome', signed: outcomeHeadline[signature.computed], now: outcomeHeadline[outcome] }]),
    ...signature.record.findings.flatMap((line) => ofLine(line, all.get(line.id), now.findings)),
    ...now.findings
      .filter(({ id, depth, mark }) => depth === 0 && mark !== 'off' && !signedIds.has(id))
      .map(({ number, word }) => ({ about: number, signed: 'No such criterion', now: word })),
  ]
}

function ofLine(
  signed: RecordFinding,
  finding: Finding | undefined,
  lines: readonly RecordFinding[],
): readonly Difference[] {
  if (signed.mark === 'off') return []
  const line = lines.find(({ id }) => id === signed.id)
  const now = line?.word ?? (finding === undefined ? 'No such criterion' : findingWords(finding))
  const about = signed.number === '' ? signed.requires : `${cite(signed)} ${signed.requires}`
  return now === signed.word ? [] : [{ about, signed: signed.word, now }]
}
