import { canonicalJson, wellFormed } from '../canonical-json'
import { contentKeys, type CaseFile } from '../case-file'
import type { Noted } from './device-log'

type Details = NonNullable<Noted['details']>
const parts = [...contentKeys.filter((key) => key !== 'entries'), 'workflow'] as const

export const changesBetween = (before: CaseFile, after: CaseFile): Details => ({
  ...fieldsChanged(Object.entries(before.entries), Object.entries(after.entries)),
  ...fieldsChanged(
    parts.map((part) => [part, before[part]]),
    parts.map((part) => [part, after[part]]),
  ),
})

type Fields = readonly (readonly [string, unknown])[]

/** By the name of what changed, from what to what. */
export function fieldsChanged(before: Fields, after: Fields): Details {
  const changes: Details = {}
  const [old, now] = [new Map<string, unknown>(before), new Map<string, unknown>(after)]
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const [was, is] = [plain(old.get(name)), plain(now.get(name))]
    if (canonicalJson(was) !== canonicalJson(is)) changes[name] = { from: was, to: is }
  }
  return changes
}

type Json = Details[string]
const plain = (value: unknown): Json =>
  value === undefined ? null : (JSON.parse(JSON.stringify(wellFormed(value))) as Json)
