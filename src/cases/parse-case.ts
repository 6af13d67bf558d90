import type * as z from 'zod/mini'
import { caseFileSchema, type CaseFile } from './case-file'
import { upgradeCase } from './upgrade'

/** A case, or in one line why there is none. */
export type Parsed = { readonly file: CaseFile } | { readonly problem: string }

/** Deeper than any case goes; a reader that descends without end would fail. */
const DEEPEST = 20

/** Parses what came from storage or from a file, of any version: nothing else is trusted to be a case. */
export function parseCase(value: unknown): Parsed {
  if (!isRecord(value) || value.format !== 'ixazomib-review-case') {
    return { problem: 'This is not a case of this app.' }
  }
  const upgraded = upgradeCase(value)
  if ('problem' in upgraded) return upgraded
  const trouble = whyUnsafe(value)
  if (trouble !== undefined) return { problem: trouble }
  const parsed = caseFileSchema.safeParse(upgraded.value)
  return parsed.success ? { file: parsed.data } : { problem: whyInvalid(parsed.error) }
}

/** Parses the text of a case file, or a line of many. */
export function parseCaseText(text: string): Parsed {
  const read = readJson(text)
  return 'problem' in read ? read : parseCase(read.value)
}

export function readJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    // Some editors put a mark of byte order at the start.
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown }
  } catch (error) {
    if (text.trim() === '') return { problem: 'There is nothing in it.' }
    const where = /position \d+/.exec(String(error))?.[0]
    return { problem: `This is not JSON${where === undefined ? '' : ` (at ${where})`}.` }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What no case holds and what could lead a reader astray; looked for without descending by recursion. */
function whyUnsafe(root: object): string | undefined {
  const waiting: { value: object; depth: number }[] = [{ value: root, depth: 1 }]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > DEEPEST) return `It is nested deeper than ${DEEPEST} levels, which no case is.`
    if (Object.hasOwn(next.value, '__proto__')) return 'It holds a field named __proto__, which no case has.'
    for (const value of Object.values(next.value) as unknown[]) {
      if (typeof value === 'object' && value !== null) waiting.push({ value, depth: next.depth + 1 })
    }
  }
  return undefined
}

/** The first thing that does not fit, by its place: "entries.strength: expected number or string." */
function whyInvalid({ issues }: z.core.$ZodError): string {
  const [issue] = issues
  if (issue === undefined) return 'It does not fit the case format.'
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''
  return `${issue.path.map(String).join('.')}: expected ${expected(issue)}${more}.`
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return issue.expected
  if (issue.code === 'invalid_value') {
    return issue.values.length > 8 ? 'one of the listed values' : issue.values.map(String).join(' or ')
  }
  if (issue.code === 'invalid_union') {
    return issue.errors.flatMap(([first]) => (first === undefined ? [] : [expected(first)])).join(' or ')
  }
  return 'something else'
}
