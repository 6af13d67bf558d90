import type { CaseFile } from '../cases/case-file'
import type { Verdict } from '../cases/signing/verify-record'
import { nameWords, signedWords } from '../cases/signing/signed-words'
import { MarkedWord, type MarkShape } from '../ui/mark'

interface Said {
  readonly shape: MarkShape
  readonly title: string
  readonly text: string
}

/** What the comparison came to, and what follows from it. */
export function VerdictWords({ verdict }: { readonly verdict: Verdict }) {
  const { shape, title, text } = say(verdict)
  const file = 'file' in verdict ? verdict.file : undefined
  return (
    <section className={`verify-verdict verify-verdict-${shape}`} aria-label="Result">
      <h2>
        <MarkedWord shape={shape}>{title}</MarkedWord>
      </h2>
      <p>{text}</p>
      {file === undefined ? null : <FileWords file={file} />}
    </section>
  )
}

function FileWords({ file }: { readonly file: CaseFile }) {
  const { signature, addenda, entries } = file
  return (
    <p>
      The file: case {signature?.record.about.caseNumber ?? entries.caseNumber ?? 'without a number'}
      {signature === undefined ? '.' : `, signed by ${nameWords(signature)}, ${signedWords(signature, addenda)}`}
    </p>
  )
}

function say(verdict: Verdict): Said {
  switch (verdict.verdict) {
    case 'match':
      return {
        shape: 'met',
        title: 'Match',
        text:
          verdict.later === 0
            ? 'The paper was printed from this case file, and the file is as it was signed.'
            : `The paper was printed from this case file, and the file is as it was signed. ${laterWords(verdict.later)}`,
      }
    case 'no match':
      return {
        shape: 'not-met',
        title: 'No match',
        text: 'The file is as it was signed, but this fingerprint belongs to another record. Check the digits, that they stand after “Fingerprint” and not after “Log”, and that it is the right case and revision.',
      }
    case 'damaged':
      return {
        shape: 'not-met',
        title: 'File damaged',
        text: `${verdict.why} The file was changed or damaged after signing, or it is not a case file. Export the case again; an encrypted file has to be opened in the list first.`,
      }
    case 'not signed':
      return {
        shape: 'open',
        title: 'Not signed',
        text: 'The case in this file is not signed: a draft has no fingerprint.',
      }
    case 'not a fingerprint':
      return {
        shape: 'open',
        title: 'Not a fingerprint',
        text: 'A fingerprint has 32 digits, 0 to 9 and a to f. Type it as it stands in the foot of the record.',
      }
    case 'number of the log':
      return {
        shape: 'open',
        title: 'This is the number of the log',
        text: 'It stands after “Log” in the foot and says where the log of the device stood; the page “Log of this device” compares it. For the record, type the 32 digits after “Fingerprint”.',
      }
  }
}

const laterWords = (count: number): string =>
  count === 1 ? '1 addendum was added after it was printed.' : `${count} addenda were added after it was printed.`
