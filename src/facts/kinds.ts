import * as z from 'zod/mini'
import { formatDate, type PartialDate } from './dates'
import { readDate } from './read-date'
import { readTime } from './read-time'

/** "Looked for, not in the file": an answer of its own, whose finding is open (R1). */
export const notDocumented = 'not documented'
export type NotDocumented = typeof notDocumented

/** Who can answer (R8): the prescriber from the chart, the plan by look-up, the reviewer by judgment. */
export type Answerer = 'prescriber' | 'plan' | 'reviewer'

/** What an entry is read as: a value, or a problem in words that say what to do; neither for a blank. */
export type Reading<Value> = { readonly value?: Value; readonly problem?: string }

interface Asked {
  /** A short noun for lists and records: "Date of birth". */
  readonly label: string
  /** The question as it is put on the sheet; the label where absent. */
  readonly ask?: string
  readonly hint?: string
  readonly who: Answerer
  /** Facts of one line in the chart, given together and counted as one answer: "Dose and schedule". */
  readonly together?: string
  /** Unit of the value, for the case file's schema: "mg", "days". */
  readonly unit?: string
}

export interface Option<Value extends string = string> {
  readonly value: Value
  readonly label: string
}

/**
 * A question. `Entry` is what the case keeps, as typed where it can't be read, so that nothing is lost;
 * `Value` is what it is read as. Only values reach a criterion.
 */
export interface Fact<Entry = unknown, Value = unknown> extends Asked {
  readonly kind: 'text' | 'choice' | 'date' | 'time' | 'number' | 'days' | 'regimen' | 'lines'
  readonly schema: z.ZodMiniType<Entry>
  /** @param on the decision date, for what must lie in the past */
  readonly read: (entry: Entry, on: PartialDate) => Reading<Value>
  /** The value in words. */
  readonly show: (value: Value) => string
  readonly options?: readonly Option[]
  readonly mayBeUndocumented?: boolean
  /** Words that stand in the place of a date: "none", "ongoing". */
  readonly words?: readonly Option[]
}

const blank = {}

/**
 * Stands at the end of text that is still being typed. Half a date may read as a date ("08/10/20"), so text that
 * a crash cut off is no answer.
 */
export const unfinished = '…'
const interrupted = { problem: 'Typing was interrupted here. Complete it, or clear it.' }
const isUnfinished = (entry: unknown): boolean => typeof entry === 'string' && entry.endsWith(unfinished)
const describe = (asked: Asked, form: string) =>
  z.describe(`${asked.ask ?? asked.label}. ${form}${asked.unit === undefined ? '' : ` In ${asked.unit}.`}`)

/** A line of text; a check says what is wrong with it. */
export function text(asked: Asked & { check?: (text: string) => string | undefined }): Fact<string, string> {
  return {
    ...asked,
    kind: 'text',
    schema: z.string().check(describe(asked, 'Text.')),
    read: (entry) => (entry.trim() === '' ? blank : { value: entry.trim() }),
    show: (value) => value,
  }
}

/** One of several options. */
export function choice<const Value extends string>(
  asked: Asked & { options: Record<Value, string>; mayBeUndocumented?: boolean },
): Fact<Value | NotDocumented, Value | NotDocumented> {
  const { options: labels, mayBeUndocumented = false, ...rest } = asked
  const options = Object.entries(labels).map(([value, label]) => ({ value, label: String(label) }))
  if (mayBeUndocumented) options.push({ value: notDocumented, label: 'Not documented' })
  const values = options.map(({ value }) => value) as [Value, ...Value[]]
  return {
    ...rest,
    kind: 'choice',
    options,
    mayBeUndocumented,
    schema: z.enum(values).check(describe(asked, 'One of the listed answers.')),
    read: (entry) => ({ value: entry }),
    show: (value) => options.find((option) => option.value === value)?.label ?? value,
  }
}

/** Yes, no, or not documented. */
export const yesNo = (asked: Asked) => choice({ ...asked, options: { yes: 'Yes', no: 'No' }, mayBeUndocumented: true })

