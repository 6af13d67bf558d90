import { canonicalJson } from '../canonical-json'
import { caseFileSchema, type CaseFile } from '../case-file'
import { SignedCaseError } from './signed-case-error'
import { isSigned, revisionOf, signedPart } from './signed-part'

/**
 * Refuses every change of a signed case but those that leave it as it was signed: an addendum after the others, and
 * by which revision it is superseded. To be asked before a case is written over another.
 */
export function assertUnchanged(before: CaseFile | undefined, after: CaseFile): void {
  if (before === undefined || !isSigned(before) || same(before, after)) return
  if (!isCase(after) || !isSigned(after) || !same(signedPart(before), signedPart(after))) throw changed('it was signed')
  const addenda = after.addenda ?? []
  const kept = before.addenda ?? []
  if (!same(addenda.slice(0, kept.length), kept)) throw changed('an addendum stands in it')
  const revised = !same(before.supersededBy, after.supersededBy)
  if (revised && !isLater(before, after)) throw changed('a revision supersedes it')
  if (addenda.length === kept.length && !revised) throw changed('it was signed')
  if (after.changedAt < before.changedAt) throw changed('it was changed since')
}

const isCase = (file: CaseFile): boolean => caseFileSchema.safeParse(file).success

/** The next revision, begun after the one before it was given up. */
function isLater(before: CaseFile, { supersededBy: next }: CaseFile): boolean {
  const given = before.supersededBy
  if (next === undefined || next.revision !== (given?.revision ?? revisionOf(before)) + 1) return false
  return given === undefined || (next.id !== given.id && next.at > given.at)
}

const changed = (why: string) =>
  new SignedCaseError(`A signed case never changes (${why}). Add an addendum, or begin a new revision.`)

const same = (one: unknown, other: unknown): boolean => textOf(one ?? null) === textOf(other ?? null)

function textOf(value: unknown): string {
  try {
    return canonicalJson(value)
  } catch {
    // Half of a character has no canonical form; written as an escape it is still compared.
    return JSON.stringify(value)
  }
}
