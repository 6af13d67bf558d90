import type { CaseFile } from '../case-file'

export type Signed = CaseFile & { readonly signature: NonNullable<CaseFile['signature']> }

export const isSigned = (file: CaseFile): file is Signed => file.signature !== undefined

/** 1 for a case that revises none. */
export const revisionOf = ({ supersedes }: Pick<CaseFile, 'supersedes'>): number => (supersedes?.revision ?? 0) + 1

/**
 * A signed case as it was signed: without its own fingerprint and what may still be added. It stays of version 2,
 * whatever the case format becomes: the fingerprint on paper has to fit for as long as the paper is kept.
 */
export function signedPart(file: Signed): CaseFile {
  const { addenda: _addenda, supersededBy: _supersededBy, ...part } = file
  const { signature } = file
  return { ...part, version: 2, changedAt: signature.at, signature: { ...signature, fingerprint: '' } }
}
