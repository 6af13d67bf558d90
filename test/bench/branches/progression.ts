import type { Answers, PriorTherapies, TherapyRow } from '../../../src/facts'
import type { Truth } from '../../../src/evaluation'
import { earliest, isDate, latest, sixMonthsOn } from './days'
import { isPrior, isTherapy, progressedBetween, startsLine } from './lines'
import { areSame } from './regimen'
import { agreed, yes } from './truth'

/** 60 days from completion of the last line to progression are met, 61 are not (R15). */
export function within60Days({ priorTherapies, progressedWithin60Days }: Answers): Truth {
  const stated = yes(progressedWithin60Days)
  if (!priorTherapies?.closed) return unlessAtOdds(stated, priorTherapies)
  for (let index = priorTherapies.rows.length - 1; index >= 0; index--) {
    const row = priorTherapies.rows[index]
    const therapy = row === undefined ? 'not met' : isTherapy(row)
    if (row === undefined || therapy === 'not met') continue
    if (therapy === 'open') return unlessAtOdds(stated, priorTherapies)
    const byDays = daysAllow(row)
    const ended = row.endReason === 'progression' ? 'met' : 'open'
    const isRecorded = byDays !== 'open' || ended !== 'open'
    return isRecorded ? agreed(byDays, ended, stated) : unlessAtOdds(stated, priorTherapies)
  }
  return agreed('not met', stated)
}

/** No statement settles what rows at odds with each other leave open (R15). */
function unlessAtOdds(stated: Truth, therapies: PriorTherapies | undefined): Truth {
  return stated !== 'open' && therapies !== undefined && areAtOdds(therapies.rows) ? 'open' : stated
}

function areAtOdds(rows: readonly TherapyRow[]): boolean {
  let last = -1
  for (const [index, row] of rows.entries()) {
    if (row.requestedCourse === 'yes' && isPrior(row) === 'open') return true
    if (row.ownLine === 'no' && last >= 0 && progressedBetween(rows, last, index)) return true
    if (isTherapy(row) !== 'not met') last = index
  }
  return false
}

function daysAllow({ completed, progressed }: TherapyRow): Truth {
  if (progressed === 'no') return 'not met'
  if (completed === 'ongoing') return progressed === 'yes' || isDate(progressed) ? 'met' : 'open'
  if (!isDate(completed) || !isDate(progressed)) return 'open'
  if (latest(progressed) - earliest(completed) <= 60) return 'met'
  return earliest(progressed) - latest(completed) > 60 ? 'not met' : 'open'
}

/** The row of the induction (R17): negative where there is none, undefined while that is not known. */
function inductionAt({ rows, closed }: PriorTherapies): number | undefined {
  if (!closed) return undefined
  let at = -1
  for (const [index, row] of rows.entries()) {
    const therapy = isTherapy(row)
    if (therapy === 'not met') continue
    // Stopped for intolerance and gone on with in the next row, it is more than its own (R13).
    if (at >= 0) return startsLine(row, progressedBetween(rows, at, index)) === 'met' ? at : undefined
    if (therapy === 'open') return undefined
    if (row.endReason !== 'intolerance') return index
    at = index
  }
  return at
}

/** Relapse more than six months after the end of the induction. */
export function relapsedLate({ priorTherapies, relapseAfterSixMonths }: Answers): Truth {
  const stated = yes(relapseAfterSixMonths)
  const at = priorTherapies && inductionAt(priorTherapies)
  if (priorTherapies === undefined || at === undefined) return unlessAtOdds(stated, priorTherapies)
  const induction = priorTherapies.rows[at]
  if (induction === undefined) return agreed('not met', stated)
  const ended = induction.endReason === 'progression' ? 'not met' : 'open'
  const byMonths = monthsAllow(induction, relapseIn(priorTherapies.rows, at))
  const isRecorded = byMonths !== 'open' || ended !== 'open'
  return isRecorded ? agreed(byMonths, ended, stated) : unlessAtOdds(stated, priorTherapies)
}

/** The first progression within the line that a row starts, or that it is not known. */
function relapseIn(rows: readonly TherapyRow[], first: number): string | undefined {
  let last = first
  for (let index = first; index < rows.length; index++) {
    const row = rows[index]
    if (row === undefined) return undefined
    const therapy = isTherapy(row)
    if (index > first && therapy !== 'not met' && startsLine(row, progressedBetween(rows, last, index)) !== 'not met')
      return undefined
    if (row.progressed !== 'no') return row.progressed
    if (therapy !== 'not met') last = index
  }
  return undefined
}

function monthsAllow({ completed }: TherapyRow, relapse: string | undefined): Truth {
  if (!isDate(completed) || !isDate(relapse)) return 'open'
  if (earliest(relapse) > sixMonthsOn(completed, 'latest')) return 'met'
  return latest(relapse) <= sixMonthsOn(completed, 'earliest') ? 'not met' : 'open'
}

/** The regimen of the induction apart from what ixazomib stands in for (R17). */
export function isInduction(answers: Answers): Truth {
  const { priorTherapies, sameRegimenAsInduction } = answers
  const at = priorTherapies && inductionAt(priorTherapies)
  const recorded = at === undefined ? 'open' : at < 0 ? 'not met' : isSame(priorTherapies?.rows[at], answers)
  const stated = yes(sameRegimenAsInduction)
  return recorded === 'open' ? unlessAtOdds(stated, priorTherapies) : agreed(recorded, stated)
}

function isSame(row: TherapyRow | undefined, { regimen }: Answers): Truth {
  if (row === undefined || regimen === undefined || !regimen.closed) return 'open'
  const names: string[] = []
  let replaced = false
  for (const { active, counts } of row.drugs) {
    if (counts === undefined) return 'open'
    if (!counts) continue
    if (active === 'bortezomib' || active === 'carfilzomib' || active === 'ixazomib') replaced = true
    else names.push(active)
  }
  return replaced ? areSame(regimen, names) : 'not met'
}

/** Not in the place of a drug that is still given, nor of one that the induction was without (R17). */
export function replacesInhibitor(answers: Answers): Truth {
  const { standsInFor, regimen, purpose, priorTherapies } = answers
  if (standsInFor === 'neither') return 'not met'
  if (standsInFor !== 'bortezomib' && standsInFor !== 'carfilzomib') return 'open'
  for (const { active, counts } of regimen?.drugs ?? []) if (counts === true && active === standsInFor) return 'open'
  const at = purpose === 'relapse' && priorTherapies !== undefined ? inductionAt(priorTherapies) : undefined
  const induction = at === undefined ? undefined : priorTherapies?.rows[at]
  if (induction === undefined) return 'met'
  for (const { active, counts } of induction.drugs) {
    if (counts === undefined || (counts && (active === standsInFor || active === 'ixazomib'))) return 'met'
  }
  return 'open'
}
