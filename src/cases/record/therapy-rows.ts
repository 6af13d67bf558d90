import {
  capital,
  formatDate,
  lineNumbers,
  notDocumented,
  type NamedDrug,
  type PriorTherapies,
  type TherapyRow,
} from '../../facts'
import { elapsed, sayDays } from '../../evaluation'

/** A row of prior therapy in words; what was not recorded is open. */
export interface TherapyWords {
  readonly line: number
  readonly drugs: string
  readonly given: string
  readonly outcome: string
}

export function therapyRows(therapies: PriorTherapies): readonly TherapyWords[] {
  const numbers = lineNumbers(therapies)
  return therapies.rows.map((row, index) => ({
    line: numbers[index] ?? index + 1,
    drugs: capital(drugsOf(row)),
    given: `${dateOr(row.started, 'start open')} to ${dateOr(row.completed, 'end open')}`,
    outcome: [progressionOf(row), ...remarksOf(row)].join('; '),
  }))
}

function drugsOf({ drugs, procedures }: TherapyRow): string {
  const names = [...drugs.map(sayDrug), ...procedures.map((name) => name.toLowerCase())]
  return names.length === 0 ? 'drugs open' : names.join(', ')
}

/** What keeps a drug from counting, or from being known, stands beside its name. */
function sayDrug({ name, class: drugClass, counts, known }: NamedDrug): string {
  if (drugClass === undefined) return `${name} (class open)`
  if (counts === false && drugClass !== 'supportive drug') return `${name} (given for something else)`
  return known === undefined ? `${name} (${drugClass})` : name
}

function progressionOf({ progressed, completed }: TherapyRow): string {
  if (progressed === undefined) return 'progression open'
  if (progressed === notDocumented) return 'progression not documented'
  if (progressed === 'no') return 'No progression'
  if (progressed === 'yes') return 'Progressed, date not known'
  const day = `Progressed ${formatDate(progressed)}`
  if (completed === 'ongoing') return `${day}, while it ran`
  if (completed === undefined || completed === notDocumented) return `${day}, days since completion open`
  const days = elapsed(completed, progressed)
  if (days.most < 0) return `${day}, ${sayDays({ least: -days.most, most: -days.least })} before completion`
  return `${day}, ${sayDays(days)} after completion`
}

function remarksOf({ endReason, ownLine, requestedCourse }: TherapyRow): string[] {
  return [
    endReason === undefined || saidAlready.includes(endReason) ? '' : `ended: ${endReason}`,
    ownLine === 'no' ? 'part of the line above' : '',
    requestedCourse === 'yes' ? 'the course now requested' : '',
  ].filter((remark) => remark !== '')
}

/** The outcome says of itself that it progressed; an end as planned is what an end without a remark is. */
const saidAlready: readonly string[] = ['progression', 'completed as planned']

function dateOr(date: string | undefined, missing: string): string {
  if (date === undefined) return missing
  return /^\d/.test(date) ? formatDate(date) : date
}
