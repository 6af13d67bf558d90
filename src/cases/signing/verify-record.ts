import { casesInText } from '../cases-in-text'
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

/**
 * Compares a case file with a fingerprint from paper; nothing leaves the device.
 * @param typed the fingerprint, or all of what the QR code says, where the fingerprint stands last
 */
export async function verifyRecord(name: string, text: string, typed: string): Promise<Verdict> {
  const printed = digitsAtEnd(typed)
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

/** The last 32 digits of a line, however they are grouped; the whole where there are none. */
const digitsAtEnd = (typed: string): string => /(?:[0-9a-f]\s*){32}$/i.exec(typed.trim())?.[0] ?? typed
