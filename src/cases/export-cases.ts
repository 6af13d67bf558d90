import type { CaseFile } from './case-file'
import type { TextsToSave } from './saved-file'

/** Cases as one JSON text, a case a line, which can be opened here again and evaluated on the command line. */
export const exportCases = (files: readonly unknown[]): string => textsOf(files).join('')

/** A text of an encrypted file holds so many cases: each is decrypted as a whole. */
const atOnce = 250

/** The same as a file that may be encrypted. @param at instant, ISO 8601 */
export function casesToSave(files: readonly unknown[], at: string): TextsToSave {
  const texts = textsOf(files)
  return { holds: holdsOf(files), madeAt: at, count: texts.length, texts }
}

function textsOf(files: readonly unknown[]): string[] {
  const texts = ['[']
  for (let from = 0; from < files.length; from += atOnce) {
    texts.push(`${from === 0 ? '' : ','}${linesOf(files.slice(from, from + atOnce))}`)
  }
  return [...texts, '\n]\n']
}

const holdsOf = ({ length }: readonly unknown[]): 'case' | 'cases' => (length === 1 ? 'case' : 'cases')

/** Each on a line of its own. */
const linesOf = (files: readonly unknown[]): string => files.map((file) => `\n${JSON.stringify(file)}`).join(',')

/** A name without a member's name in it: by case number, or by how many cases it holds. */
export function exportName(files: readonly Pick<CaseFile, 'id' | 'entries'>[], day: string): string {
  const [only] = files
  const what = files.length === 1 && only !== undefined ? nameOfCase(only) : `${files.length}-cases`
  return `ixazomib-${what}-${day}.json`
}

/** The name of the same file encrypted. */
export const sealedName = (name: string): string => name.replace(/\.json$/, '-encrypted.json')

/** The case number as a part of a file's name. */
export const nameOfCase = ({ id, entries }: Pick<CaseFile, 'id' | 'entries'>): string =>
  (entries.caseNumber ?? '').replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '') || `case-${id}`

/** What a retention export says of a case that left this device with it. */
export interface LeftCase {
  readonly id: string
  readonly caseNumber?: string
  readonly signedBy?: string
  readonly signedAt?: string
  readonly fingerprint?: string
}

const retentionFormat = 'ixazomib-review-retention'

const leftOf = ({ id, entries, signature }: CaseFile): LeftCase => ({
  id,
  caseNumber: entries.caseNumber,
  signedBy: signature === undefined ? undefined : `${signature.name}, ${signature.credentials}`,
  signedAt: signature?.at,
  fingerprint: signature?.fingerprint,
})

/** Signed cases as they leave this device, with a list of what left. */
export function retentionExport(files: readonly CaseFile[], at: string): string {
  const head = { format: retentionFormat, version: 1, madeAt: at, left: files.map(leftOf) }
  return `${JSON.stringify(head).slice(0, -1)},"cases":[${linesOf(files)}\n]}\n`
}

/** The same as a file that may be encrypted. */
export const retentionToSave = (files: readonly CaseFile[], at: string): TextsToSave => ({
  holds: holdsOf(files),
  madeAt: at,
  count: 1,
  texts: [retentionExport(files, at)],
})
