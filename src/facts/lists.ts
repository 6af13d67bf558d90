import * as z from 'zod/mini'
import { isBefore, type PartialDate } from './dates'
import { drugClasses, findDrug, type Drug, type DrugClass } from './drugs'
import { sayLines } from './lines-of-therapy'
import { date, notDocumented, type Answerer, type Fact, type NotDocumented, type Reading } from './kinds'

/**
 * Lists are open-ended until the reviewer says "that is all" (R2): `closed`. A closed, empty list
 * says "none".
 */

const drugEntry = z.object({
  name: z.string().check(z.describe('Generic name, brand or abbreviation; an unknown name is kept as written.')),
  givenFor: z.optional(
    z
      .enum(['this disease', 'something else'])
      .check(z.describe('Where the reviewer says so; a known anti-cancer drug counts as given for this disease.')),
  ),
  class: z.optional(z.enum(drugClasses).check(z.describe('Class of a drug that the list does not know.'))),
})
const regimenEntry = z.object({
  drugs: z.array(drugEntry).check(z.describe('The drugs given with ixazomib.')),
  closed: z.optional(z.boolean().check(z.describe('True where that is the whole regimen.'))),
})
const dateText = (form: string) => z.optional(z.string().check(z.describe(form)))
const lineEntry = z.object({
  drugs: z.array(drugEntry),
  procedures: z.optional(z.array(z.string()).check(z.describe('Transplant or radiation, part of the line.'))),
  started: dateText('YYYY-MM-DD or YYYY-MM.'),
  completed: dateText('Last dose: YYYY-MM-DD or YYYY-MM, "ongoing" or "not documented".'),
  progressed: dateText('YYYY-MM-DD or YYYY-MM, "yes" where the date is unknown, "no" or "not documented".'),
  endReason: z.optional(
    z
      .enum(['completed as planned', 'progression', 'intolerance', 'other', notDocumented])
      .check(z.describe('Why it ended.')),
  ),
  ownLine: z.optional(
    z
      .enum(['yes', 'no'])
      .check(z.describe('Where no progression stands before it: a line of its own, or part of the line above.')),
  ),
  requestedCourse: z.optional(
    z.enum(['yes', 'no']).check(z.describe('Whether an ixazomib row without an end is the course now requested.')),
  ),
})
const linesEntry = z.object({
  rows: z.array(lineEntry).check(z.describe('In order of time.')),
  closed: z.optional(z.boolean().check(z.describe('True where that is all; with no rows: no prior therapy.'))),
})

export type DrugEntry = z.infer<typeof drugEntry>
export type RegimenEntry = z.infer<typeof regimenEntry>
export type LineEntry = z.infer<typeof lineEntry>
export type LinesEntry = z.infer<typeof linesEntry>
export type EndReason = NonNullable<LineEntry['endReason']>

/** A drug as a criterion sees it. `counts` is undefined where it is not known whether it treats this disease. */
export interface NamedDrug {
  readonly name: string
  readonly active: string
  readonly class: DrugClass | undefined
  readonly counts: boolean | undefined
  readonly known: Drug | undefined
}
export interface Regimen {
  readonly drugs: readonly NamedDrug[]
  readonly closed: boolean
}
export interface TherapyRow {
  readonly drugs: readonly NamedDrug[]
  readonly procedures: readonly string[]
  readonly started?: PartialDate
  readonly completed?: PartialDate | 'ongoing' | NotDocumented
  readonly progressed?: PartialDate | 'yes' | 'no' | NotDocumented
  readonly endReason?: EndReason
  readonly ownLine?: 'yes' | 'no'
  readonly requestedCourse?: 'yes' | 'no'
}
export interface PriorTherapies {
  readonly rows: readonly TherapyRow[]
  readonly closed: boolean
}

/**
 * R14: supportive drugs, and drugs given for something else, don't count; of a drug the list does not
 * know it is asked. In a prior line its class is asked, and the class says it.
 */
