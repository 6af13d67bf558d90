import type { Progress } from './backup'
import { canonicalJson, wellFormed } from './canonical-json'
import type { CaseFile } from './case-file'
import type { CaseRow } from './case-row'
import { readAside } from './import-cases-in-worker'
import type { ReadCase } from './import-cases-read'
import { parseCase } from './parse-case'
import { parsePlanSettings, type PlanSettings } from './plan-settings'
import type { LockedFile } from './read-file/open-sealed-file'
import { assertUnchanged } from './signing/assert-unchanged'
import type { CaseStore } from './store'
import { sealedRecordSchema } from './vault/sealed-record'
import { messageOf } from './message-of'

export interface ImportCounts {
  readonly added: number
  /** Already here, and the same. */
  readonly same: number
  /** Already here, but otherwise: both are kept. */
  readonly both: number
  /** Signed and already here, but without what was added since: brought up to date. */
  readonly newer: number
  readonly refused: number
}

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

/** What stands where a case belongs. "damaged" was sealed here and can't be opened; "unreadable" may be of a newer version. */
type Standing = CaseFile | 'damaged' | 'unreadable'

interface Places {
  readonly add: readonly CaseFile[]
  readonly rows: readonly CaseRow[]
  /** Signed cases, whose place was another's: an unsigned one, which has moved into `add`, or an older state. */
  readonly put: readonly CaseFile[]
  readonly same: number
  readonly both: number
  readonly newer: number
  /** Why cases were refused, a line each. */
  readonly refused: readonly string[]
  readonly first?: CaseFile
}

/** Where each case goes: to its own place, or where another case has that, to a new one. */
function placesFor(reads: readonly ReadCase[], here: ReadonlyMap<string, Standing>): Places {
  const taken = new Map(here)
  const [add, put, rows] = [new Map<string, CaseFile>(), new Map<string, CaseFile>(), [] as CaseRow[]]
  const refused: string[] = []
  let [same, both, newer] = [0, 0, 0]
  let first: CaseFile | undefined
  for (const read of reads) {
    if ('problem' in read) {
      refused.push(whyRefused(read))
      continue
    }
    const { file, row } = read
    const other = taken.get(file.id)
    let placed = file
    if (other === undefined) {
      add.set(file.id, file)
      if (row !== undefined) rows.push(row)
    } else if (typeof other === 'object' && isSame(other, file)) {
      same++
    } else if (file.signature === undefined) {
      placed = copyOf(file)
      if (taken.has(placed.id)) same++
      else {
        add.set(...entryOf(placed))
        both++
      }
    } else if (other === 'damaged' || (typeof other === 'object' && follows(other, file))) {
      put.set(file.id, file)
      newer++
    } else if (typeof other === 'object' && other.signature === undefined) {
      add.set(...entryOf(copyOf(other)))
      put.set(file.id, file)
      both++
    } else if (typeof other === 'object' && follows(file, other)) {
      same++
      placed = other
    } else {
      refused.push(whyRefused({ ...read, problem: placeTaken }))
      continue
    }
    taken.set(placed.id, placed)
    first ??= placed
  }
  return { add: [...add.values()], rows, put: [...put.values()], same, both, newer, refused, first }
}

// Under a new id its fingerprint, which is on paper, would not fit any more.
const placeTaken =
  'A signed case that is otherwise, or can’t be read, stands in its place here, and neither may change. Keep this file beside it; it was not opened. Use “Verify” to look at its fingerprint.'

/** Whether a signed case is another as it was later: with addenda or a revision that came since. */
function follows(before: CaseFile, after: CaseFile): boolean {
  if (before.signature === undefined) return false
  try {
    assertUnchanged(before, after)
    return true
  } catch {
    return false
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

const isSame = (one: CaseFile, other: CaseFile): boolean => textOf(one) === textOf(other)
const textOf = (file: CaseFile): string => canonicalJson(wellFormed(file))
const entryOf = (file: CaseFile): [string, CaseFile] => [file.id, file]

/** The same case gets the same new id each time, so that opening a file twice makes no second copy. */
const copyOf = (file: CaseFile): CaseFile => ({ ...file, id: `${file.id}-${digest(textOf(file))}` })

/** FNV-1a over the UTF-16 code units: tells texts apart, and hides nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

function whyRefused({ problem, where }: { readonly problem: string; readonly where?: string }): string {
  const saysWhatToDo = /\b(again|Choose|Use)\b/.test(problem)
  return `${where === undefined ? '' : `${where}: `}${problem}${saysWhatToDo ? '' : ' Choose a case exported from this app.'}`
}

function refusalLine(first: string | undefined, refused: number, total: number): string | undefined {
  if (first === undefined || total <= 1) return first
  return `${refused} of ${total} cases were not opened. ${refused > 1 ? 'The first: ' : ''}${first}`
}

/** "6 new, 2 already here and the same, 1 differs: kept both". */
export function importWords({ added, same, both, newer, refused }: ImportCounts): string {
  const words = [
    added > 0 ? `${shown(added)} new` : '',
    same > 0 ? `${shown(same)} already here and the same` : '',
    both > 0 ? `${shown(both)} ${both === 1 ? 'differs' : 'differ'}: kept both` : '',
    newer > 0 ? `${shown(newer)} brought up to date` : '',
    refused > 0 ? `${shown(refused)} refused` : '',
  ].filter((word) => word !== '')
  return words.length === 0 ? 'no case' : words.join(', ')
}

const shown = (count: number): string => count.toLocaleString('en-US')
