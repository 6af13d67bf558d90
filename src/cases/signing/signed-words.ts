import type { CaseFile } from '../case-file'
import { outcomeHeadline } from './decision-words'
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
export const signedWords = (signature: Signature, addenda: readonly Addendum[] = []): string =>
  `${atWords(signature)}. Worksheet ${signature.appVersion}. ${countOfAddenda(addenda.length)}.`

const countOfAddenda = (count: number): string =>
  count === 0 ? 'No addenda' : count === 1 ? '1 addendum' : `${count} addenda`

/** For the top of a record, whose reader may not turn to its end. */
export const addendaBelow = (count: number): string =>
  `${countOfAddenda(count)} ${count === 1 ? 'was' : 'were'} added after signing: see “Addenda” at the end.`

/** What the reviewer decided, and what the criteria came to. */
export const decidedWords = ({
  decision,
  computed,
}: Signature): { readonly decision: string; readonly computed: string } => ({
  decision: `Decision of the reviewer: ${outcomeHeadline[decision]}.`,
  computed: `The criteria came to: ${outcomeHeadline[computed].toLowerCase()}.`,
})

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
