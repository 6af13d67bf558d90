import { isBefore, isDate } from './dates'
import type { DrugClass } from './drugs'
import type { NamedDrug, PriorTherapies, TherapyRow } from './lists'

/**
 * R13: lines of therapy are counted, not drugs or rows. Each function answers true, false, or undefined
 * where that is not known yet.
 */

/** Whether a row is a therapy at all: transplant or radiation alone is not, nor the course now requested. */
export const isTherapy = (row: TherapyRow): boolean | undefined => bothHold(isPriorCourse(row), namesTherapy(row))

/** Supportive drugs do not count (R14): beside them a transplant is still alone, and with no procedure no drug is named. */
function namesTherapy({ drugs, procedures }: TherapyRow): boolean | undefined {
  if (drugs.some(({ counts }) => counts === true)) return true
  return procedures.length > 0 && drugs.every(({ counts }) => counts === false) ? false : undefined
}

/**
 * Whether a row is a course before the one now requested, as far as that has to be asked. "The requested
 * course" against a recorded completion is a contradiction, and stays undecided.
 */
export function isPriorCourse(row: TherapyRow): boolean | undefined {
  if (!mayBeRequestedCourse(row)) return true
  if (row.requestedCourse === 'yes') return hasEnd(row) ? undefined : false
  return row.requestedCourse === 'no' ? true : undefined
}

/** An ixazomib row without an end may be the course that is requested, which is no prior therapy: it is asked. */
export const mayBeRequestedCourse = (row: TherapyRow): boolean =>
  row.drugs.some(({ active }) => active === 'ixazomib') && (!hasEnd(row) || row.requestedCourse === 'yes')

const hasEnd = ({ completed }: TherapyRow): boolean => isDate(completed)

/** Progression recorded in a row: by date, by "yes", or as the reason it ended. */
export const hasProgression = ({ progressed, endReason }: TherapyRow): boolean =>
  endReason === 'progression' || progressed === 'yes' || isDate(progressed)

/**
 * Whether progression is recorded between an earlier row and a row. Dated after the row began, or ended, it lies between
 * no two rows: it is that of the line they both belong to, unless the earlier one ended for progression (R13).
 */
const progressedBetween = (rows: readonly TherapyRow[], from: number, index: number): boolean =>
  rows
    .slice(from, index)
    .some(
      (row) => hasProgression(row) && (row.endReason === 'progression' || !hadBegun(rows[index] ?? {}, row.progressed)),
    )

/** Whether a row was certainly under way, or over, on a date. */
const hadBegun = ({ started, completed }: Partial<TherapyRow>, date: string | undefined): boolean =>
  isBefore(started, date) || isBefore(completed, date)

/** The last therapy above a row, and whether progression is recorded between the two; undefined where there is none. */
export function therapyAbove(
  { rows }: PriorTherapies,
  index: number,
): { readonly row: number; readonly progressed: boolean } | undefined {
  const row = rows.slice(0, index).findLastIndex((earlier) => isTherapy(earlier) !== false)
  return row < 0 ? undefined : { row, progressed: progressedBetween(rows, row, index) }
}

/**
 * Whether a row starts a line of its own. Without progression since the last therapy the reviewer decides;
 * "part of the line above" against a recorded progression is a contradiction, and stays undecided.
 */
export const startsLine = (therapies: PriorTherapies, index: number): boolean | undefined =>
  startsLineAfter(therapies, therapyAbove(therapies, index)?.row ?? -1, index)

/** @param last the row that was the last therapy before; negative where there was none */
function startsLineAfter({ rows }: PriorTherapies, last: number, index: number): boolean | undefined {
  if (last < 0) return true
  const ownLine = rows[index]?.ownLine
  if (ownLine === 'yes') return true
  const progressed = progressedBetween(rows, last, index)
  if (ownLine === 'no') return progressed ? undefined : false
  return progressed ? true : undefined
}

/** Rows whose answers contradict each other or those of a row above, with the answer that is in question. */
export function contradictionsIn(therapies: PriorTherapies): { row: number; field: 'requestedCourse' | 'ownLine' }[] {
  const found: ReturnType<typeof contradictionsIn> = []
  for (const [row, therapy] of therapies.rows.entries()) {
    const { requestedCourse, ownLine } = therapy
    if (requestedCourse === 'yes' && isPriorCourse(therapy) === undefined) found.push({ row, field: 'requestedCourse' })
    if (ownLine === 'no' && startsLine(therapies, row) === undefined) found.push({ row, field: 'ownLine' })
  }
  return found
}

