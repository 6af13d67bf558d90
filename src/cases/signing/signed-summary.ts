import type { CaseFile } from '../case-file'
import type { RecordContent } from '../record/record-form'
import { isSigned } from './signed-part'
import { addendumHead, currentFingerprint, decidedWords, nameWords, revisionWords, signedWords } from './signed-words'

/** A signed record as plain text, in the words that were signed; undefined for a case that is not signed. */
export function signedSummary(file: CaseFile): string | undefined {
  if (!isSigned(file)) return undefined
  const { signature, addenda = [] } = file
  const { record } = signature
  const { caseNumber, memberName, birthDate } = record.about
  const parts = [
    [
      `Ixazomib review. ${record.foot}`,
      `Case ${caseNumber}. Member ${memberName}, date of birth ${birthDate}. ${record.kind}.`,
      ...revisionWords(file),
    ],
    [`Determination: ${record.box.headline}`, ...record.box.paragraphs, ...record.box.terms.map(sayTerm)],
    ['Criteria', ...record.findings.map(sayFinding)],
    ...record.attention.map(({ title, items }) => [
      title,
      ...items.map((words) => `- ${words.map(({ text }) => text).join('')}`),
    ]),
    ['Rationale', record.rationale.text],
    ['Documents reviewed', record.documents, ...record.remarks.map(({ title, text }) => `${title}. ${text}`)],
    [
      ...Object.values(decidedWords(signature)),
      `Signed: ${nameWords(signature)}. ${signature.meaning}. ${signedWords(signature, addenda)}`,
      `Fingerprint ${currentFingerprint(signature, addenda)}`,
    ],
    ...(addenda.length === 0
      ? []
      : [['Addenda', ...addenda.map((each) => `- ${addendumHead(each)}. ${each.what} Reason: ${each.reason}`)]]),
  ]
  return parts.map((lines) => lines.join('\n')).join('\n\n')
}

const sayTerm = ({ term, lines }: RecordContent['box']['terms'][number]): string =>
  `${term}: ${lines.map((words) => words.map(({ text }) => text).join('')).join('; ')}`

function sayFinding({
  depth,
  number,
  requires,
  word,
  setByHand,
  recorded,
  documentedIn,
}: RecordContent['findings'][number]) {
  const name = number === '' ? requires : `${number} ${requires}`
  const where = documentedIn === '' ? '' : ` [${documentedIn}]`
  return `- ${'  '.repeat(depth)}${name}: ${word}${setByHand === true ? ', set by hand' : ''}. ${recorded}${where}`
}
