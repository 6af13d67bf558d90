import { flat, policyTable } from '../policy/table'
import { anchorOf, numberOf, parts } from './outline'

/** A place on the page that names a reading. */
export interface Mention {
  readonly href: string
  readonly words: string
  readonly isCitation: boolean
}

const byCriteria = policyTable()
  .flatMap(flat)
  .map(({ id, citation, readings }) => ({ id, words: citation, isCitation: true, readings }))
const byParts = Object.values(parts).map((part) => ({
  ...part,
  words: numberOf(part) ?? part.title,
  isCitation: numberOf(part) !== undefined,
}))

/** Every paragraph and table that names a reading, each citation once. */
export function namedBy(reading: string): readonly Mention[] {
  const naming = [...byCriteria, ...byParts].filter(({ readings }) => readings.includes(reading))
  const first = naming.filter(({ words }, index) => naming.findIndex((other) => other.words === words) === index)
  return first.map(({ id, words, isCitation }) => ({ href: `#${anchorOf(id)}`, words, isCitation }))
}
