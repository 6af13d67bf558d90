import { canonicalJson, wellFormed } from '../canonical-json'
import type { CaseFile } from '../case-file'
import type { CaseRow } from '../list/case-row'
import type { ReadCase } from './import-cases-read'
import { whyRefused } from './import-words'
import { assertUnchanged } from '../signing/assert-unchanged'

/** What stands where a case belongs. "damaged" was sealed here and can't be opened; "unreadable" may be of a newer version. */
export type Standing = CaseFile | 'damaged' | 'unreadable'

export interface Places {
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
export function placesFor(reads: readonly ReadCase[], here: ReadonlyMap<string, Standing>): Places {
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

export const isSame = (one: CaseFile, other: CaseFile): boolean => textOf(one) === textOf(other)
const textOf = (file: CaseFile): string => canonicalJson(wellFormed(file))
const entryOf = (file: CaseFile): [string, CaseFile] => [file.id, file]

/** The same case gets the same new id each time, so that opening a file twice makes no second copy. */
export const copyOf = (file: CaseFile): CaseFile => ({ ...file, id: `${file.id}-${digest(textOf(file))}` })

/** FNV-1a over the UTF-16 code units: tells texts apart, and hides nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
