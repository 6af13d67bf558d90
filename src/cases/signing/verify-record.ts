import { casesInText } from '../import/cases-in-text'
import type { CaseFile } from '../case-file'
import { compareFingerprints } from '../fingerprint'
import { whyNotAsSigned } from './as-signed'
import { isSigned } from './signed-part'

/** How a case file and the fingerprint printed on a record compare. */
export type Verdict =
  | { readonly verdict: 'match'; readonly file: CaseFile; /** Added after what is on paper. */ readonly later: number }
  | { readonly verdict: 'no match'; readonly file: CaseFile }
  | { readonly verdict: 'damaged'; readonly why: string; readonly file?: CaseFile }
  | { readonly verdict: 'not signed'; readonly file: CaseFile }
  | { readonly verdict: 'not a fingerprint' }
  /** It is where the log stood, which is printed beside it. */
  | { readonly verdict: 'number of the log' }

/**
 * Compares a case file with a fingerprint from paper; nothing leaves the device.
 * @param typed the fingerprint, or all of what the QR code says, where the fingerprint stands last
 */
export async function verifyRecord(name: string, text: string, typed: string): Promise<Verdict> {
  const printed = fingerprintIn(typed)
  if (printed === undefined) return { verdict: 'number of the log' }
  if (compareFingerprints(printed, printed) === 'not a fingerprint') return { verdict: 'not a fingerprint' }
  const verdicts: Verdict[] = []
  for (const read of casesInText(name, text)) {
    const verdict: Verdict =
      'problem' in read ? { verdict: 'damaged', why: read.problem } : await verifyCase(read.file, printed)
    if (verdict.verdict === 'match') return verdict
    verdicts.push(verdict)
  }
  return verdicts[0] ?? { verdict: 'damaged', why: 'There is no case in it.' }
}

async function verifyCase(file: CaseFile, printed: string): Promise<Verdict> {
  if (!isSigned(file)) return { verdict: 'not signed', file }
  const why = await whyNotAsSigned(file)
  if (why !== undefined) return { verdict: 'damaged', why, file }
  const { signature, addenda = [] } = file
  const prints = [signature, ...addenda].map(({ fingerprint }) => fingerprint)
  const place = prints.findIndex((print) => isSame(printed, print))
  return place === -1 ? { verdict: 'no match', file } : { verdict: 'match', file, later: addenda.length - place }
}

const isSame = (one: string, other: string): boolean => compareFingerprints(one, other) === 'same'

const named = /fingerprint\s+((?:[0-9a-f]\s*){32})/i
/** "Log 214, 7f3a91c2 ...": with its word or its comma, since what a QR code says may begin with a number too. */
const ofLog = /(?:log\s*\d+[\s,]+|^\d+\s*,\s*)(?:[0-9a-f]\s*){32}\.?$/i
const atEnd = /(?:[0-9a-f]\s*){32}$/i

/** The 32 digits, however they are grouped; the whole where there are none. Undefined for what stands for the log. */
function fingerprintIn(typed: string): string | undefined {
  const line = typed.trim()
  const [, digits] = named.exec(line) ?? []
  if (digits !== undefined) return digits
  return ofLog.test(line) ? undefined : (atEnd.exec(line)?.[0] ?? line)
}