/** A date as it may be typed, or one of some words in its place. */
export function date<const Word extends string = never>(
  asked: Asked & {
    monthAllowed?: boolean
    past?: boolean
    mayBeUndocumented?: boolean
    words?: Record<Word, string>
  },
): Fact<string, PartialDate | Word | NotDocumented> {
  const { words = {} as Record<Word, string>, ...rest } = asked
  const options = Object.entries<string>(words).map(([value, label]) => ({ value, label }))
  if (asked.mayBeUndocumented) options.push({ value: notDocumented, label: 'Not documented' })
  const form = asked.monthAllowed ? 'YYYY-MM-DD, or YYYY-MM where the day is unknown' : 'YYYY-MM-DD'
  const said = options.length > 0 ? `, or one of: ${options.map(({ value }) => value).join(', ')}` : ''
  return {
    ...rest,
    kind: 'date',
    words: options,
    schema: z.string().check(describe(asked, `Date, ${form}${said}; text that can't be read is kept as typed.`)),
    read: (entry, on) => {
      if (isUnfinished(entry)) return interrupted
      const typed = entry.trim().toLowerCase()
      const word = options.find(({ value, label }) => value === typed || label.toLowerCase() === typed)
      if (word !== undefined) return { value: word.value }
      return readDate(entry, { monthAllowed: asked.monthAllowed ?? false, past: asked.past ?? false, on })
    },
    show: (value) => options.find((option) => option.value === value)?.label ?? formatDate(value),
  }
}

/** Time of day on a 24-hour clock. */
export function time(asked: Asked): Fact<string, string> {
  return {
    ...asked,
    kind: 'time',
    schema: z.string().check(describe(asked, 'Time of day, HH:MM on a 24-hour clock.')),
    read: (entry) => (isUnfinished(entry) ? interrupted : readTime(entry)),
    show: (value) => value,
  }
}

/** A number above zero, in the unit of the fact; `most` is the largest that can be meant. */
export function number(
  asked: Asked & { whole?: boolean; most?: number; problem: string },
): Fact<number | string, number> {
  return {
    ...asked,
    kind: 'number',
    schema: z
      .union([z.number(), z.string()])
      .check(describe(asked, "Number; text that can't be read is kept as typed.")),
    read: (entry) => {
      if (isUnfinished(entry)) return interrupted
      if (String(entry).trim() === '') return blank
      const value = Number(
        String(entry)
          .trim()
          .replace(/\s*(mg|days?|capsules?)$/i, ''),
      )
      const isInRange = Number.isFinite(value) && value > 0 && value <= (asked.most ?? value)
      const fits = isInRange && (!asked.whole || Number.isInteger(value))
      return fits ? { value } : { problem: asked.problem }
    },
    show: (value) => String(value),
  }
}

/** Days of a treatment cycle, ascending: "1, 8, 15". */
export function cycleDays(asked: Asked): Fact<number[] | string, readonly number[]> {
  return {
    ...asked,
    kind: 'days',
    schema: z
      .union([z.array(z.number()), z.string()])
      .check(
        describe(asked, "Day numbers, the first day of the cycle is 1; text that can't be read is kept as typed."),
      ),
    read: (entry) => {
      if (isUnfinished(entry)) return interrupted
      const parts = Array.isArray(entry) ? entry.map(String) : entry.split(/[\s,;]|and|&/).filter((part) => part !== '')
      if (parts.length === 0) {
        return Array.isArray(entry) ? { problem: 'No dosing day. Type at least one, such as 1, 8, 15.' } : blank
      }
      const days = parts.map(Number)
      const wrong = parts.find((_, index) => !Number.isInteger(days[index]) || (days[index] ?? 0) < 1)
      if (wrong !== undefined)
        return { problem: `"${wrong}" is not a day of a cycle. Type day numbers, such as 1, 8, 15.` }
      return { value: [...new Set(days)].sort((a, b) => a - b) }
    },
    show: (value) => value.join(', '),
  }
}
