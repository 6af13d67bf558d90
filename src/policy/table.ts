import { cite, conditionsOf, partsOf, type Condition, type Criterion, type Limit, type Section } from '../evaluation'
import { factOf, type Answerer, type FactKey } from '../facts'
import { cpPhar302 } from './cp-phar-302'

/** One line of the policy as a table: what a criterion requires, and what its test turns on. */
export interface PolicyRow {
  readonly id: string
  readonly citation: string
  /** The paragraph above has the same citation: the source gives this requirement no number of its own. */
  readonly isUnnumbered: boolean
  /** 0 for a section, 1 for its criteria. */
  readonly depth: number
  readonly title: string
  readonly requires: string
  readonly note?: string
  /** How the rows below it count. */
  readonly join?: 'All of these' | 'One of these'
  /** The facts that it reads, by who can answer them. */
  readonly asks: readonly { readonly who: Answerer; readonly labels: readonly string[] }[]
  /** The facts on which it depends whether it binds at all. */
  readonly onlyIf: readonly string[]
  /** Its limits, each with its unit: "Days from completion to progression: 60 days". */
  readonly limits: readonly string[]
  readonly readings: readonly string[]
  readonly parts: readonly PolicyRow[]
}

/** The table of a section, its own row at the head. The policy page and `npm run policy` both show these rows. */
export const tableOf = (section: Section): PolicyRow => rowOf(section.criteria, 0)

/** The criteria of every section as rows, in the order of the policy. */
export const policyTable = (): readonly PolicyRow[] => cpPhar302.sections.map(tableOf)

/** A row and all below it, in the policy's order. */
export const flat = (row: PolicyRow): readonly PolicyRow[] => [row, ...row.parts.flatMap(flat)]

function rowOf(criterion: Criterion, depth: number, above?: Criterion): PolicyRow {
  const { id, title, requires, note, kind } = criterion
  const conditions = conditionsOf(criterion)
  const reads = distinct(conditions.flatMap((condition) => condition.reads))
  return {
    id,
    citation: cite(criterion),
    isUnnumbered: above !== undefined && cite(above) === cite(criterion),
    depth,
    title,
    requires,
    note,
    join: joins[kind],
    asks: answerers.map((who) => ({ who, labels: labelsOf(reads, who) })).filter(({ labels }) => labels.length > 0),
    onlyIf: kind === 'onlyIf' ? reads.map((key) => factOf(key).label) : [],
    limits: limitsOf(conditions).map(sayLimit),
    readings: readingsOf(criterion),
    parts: partsOf(criterion).map((part) => rowOf(part, depth + 1, criterion)),
  }
}

const joins: Partial<Record<Criterion['kind'], PolicyRow['join']>> = { allOf: 'All of these', anyOf: 'One of these' }
const answerers = ['prescriber', 'plan', 'reviewer'] as const

const labelsOf = (keys: readonly FactKey[], who: Answerer): string[] =>
  keys.map(factOf).flatMap((fact) => (fact.who === who ? [fact.label] : []))

/** Each limit once, where several conditions share it. */
const limitsOf = (conditions: readonly Condition[]): Limit[] => distinct(conditions.flatMap(({ limits }) => limits))

/** "Age at receipt: 18 years". */
export const sayLimit = ({ name, at, unit }: Limit): string =>
  `${name}: ${at} ${at === 1 ? unit.replace(/s$/, '') : unit}`

/** The reading by which unmet criteria about the requested use lead to another policy. */
const aboutUseReading = 'R25'

const readingsOf = ({ readings = [], aboutUse }: Criterion): readonly string[] =>
  aboutUse === true ? [...readings, aboutUseReading] : readings

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)]
