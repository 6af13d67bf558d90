import type { CaseFile } from './case-file'
import type { CaseRow } from './list/case-row'

/** Other reviews of the same member, the newest first: of a member without an ID nothing is known. */
export function earlierReviews(rows: readonly CaseRow[], { id, entries }: Pick<CaseFile, 'id' | 'entries'>): CaseRow[] {
  const member = plain(entries.memberId)
  if (member === '') return []
  return rows
    .filter((row) => row.id !== id && plain(row.memberId) === member)
    .sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1))
}

/** However it is spaced: "U7730 18254 01" and "u7730-1825401" are the same. */
const plain = (memberId = ''): string => memberId.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()

const dayOf = ({ signedAt, receivedOn, changedAt }: CaseRow): string => signedAt ?? receivedOn ?? changedAt
