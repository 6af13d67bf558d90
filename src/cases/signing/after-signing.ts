import { readingsVersion, type CaseFile } from '../case-file'
import { deepFreeze } from './deep-freeze'
import type { Addendum, Reviewer } from './signature-form'
import { nameWords } from './signed-words'
import { addendumFingerprint } from './signed-fingerprint'
import { isSigned, revisionOf } from './signed-part'
import { SigningError } from './signing-error'

export type NewAddendum = Omit<Addendum, 'fingerprint'>

/** Adds to a signed case; nothing in it changes. */
export async function addAddendum(file: CaseFile, added: NewAddendum): Promise<CaseFile> {
  if (!isSigned(file)) throw new SigningError('Only a signed case takes an addendum.')
  const before = file.addenda ?? []
  const addendum: Addendum = { ...added, fingerprint: '' }
  const fingerprint = await addendumFingerprint(file, before, addendum)
  return deepFreeze({ ...file, addenda: [...before, { ...addendum, fingerprint }], changedAt: added.at })
}

export interface RevisionBegun {
  /** Id of the new case. */
  readonly id: string
  readonly by: Reviewer
  readonly at: string
  readonly zone: string
  readonly reason: string
}

/** The signed case, which says by what it is superseded, and the new case that starts from it. Both are to be kept. */
export function newRevision(
  file: CaseFile,
  { id, by, at, zone, reason }: RevisionBegun,
): { readonly superseded: CaseFile; readonly revision: CaseFile } {
  if (!isSigned(file)) throw new SigningError('Only a signed case is revised; this one can still be changed.')
  const { signature, addenda, supersededBy, workflow: _workflow, reviewer: _reviewer, ...content } = file
  const own = revisionOf(file)
  const next = Math.max(own, supersededBy?.revision ?? 0) + 1
  const supersedes = {
    id: file.id,
    revision: next - 1,
    signedBy: nameWords(signature),
    signedAt: signature.at,
    zone: signature.zone,
    fingerprint: addenda?.at(-1)?.fingerprint ?? signature.fingerprint,
    reason,
  }
  return {
    superseded: deepFreeze({
      ...file,
      changedAt: at,
      supersededBy: { id, revision: next, by: nameWords(by), at, zone, reason },
    }),
    revision: {
      ...structuredClone(content),
      id,
      createdAt: at,
      changedAt: at,
      readings: readingsVersion,
      // Whoever signs the revision acknowledges anew.
      acknowledged: [],
      supersedes,
    },
  }
}
