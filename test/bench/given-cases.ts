import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseFile } from '../../src/cases/case-file'
import { exportCases } from '../../src/cases/export-cases'
import { freshSample, samples } from '../../src/cases/samples'
import { cache } from './build'
import { largest } from './largest-sample'

const files = samples.flatMap(({ id }) => freshSample(id) ?? [])

/** The one that is looked for among the others; due after them, so that it does not stand on top. */
export const sought = { place: 7, name: 'Quispe-Xu, Zoraida', letter: 'q', caseNumber: 'PA-2026-000008' }

/** A case like the samples, with a member, numbers and dates of its own. */
export function caseAt(place: number): CaseFile {
  const sample = files[place % files.length] ?? largest.file
  const number = String(place + 1).padStart(6, '0')
  const day = String(1 + (place % 27)).padStart(2, '0')
  const isSought = place === sought.place
  return {
    ...sample,
    id: `bench-${number}`,
    entries: {
      ...sample.entries,
      caseNumber: `PA-2026-${number}`,
      memberName: isSought
        ? sought.name
        : `${surnames[place % surnames.length] ?? ''} ${place}, ${given[place % given.length] ?? ''}`,
      memberId: `M ${number}`,
      dueOn: isSought ? '2027-12-31' : `2027-0${1 + (place % 9)}-${day}`,
    },
  }
}

const surnames = ['Alvarez', 'Brandt', 'Chen', 'Dubois', 'Eriksen', 'Fofana', 'García', 'Haddad', 'Ivanova']
const given = ['Marta', 'Jonas', 'Lin', 'Claire', 'Nils', 'Aminata', 'José', 'Rania']

export const casesFrom = (first: number, count: number): CaseFile[] =>
  Array.from({ length: count }, (_, index) => caseAt(first + index))

/** The largest sample with so many rows of prior therapy. */
export function caseOfRows(rows: number): CaseFile {
  const { priorTherapies } = largest.file.entries
  const known = priorTherapies?.rows ?? []
  const many = Array.from({ length: rows }, (_, index) => known[index % known.length]).flatMap((row) => row ?? [])
  return {
    ...largest.file,
    id: `rows-${rows}`,
    entries: { ...largest.file.entries, priorTherapies: { rows: many, closed: true } },
  }
}

/** A file as "Export all cases" writes it. */
export function fileOf(name: string, cases: readonly CaseFile[]): string {
  return written(`${name}.json`, exportCases(cases))
}

export function written(name: string, text: string): string {
  const folder = join(cache, 'files')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}
