import { factKeys, factOf, formatDate, lineNumbers, rowDates, type Answers } from '../../facts'
import { isOpenList, type Place, type SingleChange } from '../../evaluation'
import { outcomeWords } from './determination-words'

/** An open place as an item of a list: "Completed, line 2". */
export function needLabel(place: Place, answers: Answers): string {
  const { key, row, field } = place
  const { label, together } = factOf(key)
  if (together !== undefined && isBlankTogether(together, answers)) return together
  if (row === undefined) return isOpenList(answers, key) ? `${label}: is that all?` : label
  if (key === 'regimen') return `${answers.regimen?.drugs[row]?.name}: given against this disease?`
  const line = answers.priorTherapies === undefined ? row + 1 : lineNumbers(answers.priorTherapies)[row]
  if (field === 'completed' || field === 'progressed') return `${rowDates[field].label}, line ${line}`
  if (field === 'ownLine') return `Row ${row + 1}: a line of its own?`
  if (field === 'requestedCourse') return `Row ${row + 1}: the course now requested?`
  const drug = answers.priorTherapies?.rows[row]?.drugs[Number(field?.split('.')[1])]
  return drug === undefined ? `Drugs, line ${line}` : `${drug.name}: its class`
}

/** Nothing of the line in the chart is known yet. */
const isBlankTogether = (together: string, answers: Answers): boolean =>
  factKeys.every((key) => factOf(key).together !== together || answers[key] === undefined)

/** Who can answer, and whether it was looked for already. */
export function whoAnswers({ key, row, field }: Place, answers: Answers): string {
  const value = row === undefined ? answers[key] : key === 'priorTherapies' ? dateOf(answers, row, field) : undefined
  if (value === 'not documented') return 'not documented'
  // Looked up already: 2B or 3, which the look-up can't settle (R20).
  if (key === 'compendiumCategory' && answers[key] !== undefined) return `${answers[key]}: set the finding by hand`
  return { prescriber: 'the prescriber can answer', plan: 'the plan looks it up', reviewer: 'the reviewer decides' }[
    factOf(key).who
  ]
}

const dateOf = (answers: Answers, row: number, field: string | undefined) =>
  field === 'completed' || field === 'progressed' ? answers.priorTherapies?.rows[row]?.[field] : undefined

/** A single change and what it would bring: "Progressed, line 2, 10/10/2026: criteria not met". */
export function changeWords({ step, outcome }: SingleChange, answers: Answers): string {
  return `${stepWords(step, answers)}: ${outcomeWords[outcome]}`
}

function stepWords(step: SingleChange['step'], answers: Answers): string {
  if (step.words !== undefined) return step.words
  const label = needLabel(step, answers)
  if (step.row !== undefined) return `${label}, ${formatDate(String(step.value))}`
  return `${label}, ${factOf(step.key).show(step.value)}`
}
