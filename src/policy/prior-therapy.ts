import {
  capital,
  contradictionsIn,
  formatDate,
  isDate,
  isPriorCourse,
  isTherapy,
  lastTherapy,
  lineNumbers,
  linesIn,
  ofClass,
  sayLines,
  startsLine,
  type Answers,
  type DrugClass,
  type PriorTherapies,
  type TherapyRow,
} from '../facts'
import {
  amountAtLeast,
  atMost,
  countAtLeast,
  derived,
  elapsed,
  isYes,
  recordedOrStated,
  sayDays,
  type Condition,
  type Place,
  type Range,
  type Truth,
} from '../evaluation'
import { limits } from './limits'

const list: Place = { key: 'priorTherapies' }

/** I.A.4 and the first half of I.A.5.b.ii: lines of therapy, not drugs or rows (R13). */
export const linesAtLeast = (limit: (typeof limits)['priorLines' | 'linesForPomalidomide']): Condition =>
  derived({
    reads: ['priorTherapies'],
    limits: [limit],
    derive: ({ priorTherapies }) => priorTherapies,
    judge: (therapies) => amountAtLeast(linesIn(therapies), therapies.closed, limit.at),
    needs: ({ priorTherapies }) => [...undecidedRows(priorTherapies), ...whileOpen(priorTherapies)],
    say: (therapies) => (therapies === undefined ? 'No line recorded yet' : capital(sayLines(therapies))),
  })

/** I.A.5.b.ii, second half: among all drugs of the prior lines, one of a class. */
export const classGiven = (wanted: DrugClass): Condition =>
  derived({
    reads: ['priorTherapies'],
    derive: ({ priorTherapies }) => priorTherapies,
    judge: (therapies) => {
      return countAtLeast(ofClass(therapies, wanted), ({ holds }) => holds, therapies.closed, 1)
    },
    needs: ({ priorTherapies }) => [...undecidedDrugs(priorTherapies, wanted), ...whileOpen(priorTherapies)],
    say: (therapies) => sayClass(therapies, wanted),
  })

function sayClass(therapies: PriorTherapies | undefined, wanted: DrugClass): string {
  if (therapies === undefined) return `No ${wanted} recorded yet`
  const lines = lineNumbers(therapies)
  const found = ofClass(therapies, wanted).filter(({ holds }) => holds === true)
  const names = [...new Set(found.map(({ drug }) => drug?.name))]
  const named = names.map((name) => {
    const given = new Set(found.filter(({ drug }) => drug?.name === name).map(({ row }) => lines[row]))
    return `${name} (${given.size === 1 ? 'line' : 'lines'} ${[...given].join(', ')})`
  })
  const none = therapies.closed ? `no ${wanted} in the lines` : `no ${wanted} recorded yet`
  return named.length > 0 ? `${wanted}: ${named.join(', ')}` : none
}

/** What the dates of the last line say of progression after it (R15). */
type Course =
  | { readonly days: Range; readonly completed: string; readonly progressed: string }
  | 'while it ran'
  | 'no progression'
  | 'no therapy'

function courseOfLast({ priorTherapies }: Answers): Course | undefined {
  if (priorTherapies?.closed !== true) return undefined
  const row = priorTherapies.rows[lastTherapy(priorTherapies)]
  if (row === undefined) return 'no therapy'
  if (isTherapy(row) === undefined) return undefined
  return courseOf(row.completed, progressionOf(row, priorTherapies).progressed)
}

function courseOf(completed: string | undefined, progressed: string | undefined): Course | undefined {
  if (progressed === 'no') return 'no progression'
  if (progressed === undefined || progressed === 'not documented') return undefined
  if (completed === 'ongoing') return 'while it ran'
  if (completed === undefined || completed === 'not documented' || progressed === 'yes') return undefined
  return { days: elapsed(completed, progressed), completed, progressed }
}

function inTime(course: Course): Truth {
  if (course === 'while it ran') return 'met'
  return typeof course === 'string' ? 'not met' : atMost(course.days, limits.daysToProgression.at)
}

/** Whether a row progressed on its drugs, or within the days of I.A.5.b.iii; undefined where its dates do not tell (R15). */
export function progressedOn({ completed, progressed, endReason }: TherapyRow): Truth | undefined {
  if (endReason === 'progression') return 'met'
  const course = courseOf(completed, progressed)
  return course && inTime(course)
}

/**
 * The row that tells the progression of the last line: its own, or where that tells of none the transplant or radiation
 * after it, which is of the same line (R13).
 */
function progressionOf(last: TherapyRow, therapies: PriorTherapies): TherapyRow {
  const line = therapies.rows.slice(lastTherapy(therapies)).filter((row) => isPriorCourse(row) !== false)
  return line.find(({ progressed }) => progressed !== 'no') ?? last
}

