import type { CaseContent, CaseFile } from '../../src/cases/case-file'
import { freshSample } from '../../src/cases/samples'
import type { Entries } from '../../src/facts'

export const decisionDay = '2026-11-24'

/** A sample with some of its answers given otherwise; an answer of undefined is taken out. */
export function caseOf(sample: string, entries: Partial<Entries> = {}, content: Partial<CaseContent> = {}): CaseFile {
  const file = freshSample(sample)
  if (file === undefined) throw new Error(`There is no sample ${sample}`)
  const given: [string, unknown][] = Object.entries({ ...file.entries, ...entries })
  const answers = given.filter(([, entry]) => entry !== undefined)
  return { ...file, ...content, entries: Object.fromEntries(answers) }
}
