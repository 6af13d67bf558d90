import type { CaseRow } from './case-row'

/** A record that can't be read as a case. It stays where it is. */
export interface UnreadableCase {
  readonly id: string
  readonly message: string
}

export interface CaseListing {
  readonly rows: readonly CaseRow[]
  readonly unreadable: readonly UnreadableCase[]
}

/** The rows that are ready, and the cases whose rows have to be made first. */
export interface KeptRows {
  readonly rows: readonly CaseRow[]
  readonly missing: readonly string[]
}

export const unreadable = (id: string, why: string): UnreadableCase => ({
  id,
  message: `Case ${id} can't be read and is kept as it is. ${why} Reload this page to get the newest version of the app.`,
})
