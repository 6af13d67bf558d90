import {
  addDays,
  addMonths,
  isDate,
  lastTherapy,
  lineNumbers,
  nameDrug,
  spanOf,
  type Answers,
  type Day,
  type PriorTherapies,
  type TherapyRow,
} from '../facts'
import type { Place, Step } from '../evaluation'
import { limits } from './limits'

/**
 * Prior therapies as they might be: what fills an open place, and what a recorded one might be instead,
 * on each side of every limit that reads them.
 */

const drug = (name: string) => nameDrug({ name }, 'its class')
const bothClasses = ['bortezomib', 'lenalidomide', 'dexamethasone'].map(drug)

/** A line, and progression in time for I.A.5.b.iii, or late enough for I.A.5.d. */
function witness(on: Day, after: 'within 60 days' | 'over 6 months', drugs = bothClasses): TherapyRow {
  const completed = addMonths(on, -8)
  return {
    drugs,
    procedures: [],
    completed,
    progressed:
      after === 'within 60 days'
        ? addDays(completed, limits.daysToProgression.at)
        : addDays(addMonths(completed, limits.monthsToRelapse.at), 1),
    ownLine: 'yes',
  }
}

/** What might be answered at an open place among the prior therapies. */
export function fillsOfLines({ row, field }: Place, answers: Answers, on: Day): Step[] {
  const { priorTherapies, regimen, standsInFor } = answers
  const key = 'priorTherapies'
  const rows = priorTherapies?.rows ?? []
  if (row === undefined) {
    const [soon, late] = [witness(on, 'within 60 days'), witness(on, 'over 6 months')]
    // Of the two that ixazomib may stand in for, the one that it is said to replace.
    const replaced = standsInFor === 'carfilzomib' ? standsInFor : 'bortezomib'
    const sameDrugs = [drug(replaced), ...(regimen?.drugs ?? [])]
    const added = [[], [soon], [late], [witness(on, 'over 6 months', sameDrugs)], [soon, soon]]
    return added.map((more) => ({ key, value: { rows: [...rows, ...more], closed: true } }))
  }
  const step = (value: unknown): Step => ({ key, row, field, value })
  if (field === 'ownLine' || field === 'requestedCourse') return [step('yes'), step('no')]
  if (field === 'drugs') return [step(bothClasses)]
  if (field === 'completed' || field === 'progressed') return datesAround(rows[row], field, on).map(step)
  const classes = ['immunomodulator', 'proteasome inhibitor', 'anti-CD38 antibody', 'other anti-cancer drug'] as const
  const unnamed = rows[row]?.drugs[Number(field?.split('.')[1])]
  return classes.map((name) => step({ ...unnamed, class: name, counts: true }))
}

/** Dates of a row on each side of 60 days and of 6 months, counted from the other date where it is known. */
function datesAround(row: TherapyRow | undefined, field: 'completed' | 'progressed', on: Day): Day[] {
  const { completed, progressed } = row ?? {}
  const days = limits.daysToProgression.at
  const months = limits.monthsToRelapse.at
  if (field === 'progressed') {
    const end = spanOf(isDate(completed) ? completed : addMonths(on, -8))
    return [
      addDays(end.first, days),
      addDays(end.last, days + 1),
      addMonths(end.last, months),
      addDays(addMonths(end.last, months), 1),
    ]
  }
  // With progression by a "yes" or not known, a completion eight months ago fits the witness above.
  const seen = spanOf(isDate(progressed) ? progressed : addDays(addMonths(on, -8), days))
  return [addDays(seen.last, -days), addDays(seen.first, -days - 1), addDays(addMonths(seen.first, -months), -1)]
}

/** What recorded prior therapies might be instead. */
export function turnsOfLines({ priorTherapies }: Answers, on: Day): Step[] {
  if (priorTherapies === undefined) return []
  return [...dateTurns(priorTherapies, on), ...drugTurns(priorTherapies), ...rowTurns(priorTherapies, on)]
}

function dateTurns(therapies: PriorTherapies, on: Day): Step[] {
  const places = new Set([lastTherapy(therapies), 0])
  return [...places].flatMap((row) =>
    (['completed', 'progressed'] as const)
      .filter((field) => isDate(therapies.rows[row]?.[field]))
      .flatMap((field) =>
        datesAround(therapies.rows[row], field, on).map((value) => ({
          key: 'priorTherapies' as const,
          row,
          field,
          value,
        })),
      ),
  )
}

function drugTurns(therapies: PriorTherapies): Step[] {
  const lines = lineNumbers(therapies)
  return therapies.rows.flatMap((row, index) =>
    row.drugs.map((without) => ({
      key: 'priorTherapies' as const,
      row: index,
      field: 'drugs',
      value: row.drugs.filter((each) => each !== without),
      words: `Line ${lines[index]} without ${without.name}`,
    })),
  )
}

function rowTurns(therapies: PriorTherapies, on: Day): Step[] {
  const { rows, closed } = therapies
  const key = 'priorTherapies'
  const lines = lineNumbers(therapies)
  // Rows that are one line have one number on the sheet.
  const isAlone = (index: number) => lines.filter((line) => line === lines[index]).length === 1
  const without = rows.map((row, index) => ({
    key: key as typeof key,
    value: { rows: rows.filter((each) => each !== row), closed },
    words: isAlone(index) ? `Without line ${lines[index]}` : `Without row ${index + 1}`,
  }))
  const added = { rows: [...rows, witness(on, 'within 60 days')], closed }
  return [...without, { key, value: added, words: 'One more line, with an immunomodulator and a proteasome inhibitor' }]
}