const progressionByDates: Condition = derived({
  reads: ['priorTherapies'],
  limits: [limits.daysToProgression],
  derive: courseOfLast,
  judge: inTime,
  needs: ({ priorTherapies }) => [...whileOpen(priorTherapies), ...openOfLast(priorTherapies)],
  say: (course) => {
    if (course === undefined) return 'Completion or progression of the last line not known'
    if (course === 'while it ran') return 'Progressed while the last line was running'
    if (course === 'no progression') return 'No progression after the last line'
    if (course === 'no therapy') return 'No prior therapy'
    const { completed, progressed } = course
    if (course.days.most < 0)
      return `Progressed ${formatDate(progressed)}, before it was stopped ${formatDate(completed)}`
    const span = `${sayDays(course.days)}, ${formatDate(completed)} to ${formatDate(progressed)}`
    return `${span}, ${limits.daysToProgression.at} allowed`
  },
})

/** A line that ended for progression progressed before it was stopped, whatever its dates leave open. */
const endedForProgression: Condition = derived({
  reads: ['priorTherapies'],
  derive: ({ priorTherapies }) => {
    const last = priorTherapies?.closed === true ? priorTherapies.rows[lastTherapy(priorTherapies)] : undefined
    return last !== undefined && isTherapy(last) === true && last.endReason === 'progression' ? last : undefined
  },
  judge: () => 'met',
  needs: () => [],
  say: (_, answers) => `${courseOfLast(answers) === undefined ? 'The' : 'the'} last line ended for progression`,
})

/** Lines at odds: called the course now requested though it has an end, or part of the line above though progression lies between. */
export const contradictoryLines = {
  at: ({ priorTherapies }: Answers): Place[] =>
    priorTherapies === undefined ? [] : contradictionsIn(priorTherapies).map(({ row, field }) => at(row, field)),
  words: 'the lines recorded contradict each other',
}

/** I.A.5.b.iii. The dates decide; where they do not, a statement in the chart does (R15). */
export const progressedInTime: Condition = recordedOrStated(
  [progressionByDates, endedForProgression],
  isYes('progressedWithin60Days', {
    say: ({ progressedWithin60Days: stated }) =>
      `${stated === 'no' ? 'the chart states no' : 'Chart states'} progression within ${limits.daysToProgression.at} days`,
  }),
  contradictoryLines,
)

/** That the list of lines may go on is itself what is open (R2). */
export const whileOpen = (therapies: PriorTherapies | undefined): Place[] => (therapies?.closed === true ? [] : [list])

function undecidedRows(therapies: PriorTherapies | undefined): Place[] {
  if (therapies === undefined) return []
  return therapies.rows.flatMap((row, index) =>
    isTherapy(row) === true ? undecidedStart(therapies, index) : undecidedTherapy(therapies, index),
  )
}

/** What leaves it open whether a row is a therapy, and one before the course now requested. */
export function undecidedTherapy({ rows }: PriorTherapies, index: number): Place[] {
  const row = rows[index]
  if (row === undefined) return []
  if (isPriorCourse(row) === undefined) return [at(index, 'requestedCourse')]
  if (isTherapy(row) !== undefined) return []
  const unknown = row.drugs.findIndex(({ counts }) => counts === undefined)
  return [at(index, unknown < 0 ? 'drugs' : `drugs.${unknown}`)]
}

/** Whether a row is a line of its own, where the reviewer has yet to say. */
export const undecidedStart = (therapies: PriorTherapies, index: number): Place[] =>
  startsLine(therapies, index) === undefined ? [at(index, 'ownLine')] : []

function undecidedDrugs(therapies: PriorTherapies | undefined, wanted: DrugClass): Place[] {
  if (therapies === undefined) return []
  const open = ofClass(therapies, wanted).filter(({ holds }) => holds === undefined)
  return open.map(({ row, nth, prior }) =>
    at(row, prior === undefined ? 'requestedCourse' : nth === undefined ? 'drugs' : `drugs.${nth}`),
  )
}

/** What leaves the days from the last line to progression open: which row it is, and its dates, known to the month too. */
function openOfLast(therapies: PriorTherapies | undefined): Place[] {
  if (therapies === undefined) return []
  const index = lastTherapy(therapies)
  const row = therapies.rows[index]
  if (row === undefined) return []
  const exact = (text: string | undefined) =>
    text === 'ongoing' || text === 'no' || (isDate(text) && text.length === 10)
  const telling = progressionOf(row, therapies)
  return [
    ...undecidedTherapy(therapies, index),
    ...(exact(row.completed) ? [] : [at(index, 'completed')]),
    ...(exact(telling.progressed) ? [] : [at(therapies.rows.indexOf(telling), 'progressed')]),
  ]
}

const at = (row: number, field: string): Place => ({ key: 'priorTherapies', row, field })
