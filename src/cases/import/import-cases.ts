import type { Progress } from '../backup'
import type { CaseFile } from '../case-file'
import { readAside } from './import-cases-in-worker'
import type { ReadCase } from './import-cases-read'
import { copyOf, placesFor, type Places, type Standing } from './import-places'
import { refusalLine, type ImportCounts } from './import-words'
import { parseCase } from '../parse-case'
import { parsePlanSettings, type PlanSettings } from '../plan-settings'
import type { LockedFile } from '../read-file/open-sealed-file'
import type { CaseStore } from '../store'
import { sealedRecordSchema } from '../vault/sealed-record'
import { messageOf } from '../message-of'

/** What became of a file that was opened. */
export interface Imported extends ImportCounts {
  readonly name: string
  /** The first case that is on this device now. */
  readonly first?: CaseFile
  /** In one line, what was refused, why, and what to do. */
  readonly problem?: string
  /** Of a backup. */
  readonly settings?: PlanSettings
  /** How many texts had marks taken out that no one sees. */
  readonly cleaned?: number
  readonly isBackup?: boolean
  /** How many entries the logs in the file have. They stay there. */
  readonly logged?: number
  /** It is encrypted, and nothing of it was taken yet. */
  readonly needs?: LockedFile
}

type Store = Pick<CaseStore, 'records' | 'addAll' | 'put'>

/** Puts the cases of a file on this device. None that is there is lost: of two that differ both are kept. */
export async function importCases(
  store: Store,
  file: File,
  onProgress: (progress: Progress) => void = () => {},
  passphrase?: string,
): Promise<Imported> {
  const counts = { added: 0, same: 0, both: 0, newer: 0, refused: 0 }
  let [done, total] = [0, 0]
  let first: CaseFile | undefined
  let refusal: string | undefined
  let settings: PlanSettings | undefined
  let beside: Pick<Imported, 'cleaned' | 'isBackup' | 'logged'> = {}
  try {
    for await (const batch of readAside(file, Temporal.Now.plainDateISO().toString(), passphrase)) {
      if (batch.needs !== undefined) return { name: file.name, ...counts, needs: batch.needs }
      total = batch.total
      settings ??= parsePlanSettings(batch.settings)
      beside = { cleaned: batch.cleaned, isBackup: batch.isBackup, logged: batch.logged }
      const here = await recordsHere(store, batch.cases)
      const plan = placesFor(batch.cases, here)
      const refusals = [...plan.refused, ...(await carryOut(store, plan))]
      refusal ??= refusals[0]
      first ??= plan.first
      counts.added += plan.add.length - plan.both
      counts.same += plan.same
      counts.both += plan.both
      counts.newer += plan.newer
      counts.refused += refusals.length
      done = batch.done
      onProgress({ done, total })
    }
  } catch (error) {
    const why = messageOf(error)
    return {
      name: file.name,
      ...counts,
      first,
      problem: done === 0 ? why : `It stopped after ${done} of ${total} cases. ${why}`,
    }
  }
  return {
    name: file.name,
    ...counts,
    ...beside,
    first,
    problem: refusalLine(refusal, counts.refused, total),
    settings,
  }
}

/** Returns why what was to be put could not be. */
async function carryOut(store: Store, { add, rows, put }: Places): Promise<readonly string[]> {
  if (add.length > 0) await store.addAll(add, rows)
  const refused: string[] = []
  for (const file of put) {
    await store.put(file, 'a file').catch((error: unknown) => refused.push(messageOf(error)))
  }
  return refused
}

/** What stands at the places of these cases, and at those that their copies would take. */
async function recordsHere(store: Store, reads: readonly ReadCase[]): Promise<Map<string, Standing>> {
  const files = reads.flatMap((read) => ('file' in read ? [read.file] : []))
  const found = new Map<string, Standing>()
  const lookUp = async (ids: readonly string[]) => {
    const records = await store.records(ids)
    records.forEach((record, index) => {
      if (record === undefined) return
      const parsed = parseCase(record)
      const unread = sealedRecordSchema.safeParse(record).success ? 'damaged' : 'unreadable'
      found.set(ids[index] ?? '', 'file' in parsed ? parsed.file : unread)
    })
  }
  await lookUp(files.map(({ id }) => id))
  if (found.size > 0) await lookUp(files.filter(({ id }) => found.has(id)).map((file) => copyOf(file).id))
  return found
}
