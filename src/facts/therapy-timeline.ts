import { capital } from './words'
import { formatDate, isDate, spanOf, type PartialDate, type Span } from './dates'
import { lastTherapy, lineNumbers } from './lines-of-therapy'
import type { PriorTherapies, TherapyRow } from './lists'

/** A row of prior therapy as it is drawn to scale, on screen and on paper. */
export interface DrawnTherapy {
  /** Its row, from 0. */
  readonly row: number
  /** "1 Bortezomib, lenalidomide, dexamethasone" */
  readonly label: string
  /** The same and its dates, in a sentence. */
  readonly description: string
  readonly start?: Span
  readonly end?: Span | 'open'
  readonly marks: readonly { readonly label: string; readonly at: Span }[]
}

/** What the drawing shows of a row. */
export const therapyLegend = { bar: 'Given', mark: 'Progressed' }

/** The rows that have something to draw. */
export function drawTherapies(therapies: PriorTherapies): readonly DrawnTherapy[] {
  const lines = lineNumbers(therapies)
  return therapies.rows.flatMap((row, index) => {
    const label = `${lines[index]} ${capital(contents(row))}`
    const { started, completed, progressed } = row
    if (!isDate(started) && !isDate(completed) && !isDate(progressed)) return []
    return {
      row: index,
      label,
      description: `Line ${lines[index]}, ${contents(row)}: ${sayCourse(row)}.`,
      start: isDate(started) ? spanOf(started) : undefined,
      end: completed === 'ongoing' ? 'open' : isDate(completed) ? spanOf(completed) : undefined,
      marks: isDate(progressed) ? [{ label: `Progressed ${formatDate(progressed)}`, at: spanOf(progressed) }] : [],
    }
  })
}

/** The two dates of the last line between which days are counted (R15), as far as both are recorded. */
export function countedDates(
  therapies: PriorTherapies,
): { row: number; from: PartialDate; to: PartialDate } | undefined {
  const index = lastTherapy(therapies)
  const row = therapies.rows[index]
  if (row === undefined) return undefined
  const { completed, progressed } = row
  return isDate(completed) && isDate(progressed) ? { row: index, from: completed, to: progressed } : undefined
}

function contents({ drugs, procedures }: TherapyRow): string {
  const names = [...drugs.map(({ name }) => name), ...procedures.map((name) => name.toLowerCase())]
  return names.length === 0 ? 'no drug named' : names.join(', ')
}

function sayCourse({ started, completed, progressed }: TherapyRow): string {
  const from = isDate(started) ? formatDate(started) : 'start not known'
  const to = completed === 'ongoing' ? 'ongoing' : isDate(completed) ? formatDate(completed) : 'end not known'
  const then = progressed === 'yes' ? 'date not known' : isDate(progressed) ? formatDate(progressed) : undefined
  const none = progressed === 'no' ? ', no progression' : ''
  return `${from} to ${to}${then === undefined ? none : `, progressed ${then}`}`
}
