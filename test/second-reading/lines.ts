import type { Answers, DrugClass, TherapyRow } from '../../src/facts'
import { daysOf, isDate, monthsOn } from './days'
import { isExactly, told } from './drugs'
import { all, said, together, type Value } from './values'

/**
 * Prior therapy, read as every history that the recorded rows allow: which rows are therapy, and which of
 * them start a line (R13). What is counted is settled where all histories agree.
 */
interface History {
  readonly last: number
  readonly lines: number
}

type Rows = readonly TherapyRow[]

function historiesOf(rows: Rows): readonly History[] {
  return rows.reduce<readonly History[]>(
    (histories, row, index) =>
      histories.flatMap(({ last, lines }) => {
        const ways: History[] = []
        if (isTherapy(row) !== 1) ways.push({ last, lines })
        if (isTherapy(row) === -1) return ways
        const starts = startsLine(rows, index, last)
        if (starts !== -1) ways.push({ last: index, lines: lines + 1 })
        if (starts !== 1) ways.push({ last: index, lines })
        return ways
      }),
    [{ last: -1, lines: 0 }],
  )
}

const isTherapy = (row: TherapyRow): Value => all(isPrior(row), namesDrug(row))

/** Transplant or radiation alone is no therapy; a row without a named drug is one perhaps. */
function namesDrug({ drugs, procedures }: TherapyRow): Value {
  const { given, perhaps } = told(drugs)
  if (given.length > 0) return 1
  return perhaps.length === 0 && procedures.length > 0 ? -1 : 0
}

/** The ixazomib course now requested is not prior. Called that although it was completed, it may be either. */
function isPrior({ drugs, completed, requestedCourse }: TherapyRow): Value {
  if (!drugs.some(({ active }) => active === 'ixazomib')) return 1
  if (isDate(completed)) return requestedCourse === 'yes' ? 0 : 1
  return said(requestedCourse, ['no'], ['yes'])
}

/**
 * Without progression since the last therapy the reviewer decides; to join a row across a progression is a contradiction.
 * What progressed once the row was under way, or over, did not part it from the one above.
 */
function startsLine(rows: Rows, index: number, last: number): Value {
  if (last < 0) return 1
  const own = [rows[index]?.started, rows[index]?.completed].filter(isDate)
  const isUnderWay = (date: string) => own.some((day) => daysOf(date)[0] > daysOf(day)[1])
  const progression = rows
    .slice(last, index)
    .some(
      ({ progressed, endReason }) =>
        endReason === 'progression' || progressed === 'yes' || (isDate(progressed) && !isUnderWay(progressed)),
    )
  return together(progression ? 1 : 0, said(rows[index]?.ownLine))
}

export function hasLines(least: number, { priorTherapies }: Answers): Value {
  if (priorTherapies === undefined) return 0
  const enough = historiesOf(priorTherapies.rows).map(({ lines }) => lines >= least)
  if (!enough.includes(false)) return 1
  return priorTherapies.closed && !enough.includes(true) ? -1 : 0
}

/** Whether the drugs of all lines hold one of a class (R15). */
export function hasHad(wanted: DrugClass, { priorTherapies }: Answers): Value {
  if (priorTherapies === undefined) return 0
  const held = priorTherapies.rows.map((row): Value => {
    if (isPrior(row) === -1) return -1
    if (row.drugs.some((drug) => drug.counts === true && drug.class === wanted)) return isPrior(row)
    const mayHold = namesDrug(row) === 0 || told(row.drugs).perhaps.length > 0
    return mayHold ? 0 : -1
  })
  if (held.includes(1)) return 1
  return priorTherapies.closed && !held.includes(0) ? -1 : 0
}

/** Rows that can't be as they are told: the course to come that has ended, or joined over a progression. */
const isAtOdds = (rows: Rows): boolean =>
  rows.some((row, index) => {
    const last = rows.slice(0, index).findLastIndex((earlier) => isTherapy(earlier) !== -1)
    const isAfter = row.requestedCourse === 'yes' && isPrior(row) === 0
    return isAfter || (row.ownLine === 'no' && startsLine(rows, index, last) === 0)
  })

/** A statement beside what is recorded. Nothing recorded, and rows at odds: then no statement helps. */
function beside(stated: Value, { priorTherapies }: Answers, ...records: readonly Value[]): Value {
  const nothing = records.every((value) => value === 0)
  return nothing && isAtOdds(priorTherapies?.rows ?? []) ? 0 : together(...records, stated)
}

/**
 * 60 days from completion of the last line to progression are met, 61 are not (R15). A line that ended for
 * progression progressed before it was stopped.
 */
