import type { CaseFile } from './case-file'
import { canonicalJson, wellFormed } from './canonical-json'
import { sha256, toHex, utf8 } from './vault/bytes'

/** 128 bits: no two cases will ever share it by chance, and four groups can still be compared by eye. */
const DIGITS = 32

/** "7f3a91c2 0be455d8 c1d09e77 4b2a6f03": the first 128 bits of SHA-256 over the canonical JSON of the case. */
export async function fingerprint(file: CaseFile): Promise<string> {
  const digest = await sha256(utf8(canonicalJson(wellFormed(file))))
  return inGroups(toHex(digest).slice(0, DIGITS))
}

/** Hexadecimal digits as they are printed, in groups of eight. */
export const inGroups = (hex: string): string => hex.match(/.{1,8}/g)?.join(' ') ?? ''

/** "not a fingerprint" where digits are missing, too many, or none. */
export type Comparison = 'same' | 'different' | 'not a fingerprint'

/** Compares what was typed or scanned from paper; spaces and capitals do not matter. */
export function compareFingerprints(typed: string, actual: string): Comparison {
  const digits = plain(typed)
  if (digits.length !== DIGITS || /[^0-9a-f]/.test(digits)) return 'not a fingerprint'
  return digits === plain(actual) ? 'same' : 'different'
}

const plain = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase()