export function nameDrug(entry: DrugEntry, asked: 'what it is given for' | 'its class'): NamedDrug {
  const known = findDrug(entry.name)
  const klass = known === undefined ? entry.class : classOf(known)
  const givenHere = entry.givenFor === undefined ? undefined : entry.givenFor === 'this disease'
  const byKind = known === undefined ? undefined : known.kind === 'anti-cancer'
  const byClass = klass === undefined ? undefined : klass !== 'supportive drug'
  return {
    name: known?.generic ?? entry.name.trim(),
    active: known?.active ?? entry.name.trim().toLowerCase(),
    class: klass,
    counts: asked === 'its class' ? (givenHere === false ? false : byClass) : (givenHere ?? byKind),
    known,
  }
}

function classOf(drug: Drug): DrugClass {
  if (drug.kind === 'supportive') return 'supportive drug'
  return drugClasses.find((name) => name === drug.class) ?? 'other anti-cancer drug'
}

interface Asked {
  readonly label: string
  readonly ask: string
  readonly who: Answerer
}

/** The drugs given with ixazomib, and whether that is all (R2, R14). */
export const regimen = (asked: Asked): Fact<RegimenEntry, Regimen> => ({
  ...asked,
  kind: 'regimen',
  schema: regimenEntry.check(z.describe(asked.ask)),
  read: ({ drugs, closed = false }) => {
    if (drugs.length === 0 && !closed) return {}
    return { value: { drugs: drugs.map((drug) => nameDrug(drug, 'what it is given for')), closed } }
  },
  show: ({ drugs }) => (drugs.length === 0 ? 'no other drug' : drugs.map(({ name }) => name).join(', ')),
})

/** Rows of prior therapy, and whether that is all (R2, R13). */
export const priorTherapies = (asked: Asked): Fact<LinesEntry, PriorTherapies> => ({
  ...asked,
  kind: 'lines',
  schema: linesEntry.check(z.describe(asked.ask)),
  read: ({ rows, closed = false }, on) => {
    if (rows.length === 0 && !closed) return {}
    return { value: { rows: rows.map((row) => readRow(row, on).row), closed } }
  },
  show: (therapies) => sayLines(therapies),
})

/** The dates of a row of prior therapy, as fields of their own: what each accepts besides a date. */
export const rowDates = {
  started: date({ label: 'Started', who: 'prescriber', monthAllowed: true, past: true }),
  completed: date({
    label: 'Completed',
    hint: 'Last dose. Or "ongoing".',
    who: 'prescriber',
    monthAllowed: true,
    past: true,
    mayBeUndocumented: true,
    words: { ongoing: 'Ongoing' },
  }),
  progressed: date({
    label: 'Progressed',
    hint: 'Or "no"; "yes" where the date is unknown.',
    who: 'prescriber',
    monthAllowed: true,
    past: true,
    mayBeUndocumented: true,
    words: { yes: 'Yes, date unknown', no: 'No progression' },
  }),
} as const
export type RowDate = keyof typeof rowDates

/** A row as criteria see it, and what is wrong with its dates, by field. A date with a problem is left out. */
export function readRow(
  entry: LineEntry,
  on: PartialDate,
): { row: TherapyRow; problems: Partial<Record<RowDate, string>> } {
  const read = (field: RowDate): Reading<PartialDate> => rowDates[field].read(entry[field] ?? '', on)
  const started = read('started')
  const notBeforeStart = (field: 'completed' | 'progressed', problem: string) => {
    const ended = read(field)
    return isBefore(ended.value, started.value) ? { problem } : ended
  }
  const completed = notBeforeStart('completed', 'Completed before it started. Correct one of the two dates.')
  // Progression while a line runs, or before it was stopped, counts (R15); before it began it belongs to an earlier one.
  const progressed = notBeforeStart(
    'progressed',
    'Progressed before it started. Correct one of the two dates, or enter the progression with the line before.',
  )
  const problems = { started: started.problem, completed: completed.problem, progressed: progressed.problem }
  return {
    row: {
      drugs: entry.drugs.filter(({ name }) => name.trim() !== '').map((drug) => nameDrug(drug, 'its class')),
      procedures: entry.procedures ?? [],
      started: started.value,
      completed: completed.value,
      progressed: progressed.value,
      endReason: entry.endReason,
      ownLine: entry.ownLine,
      requestedCourse: entry.requestedCourse,
    },
    problems: Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined)),
  }
}
