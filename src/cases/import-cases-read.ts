import type { Progress } from './backup'
import { caseRow, type CaseRow } from './case-row'
import type { CaseInText } from './cases-in-text'
import { openCaseFile } from './read-file/open-case-file'

export type ReadCase = CaseInText & { readonly row?: CaseRow }

/** Some of the cases of a file, with the rows that the list will show. */
export interface ReadBatch extends Required<Progress> {
  readonly cases: readonly ReadCase[]
  /** What stands beside the cases; comes with the first batch. */
  readonly rest?: Readonly<Record<string, unknown>>
  /** How many texts had marks taken out that no one sees. */
  readonly cleaned?: number
}

const atOnce = 100

/** The cases of a file, a batch at a time: the next one is read when it is asked for. */
export async function* batchesOf(file: File, today: string): AsyncGenerator<ReadBatch> {
  const opening = await openCaseFile(file)
  if ('problem' in opening) {
    yield { cases: [opening], done: 1, total: 1 }
    return
  }
  const { total, cases, rest, cleaned } = opening
  let batch: ReadCase[] = []
  let done = 0
  for (const read of cases) {
    batch.push('file' in read ? { ...read, row: rowOf(read.file, today) } : read)
    if (batch.length < atOnce) continue
    done += batch.length
    yield { cases: batch, done, total, rest, cleaned }
    batch = []
  }
  if (batch.length > 0 || done === 0) yield { cases: batch, done: total, total, rest, cleaned }
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