export function progressedWithinDays(limit: number, answers: Answers): Value {
  const stated = said(answers.progressedWithin60Days)
  const { priorTherapies } = answers
  if (!priorTherapies?.closed) return beside(stated, answers)
  const { rows } = priorTherapies
  const at = rows.findLastIndex((row) => isTherapy(row) !== -1)
  const last = rows[at]
  if (last === undefined) return beside(stated, answers, -1)
  if (isTherapy(last) === 0) return beside(stated, answers)
  // A transplant or radiation after it is of the same line, and so is what progressed after that.
  const line = rows.slice(at).filter((row) => isPrior(row) !== -1)
  const progressed = line.map((row) => row.progressed).find((told) => told !== 'no')
  const days = line.every((row) => row.progressed === 'no') ? -1 : daysAllow(last.completed, progressed, limit)
  return beside(stated, answers, days, last.endReason === 'progression' ? 1 : 0)
}

function daysAllow(completed: string | undefined, progressed: string | undefined, limit: number): Value {
  if (completed === 'ongoing') return progressed === 'yes' || isDate(progressed) ? 1 : 0
  if (!isDate(completed) || !isDate(progressed)) return 0
  const [stopFirst, stopLast] = daysOf(completed)
  const [first, last] = daysOf(progressed)
  if (last - stopFirst <= limit) return 1
  return first - stopLast > limit ? -1 : 0
}

/**
 * The induction is the first row of therapy (R17): open while that row may be none, "none" where there is none. Perhaps
 * gone on with in the next row (R13), which only a plan that was completed rules out, it is open.
 */
function inductionOf({ priorTherapies }: Answers): { at: number; row: TherapyRow } | 'none' | undefined {
  if (!priorTherapies?.closed) return undefined
  const at = priorTherapies.rows.findIndex((row) => isTherapy(row) !== -1)
  const row = priorTherapies.rows[at]
  if (row === undefined) return 'none'
  const { rows } = priorTherapies
  const next = rows.findIndex((other, index) => index > at && isTherapy(other) !== -1)
  const wentOn = row.endReason !== 'completed as planned' && next > 0 && startsLine(rows, next, at) !== 1
  return isTherapy(row) === 1 && !wentOn ? { at, row } : undefined
}

/**
 * Relapse more than so many months after the end of the induction; none came after an induction that ended for
 * progression.
 */
export function relapsedAfterMonths(months: number, answers: Answers): Value {
  const stated = said(answers.relapseAfterSixMonths)
  const induction = inductionOf(answers)
  if (induction === undefined) return beside(stated, answers)
  if (induction === 'none') return beside(stated, answers, -1)
  const rows = answers.priorTherapies?.rows ?? []
  const ended = induction.row.endReason === 'progression' ? -1 : 0
  return beside(stated, answers, monthsAllow(rows, induction.at, months), ended)
}

/** The relapse is the first progression within the line; a row whose progression is not known leaves it open. */
function monthsAllow(rows: Rows, first: number, months: number): Value {
  const joined = (row: TherapyRow, index: number) => {
    const last = rows.slice(0, index).findLastIndex((earlier) => isTherapy(earlier) !== -1)
    return isTherapy(row) === -1 || startsLine(rows, index, last) === -1
  }
  const next = rows.findIndex((row, index) => index > first && !joined(row, index))
  const line = rows.slice(first, next < 0 ? undefined : next)
  const completed = line[0]?.completed
  const relapse = line.map(({ progressed }) => progressed).find((progressed) => progressed !== 'no')
  if (!isDate(completed) || !isDate(relapse)) return 0
  const [endFirst, endLast] = daysOf(completed)
  const [relapseFirst, relapseLast] = daysOf(relapse)
  if (relapseFirst > monthsOn(endLast, months).day) return 1
  return relapseLast <= monthsOn(endFirst, months).day ? -1 : 0
}

/** The regimen of the induction apart from the stand-in: what ixazomib replaces, or ixazomib held already (R17). */
export function isInductionRegimen(answers: Answers): Value {
  const induction = inductionOf(answers)
  const recorded = induction === 'none' ? -1 : induction === undefined ? 0 : isSame(induction.row, answers)
  return beside(said(answers.sameRegimenAsInduction), answers, recorded)
}

function isSame({ drugs }: TherapyRow, { regimen }: Answers): Value {
  const { given, perhaps } = told(drugs)
  if (perhaps.length > 0 || regimen === undefined || !regimen.closed) return 0
  const rest = given.filter((name) => !['bortezomib', 'carfilzomib', 'ixazomib'].includes(name))
  return rest.length === given.length ? -1 : isExactly(regimen, rest)
}

/** Whether it takes the place of the drug that is named: not of one that is given still, or that the induction lacked. */
export function takesItsPlace(answers: Answers): Value {
  const { standsInFor: drug, regimen, purpose } = answers
  const stated = said(drug, ['bortezomib', 'carfilzomib'], ['neither'])
  if (stated !== 1) return stated
  const stillGiven = regimen !== undefined && told(regimen.drugs).given.some((name) => name === drug)
  const induction = purpose === 'relapse' ? inductionOf(answers) : undefined
  const before = typeof induction === 'object' ? told(induction.row.drugs) : undefined
  const wasGiven = before?.given.some((name) => name === drug || name === 'ixazomib')
  const wasNot = before?.perhaps.length === 0 && wasGiven === false
  return together(stillGiven || wasNot ? -1 : 0, stated)
}
