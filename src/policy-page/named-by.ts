import { cite, walk, type Criterion } from '../evaluation'
import { cpPhar302 } from '../policy/cp-phar-302'
import { anchorOf, numberOf, parts } from './outline'

/** A place on the page that names a reading. */
export interface Mention {
  readonly href: string
  readonly words: string
  readonly isCitation: boolean
}

/** The reading by which unmet criteria about the requested use lead to another policy. */
const aboutUseReading = 'R25'

export const readingsOf = ({ readings = [], aboutUse }: Criterion): readonly string[] =>
  aboutUse === true ? [...readings, aboutUseReading] : readings

const byCriteria = cpPhar302.sections
  .flatMap((section) => walk(section.criteria))
  .map((criterion) => ({ id: criterion.id, words: cite(criterion), isCitation: true, readings: readingsOf(criterion) }))
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
