import type { CaseFile } from '../case-file'
import { atWords } from './signed-at'
import type { Addendum, AddendumKind, Reviewer, Signature } from './signature-form'

/** "R. Lindqvist, PharmD" */
export const nameWords = ({ name, credentials }: Reviewer): string => `${name}, ${credentials}`

export const addendumKindWords: Record<AddendumKind, string> = {
  correction: 'Correction',
  'late information': 'Late information',
  remark: 'Remark',
}

/** "11/24/2026 11:58 EST. Worksheet 1.0.0. No addenda." */
export function signedWords(signature: Signature, addenda: readonly Addendum[] = []): string {
  const added = addenda.length === 0 ? 'No addenda' : addenda.length === 1 ? '1 addendum' : `${addenda.length} addenda`
  return `${atWords(signature)}. Worksheet ${signature.appVersion}. ${added}.`
}

/** "Correction, 11/25/2026 09:12 EST, R. Lindqvist, PharmD" */
export const addendumHead = (addendum: Addendum): string =>
  `${addendumKindWords[addendum.kind]}, ${atWords(addendum)}, ${nameWords(addendum.author)}`

/** Which revision it is, what it supersedes, and by what it is superseded; as it is printed. */
export function revisionWords({ supersedes, supersededBy }: Pick<CaseFile, 'supersedes' | 'supersededBy'>): string[] {
  return [
    ...(supersedes === undefined
      ? []
      : [
          `Revision ${supersedes.revision + 1}. It supersedes the record that ${supersedes.signedBy} signed ` +
            `${atWords({ at: supersedes.signedAt, zone: supersedes.zone })}, fingerprint ${supersedes.fingerprint}. ` +
            `Reason: ${supersedes.reason}`,
        ]),
    ...(supersededBy === undefined
      ? []
      : [
          `Superseded by revision ${supersededBy.revision}, which ${supersededBy.by} began ${atWords(supersededBy)}. ` +
            `Reason: ${supersededBy.reason}`,
        ]),
  ]
}

/** The fingerprint that stands for the case as it is now: with its addenda, the last one's. */
export const currentFingerprint = (signature: Signature, addenda: readonly Addendum[] = []): string =>
  addenda.at(-1)?.fingerprint ?? signature.fingerprint
