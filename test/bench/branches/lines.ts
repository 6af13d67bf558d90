import type { DrugClass, PriorTherapies, TherapyRow } from '../../../src/facts'
import type { Truth } from '../../../src/evaluation'
import { earliest, isDate, latest } from './days'
import { both, not, yes } from './truth'

function namesDrug({ drugs, procedures }: TherapyRow): Truth {
  let perhaps = false
  for (const { counts } of drugs) {
    if (counts === true) return 'met'
    if (counts === undefined) perhaps = true
  }
  return !perhaps && procedures.length > 0 ? 'not met' : 'open'
}

/** The ixazomib course now requested is not prior. */
export function isPrior({ drugs, completed, requestedCourse }: TherapyRow): Truth {
  let holdsIxazomib = false
  for (const { active } of drugs) if (active === 'ixazomib') holdsIxazomib = true
  if (!holdsIxazomib) return 'met'
  if (isDate(completed)) return requestedCourse === 'yes' ? 'open' : 'met'
  return not(yes(requestedCourse))
}

export const isTherapy = (row: TherapyRow): Truth => both(isPrior(row), namesDrug(row))

const hasProgression = ({ progressed, endReason }: TherapyRow): boolean =>
  endReason === 'progression' || progressed === 'yes' || isDate(progressed)

/** Progression recorded between an earlier row and a row: not once the row was under way (R13). */
export function progressedBetween(rows: readonly TherapyRow[], from: number, index: number): boolean {
  const started = rows[index]?.started
  for (let at = from; at < index; at++) {
    const row = rows[at]
    if (row === undefined || !hasProgression(row)) continue
    const { progressed, endReason } = row
    const isLate = started !== undefined && isDate(progressed) && earliest(progressed) > latest(started)
    if (endReason === 'progression' || !isLate) return true
  }
  return false
}

/** Whether a row starts a line (R13), by whether there was progression since the last therapy. */
export function startsLine({ ownLine }: TherapyRow, progression: boolean): Truth {
  if (ownLine === 'yes') return 'met'
  if (ownLine === 'no') return progression ? 'open' : 'not met'
  return progression ? 'met' : 'open'
}

/** The fewest and the most lines that the rows allow, and whether more may follow. */
export interface Lines {
  readonly fewest: number
  readonly most: number
  readonly closed: boolean
}

export function linesOf({ rows, closed }: PriorTherapies): Lines {
  // By which row was the last therapy: one, as long as every row is settled.
  let ways = [{ last: -1, fewest: 0, most: 0 }]
  for (const [index, row] of rows.entries()) {
    const therapy = isTherapy(row)
    if (therapy !== 'not met') {
      let [fewest, most] = [Number.POSITIVE_INFINITY, 0]
      for (const way of ways) {
        const starts = way.last < 0 ? 'met' : startsLine(row, progressedBetween(rows, way.last, index))
        fewest = Math.min(fewest, starts === 'met' ? way.fewest + 1 : way.fewest)
        most = Math.max(most, starts === 'not met' ? way.most : way.most + 1)
      }
      const next = { last: index, fewest, most }
      ways = therapy === 'met' ? [next] : [...ways, next]
    }
  }
  let [fewest, most] = [Number.POSITIVE_INFINITY, 0]
  for (const way of ways) {
    fewest = Math.min(fewest, way.fewest)
    most = Math.max(most, way.most)
  }
  return { fewest, most, closed }
}

export function hasLines(lines: Lines | undefined, least: number): Truth {
  if (lines === undefined) return 'open'
  if (lines.fewest >= least) return 'met'
  return lines.closed && lines.most < least ? 'not met' : 'open'
}

/** Whether the drugs of all lines hold one of a class (R15). */
export function hasHad({ rows, closed }: PriorTherapies, wanted: DrugClass): Truth {
  let mayHold = !closed
  for (const row of rows) {
    const prior = isPrior(row)
    if (prior === 'not met') continue
    let [holds, perhaps] = [false, false]
    for (const { counts, class: klass } of row.drugs) {
      if (counts === undefined) perhaps = true
      else if (counts && klass === wanted) holds = true
    }
    if (holds && prior === 'met') return 'met'
    if (holds || perhaps || namesDrug(row) === 'open') mayHold = true
  }
  return mayHold ? 'open' : 'not met'
}
