import type { CaseFile } from '../case-file'
import { compareFingerprints } from '../fingerprint'
import { addendumFingerprint, signedFingerprint } from './signed-fingerprint'
import { isSigned } from './signed-part'

/** Why a signed case is not as it was signed, by its own fingerprints; undefined where it is, or is not signed. */
export async function whyNotAsSigned(file: CaseFile): Promise<string | undefined> {
  if (!isSigned(file)) return undefined
  const { signature, addenda = [] } = file
  if (!isSame(await signedFingerprint(file), signature.fingerprint)) return 'What it holds is not what was signed.'
  for (const [index, addendum] of addenda.entries()) {
    const actual = await addendumFingerprint(file, addenda.slice(0, index), addendum)
    if (!isSame(actual, addendum.fingerprint)) return `Addendum ${index + 1} is not as it was added.`
  }
  return undefined
}

const isSame = (one: string, other: string): boolean => compareFingerprints(one, other) === 'same'
