import type { CaseDocument } from '../../cases/case-file'

/** The number after the highest given. What cited a removed document is removed with it, so none names another one. */
export function nextDocumentId(documents: readonly CaseDocument[]): string {
  const numbers = documents.map(({ id }) => Number(/^D(\d+)$/.exec(id)?.[1] ?? 0))
  return `D${Math.max(0, ...numbers) + 1}`
}
