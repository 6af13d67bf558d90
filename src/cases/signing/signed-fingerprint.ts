import { fingerprint } from '../fingerprint'
import type { Addendum } from './signature-form'
import { signedPart, type Signed } from './signed-part'

export const signedFingerprint = (file: Signed): Promise<string> => fingerprint(signedPart(file))

/** Of an addendum and of all that stands before it, so that none can be taken out, changed or put in between. */
export function addendumFingerprint(file: Signed, before: readonly Addendum[], addendum: Addendum): Promise<string> {
  const part = { ...signedPart(file), signature: file.signature }
  return fingerprint({ ...part, addenda: [...before, { ...addendum, fingerprint: '' }] })
}
