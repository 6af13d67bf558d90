import fc from 'fast-check'
import { canonicalJson } from '../../../src/cases/canonical-json'
import type { CaseFile } from '../../../src/cases/case-file'
import { addAddendum, newRevision } from '../../../src/cases/signing/after-signing'
import { caseOf } from '../../documents/case-of'
import { anyEntries } from '../../support/random-cases'
import { reviewer, signedCase, zone } from './signing-of'

/** A signed case with all that may be added to one. */
export const fullCase = async () => {
  const signed = await signedCase()
  const added = await addAddendum(signed, {
    kind: 'correction',
    author: reviewer,
    at: '2026-11-25T10:00:00Z',
    zone,
    reason: 'Why',
    what: 'What',
  })
  return newRevision(added, { id: 'b', by: reviewer, at: '2026-11-26T10:00:00Z', zone, reason: 'Why' }).superseded
}

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))]
}

function changedAt(value: unknown, [key, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  const host = value as Record<string, unknown>
  const item = changedAt(host[key], rest, change)
  if (Array.isArray(value)) return value.map((each: unknown, index) => (String(index) === key ? item : each))
  return { ...host, [key]: item }
}

const otherValue = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
)
const isSame = (one: unknown, other: unknown) => {
  try {
    return canonicalJson(one) === canonicalJson(other)
  } catch {
    return false
  }
}

/** Cases of the same id as a signed one that are not as it is: one thing changed in it, parts taken out or put in, another case. */
export function writesAt(signed: CaseFile): fc.Arbitrary<CaseFile> {
  const atPlace = fc
    .tuple(fc.constantFrom(...placesIn(signed).filter(({ length }) => length > 0)), otherValue)
    .map(([path, value]) => changedAt(signed, path, () => value) as CaseFile)
  const otherEntries = anyEntries.map((entries): CaseFile => ({ ...signed, entries }))
  const unsigned = anyEntries.map((entries): CaseFile => ({ ...caseOf('refer'), id: signed.id, entries }))
  const withoutPart = fc
    .constantFrom(...Object.keys(signed))
    .map((key) => Object.fromEntries(Object.entries(signed).filter(([name]) => name !== key)) as unknown as CaseFile)
  const moreParts = fc
    .dictionary(fc.string({ minLength: 1 }), otherValue, { minKeys: 1 })
    .map((more) => ({ ...signed, ...more }))
  return fc
    .oneof({ weight: 4, arbitrary: atPlace }, otherEntries, unsigned, withoutPart, moreParts)
    .filter((file) => !isSame(file, signed))
}
