import type { CaseFile } from './case-file'
import { casesInText } from './cases-in-text'
import type { CaseStore } from './store'

/** What became of a file that was opened. */
export interface Imported {
  readonly name: string
  /** The cases that were put on this device. */
  readonly opened: readonly CaseFile[]
  /** In one line, what was refused, why, and what to do. */
  readonly problem?: string
}

/** Puts the cases of a file on this device; one that is there already is left as it is. */
export async function importCases(store: CaseStore, name: string, text: string): Promise<Imported> {
  const opened: CaseFile[] = []
  const refused: string[] = []
  let count = 0
  for (const read of casesInText(name, text)) {
    count++
    const at = read.where === undefined ? '' : `${read.where}: `
    if ('problem' in read) refused.push(`${at}${read.problem} Choose a case exported from this app.`)
    else if (await store.add(read.file)) opened.push(read.file)
    else refused.push(`${at}${whyTaken(read.file)}`)
  }
  if (count === 0) refused.push('There is no case in it. Choose a case exported from this app.')
  return { name, opened, problem: inOneLine(refused, count) }
}

function whyTaken({ entries, id }: CaseFile): string {
  const named = [entries.caseNumber, entries.memberName].filter(Boolean).join(', ') || id
  return `${named} is on this device already and was left as it is. Delete it in the list to take the one from the file.`
}

function inOneLine([first, ...others]: readonly string[], count: number): string | undefined {
  if (first === undefined || count <= 1) return first
  return `${others.length + 1} of ${count} cases were not opened. ${others.length > 0 ? 'The first: ' : ''}${first}`
}
