/** More than any file of this app holds; a file that goes beyond was made to stall the page, or is not one. */
export const limits = {
  /** Bytes. A backup of 20,000 cases takes a quarter of it. */
  file: 400_000_000,
  /** Characters of one case. */
  caseText: 4_000_000,
  cases: 100_000,
  /** Objects and lists within each other. */
  depth: 24,
  /** Items of a list or fields of an object within a case. */
  within: 10_000,
  /** Items of a list that is no case's: of a backup's log, or of the pieces of an encrypted file. */
  beside: 2_000_000,
} as const

/** Why a file is refused, in one line that says what to do. */
export class Refused extends Error {
  override name = 'Refused'
}

export const shown = (count: number): string => count.toLocaleString('en-US')