/** For each row, whether it adds a line of therapy. */
const linesCounted = (therapies: PriorTherapies): (boolean | undefined)[] =>
  therapies.rows.map((row, index) => bothHold(isTherapy(row), startsLine(therapies, index)))

/**
 * How many lines the rows are at least and at most. A row that may be no therapy leaves it open which row
 * starts a line, but not always how many there are: a named therapy after it is one line at least.
 */
export function linesIn(therapies: PriorTherapies): { least: number; most: number } {
  // By which row was the last therapy so far.
  let counts: readonly Count[] = [{ last: -1, least: 0, most: 0 }]
  for (const [index, row] of therapies.rows.entries()) {
    const counted = isTherapy(row)
    if (counted === false) continue
    const here = counts.map(({ last, least, most }) => {
      const starts = startsLineAfter(therapies, last, index)
      return { last: index, least: least + Number(starts === true), most: most + Number(starts !== false) }
    })
    counts = counted === true ? [together(here)] : [...counts, together(here)]
  }
  const { least, most } = together(counts)
  return { least, most }
}

/** How many lines the rows are, up to the one that was the last therapy. */
interface Count {
  readonly last: number
  readonly least: number
  readonly most: number
}

const together = (counts: readonly Count[]): Count =>
  counts.reduce((one, other) => ({
    last: other.last,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  }))

/** How many lines they are, in words: "2 lines", "1 line, 1 undecided so far"; "no prior therapy" once that is sure. */
export function sayLines(therapies: PriorTherapies, line = 'line'): string {
  const { least, most } = linesIn(therapies)
  if (most === 0 && therapies.closed) return 'no prior therapy'
  const undecided = least === most ? '' : `, ${most - least} undecided`
  return `${least} ${line}${least === 1 ? '' : 's'}${undecided}${therapies.closed ? '' : ' so far'}`
}

/** The rows grouped to lines, for numbers on the sheet: each row's line, from 1. */
export function lineNumbers(therapies: PriorTherapies): number[] {
  let line = 0
  return linesCounted(therapies).map((counted) => {
    if (counted !== false || line === 0) line++
    return line
  })
}

/** A drug of a prior line, or the missing name of one, and whether it is of a class. */
export interface Given {
  readonly row: number
  /** Both absent for a missing name. */
  readonly drug?: NamedDrug
  /** Which of the row's drugs, from 0. */
  readonly nth?: number
  /** Whether the row is a course before the one now requested. */
  readonly prior: boolean | undefined
  readonly holds: boolean | undefined
}

/** Whether the drugs of the prior lines are of a class; undefined where a drug, its class or its use is not known. */
export function ofClass({ rows }: PriorTherapies, wanted: DrugClass): Given[] {
  const given: Given[] = []
  for (const [row, therapy] of rows.entries()) {
    const prior = isPriorCourse(therapy)
    for (const [nth, drug] of therapy.drugs.entries()) {
      const isWanted = drug.class === undefined ? undefined : drug.class === wanted
      given.push({ row, drug, nth, prior, holds: bothHold(prior, bothHold(drug.counts, isWanted)) })
    }
    const lacksName = isTherapy(therapy) === undefined && therapy.drugs.every(({ counts }) => counts === false)
    if (lacksName) given.push({ row, prior, holds: undefined })
  }
  return given
}

function bothHold(one: boolean | undefined, other: boolean | undefined): boolean | undefined {
  if (one === false || other === false) return false
  return one === undefined || other === undefined ? undefined : true
}

/** The index of the last row of therapy: the line whose completion starts the count of days. */
export const lastTherapy = ({ rows }: PriorTherapies): number => rows.findLastIndex((row) => isTherapy(row) !== false)

/**
 * The first row that began before one above it, or, where one of the two starts is not known, was completed before that
 * one was or had begun; undefined where the rows are in order of time.
 */
export function firstOutOfOrder({ rows }: PriorTherapies): number | undefined {
  const index = rows.findIndex((row, at) =>
    rows.slice(0, at).some((above) => {
      const areKnown = row.started !== undefined && above.started !== undefined
      if (areKnown) return isBefore(row.started, above.started)
      return isBefore(row.completed, above.completed) || isBefore(row.completed, above.started)
    }),
  )
  return index === -1 ? undefined : index
}
