import { instantWords } from '../cases/moments'
import type { CaseRow } from '../cases/list/case-row'
import { counted } from './row-words'

const day = 24 * 60 * 60_000

export interface BackupState {
  /** "Last backup 1 day ago, 11/23/2026 17:02 EST; 3 cases are newer." */
  readonly words: string
  /** It is time for one. */
  readonly isDue: boolean
}

/** How old the last backup is, and how much is not in it. */
export function backupState(rows: readonly CaseRow[], last: string | undefined, now: number): BackupState {
  if (last === undefined) {
    const oldest = rows.reduce((first, { changedAt }) => (changedAt < first ? changedAt : first), '9')
    return {
      words: rows.length === 0 ? 'No backup yet.' : `No backup yet of ${counted(rows.length, 'case')}.`,
      isDue: rows.length > 0 && now - Date.parse(oldest) > day,
    }
  }
  const newer = rows.reduce((count, { changedAt }) => count + (changedAt > last ? 1 : 0), 0)
  const age = now - Date.parse(last)
  const since = newer === 0 ? 'no case is newer' : `${counted(newer, 'case')} ${newer === 1 ? 'is' : 'are'} newer`
  return {
    words: `Last backup ${ageWords(age)}, ${instantWords(last, undefined)}; ${since}.`,
    isDue: newer > 0 && age > 7 * day,
  }
}

function ageWords(age: number): string {
  if (age >= day) return `${counted(Math.floor(age / day), 'day')} ago`
  return age >= day / 24 ? `${counted(Math.floor((age * 24) / day), 'hour')} ago` : 'just now'
}
