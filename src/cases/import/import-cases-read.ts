import { backupFormat, type Progress } from '../backup'
import { caseRow, type CaseRow } from '../list/case-row'
import type { CaseInText } from './cases-in-text'
import { logsIn } from '../log/kept-copy'
import { openAnyFile, type LockedFile } from '../read-file/open-sealed-file'
import { whyNotAsSigned } from '../signing/as-signed'

export type ReadCase = CaseInText & { readonly row?: CaseRow }

/** Some of the cases of a file, with the rows that the list will show. */
export interface ReadBatch extends Required<Progress> {
  readonly cases: readonly ReadCase[]
  /** The plan's settings of a backup, as they stand there; with the first batch. */
  readonly settings?: unknown
  /** How many entries the logs in the file have; with the first batch. */
  readonly logged?: number
  readonly isBackup?: boolean
  /** How many texts had marks taken out that no one sees. */
  readonly cleaned?: number
  /** In place of the cases, where the file needs a passphrase. */
  readonly needs?: LockedFile
}

const atOnce = 100

/** The cases of a file, a batch at a time: the next one is read when it is asked for. */
export async function* batchesOf(file: File, today: string, passphrase?: string): AsyncGenerator<ReadBatch> {
  const opening = await openAnyFile(file, passphrase)
  if ('locked' in opening) return yield { cases: [], done: 0, total: 0, needs: opening }
  if ('problem' in opening) return yield { cases: [opening], done: 1, total: 1 }
  const { total, cases, cleaned, rest } = opening
  // Not the rest as a whole: it may hold a long log.
  const logged = logsIn(rest).reduce((count, { entries }) => count + entries.length, 0)
  const beside = { cleaned, settings: rest.settings, logged, isBackup: rest.format === backupFormat }
  let batch: ReadCase[] = []
  let done = 0
  for (const one of cases) {
    const read = await asSigned(one)
    batch.push('file' in read ? { ...read, row: rowOf(read.file, today) } : read)
    if (batch.length < atOnce) continue
    done += batch.length
    yield { cases: batch, done, total, ...beside }
    batch = []
  }
  if (batch.length > 0 || done === 0) yield { cases: batch, done: total, total, ...beside }
}

/** A signed case that was changed after it was signed is none that anybody signed. */
async function asSigned(read: CaseInText): Promise<CaseInText> {
  const why = 'file' in read ? await whyNotAsSigned(read.file) : undefined
  if (why === undefined) return read
  return { problem: `It was signed, and changed or damaged after that. ${why} Use another copy.`, where: read.where }
}

/** Where it can't be made here, the list makes it, and says why not. */
function rowOf(...[file, today]: Parameters<typeof caseRow>): CaseRow | undefined {
  // A worker of a browser that has no Temporal yet.
  if (!('Temporal' in globalThis)) return undefined
  try {
    return caseRow(file, today)
  } catch {
    return undefined
  }
}
