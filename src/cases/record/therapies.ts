import { spanOf, type Day, type PriorTherapies } from '../../facts'
import { countedDates, drawTherapies } from '../../facts/therapy-timeline'
import { actingFacts } from '../rationale'
import type { RecordTherapies } from './record-form'
import type { ReviewedCase } from '../review'
import { therapyRows } from './therapy-rows'

/** The lines of therapy, where a criterion of the section turns on them. */
export function therapiesOf({ answers, determination }: ReviewedCase, on: Day): RecordTherapies | undefined {
  const { root } = determination
  if (root === undefined || !actingFacts(root, answers).has('priorTherapies')) return undefined
  const therapies = answers.priorTherapies
  const rows = therapies === undefined ? [] : [...therapyRows(therapies)]
  // "No prior therapy" stands at I.A.4 already.
  if (rows.length === 0 && therapies?.closed === true) return undefined
  const openWords = rows.length === 0 ? 'Open: none recorded yet.' : 'Open: whether these are all lines.'
  return {
    rows,
    drawing: therapies === undefined ? undefined : drawingOf(therapies, on),
    remark: therapies?.closed === true ? undefined : openWords,
  }
}

/** The lines to scale. The drugs stand in the table above it, so a row is named by its number alone. */
function drawingOf(therapies: PriorTherapies, on: Day): RecordTherapies['drawing'] {
  const rows = drawTherapies(therapies).map((row) => ({
    ...row,
    label: row.label.split(' ')[0] ?? row.label,
    marks: [...row.marks],
  }))
  if (rows.length === 0) return undefined
  const counted = countedDates(therapies)
  const framed = counted && { row: counted.row, from: spanOf(counted.from), to: spanOf(counted.to) }
  return { rows, until: on, framed }
}
