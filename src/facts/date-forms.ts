/** The forms in which a date is typed, told apart by shape alone; whether the date exists is asked elsewhere. */

/** One way to read what was typed. */
export interface TypedDate {
  readonly month: number
  /** Absent where only a month was typed. */
  readonly day?: number
  /** As typed, in two or four digits; absent where only month and day were typed. */
  readonly year?: string
}

export interface TypedForms {
  /** 1 for Monday to 7 for Sunday, where one was typed ahead of the date. */
  readonly weekday?: number
  /** Every way to read it: none where it is not a date, two where it is ambiguous. */
  readonly readings: readonly TypedDate[]
}

export const months = 'January February March April May June July August September October November December'.split(' ')
export const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')

const pieces: Record<string, string> = {
  Mon: '(?<name>[a-z]+)',
  M: '(?<month>\\d{1,2})',
  D: '(?<day>\\d{1,2})(?:th)?',
  // Without a year beside it, "42" is a year and not a mistyped day.
  DD: '(?<day>0?[1-9]|[12]\\d|3[01])(?:th)?',
  Y: "'?(?<year>\\d{4}|\\d{2})",
  YYYY: '(?<year>\\d{4})',
}

const spelled = [
  ...['M/D/Y', 'YYYY/M/D', 'Mon/D/Y', 'D/Mon/Y', 'YYYY/Mon/D'],
  ...['M/DD', 'Mon/DD', 'D/Mon'],
  ...['M/Y', 'YYYY/M', 'Mon/Y', 'YYYY/Mon'],
].map((form) => new RegExp(`^${form.replace(/\w+/g, (piece) => pieces[piece] ?? piece)}$`))

/** In an unbroken row of digits, 19, 20 and 21 show where the year stands. */
const unbroken = [
  /^(?<month>\d\d)(?<day>\d\d)(?<year>\d\d)$/,
  /^(?<month>\d\d)(?<year>(?:19|20)\d\d)$/,
  /^(?!19|2[01])(?<month>\d\d)(?<day>\d\d)(?<year>\d{4})$/,
  /^(?<month>19|2[01])(?<day>\d\d)(?<year>(?:19|2[01])\d\d)$/,
  /^(?<year>(?:19|2[01])\d\d)(?!19|2[01])(?<month>\d\d)(?<day>\d\d)$/,
]

/** As a case keeps a date that could be read: no other form fits it, and all of them are read anew with every key. */
const kept = /^(?<year>\d{4})-(?<month>\d\d)(?:-(?<day>\d\d))?$/

/** What was typed as a date, by each way it can be read. */
export function readForms(typed: string): TypedForms {
  const known = typedDate(kept.exec(typed)?.groups)
  if (known !== undefined) return { readings: [known] }
  const all = canonical(typed)
  const [word = '', ...rest] = all.split('/')
  const weekday = numberOf(word, weekdays)
  const date = weekday === undefined ? all : rest.join('/')
  const readings = [...spelled, ...unbroken].flatMap((form) => typedDate(form.exec(date)?.groups) ?? [])
  return { weekday, readings }
}

function typedDate(parts: Partial<Record<string, string>> | undefined): TypedDate | undefined {
  const month = parts?.name === undefined ? Number(parts?.month) : numberOf(parts.name, months)
  if (parts === undefined || month === undefined) return undefined
  const { day, year } = parts
  return { month, day: day === undefined ? undefined : Number(day), year }
}

/** A name may be cut short to three letters or more. */
function numberOf(word: string, names: readonly string[]): number | undefined {
  const index = word.length < 3 ? -1 : names.findIndex((name) => name.toLowerCase().startsWith(word))
  return index < 0 ? undefined : index + 1
}

/** "Wed., 18th of Nov 2026." becomes "wed/18th/nov/2026". */
function canonical(typed: string): string {
  return inLatin(typed)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[ .,]{1,9}$/, '')
    .replace(/\. ?,/g, ',')
    .replace(/(\d)(?:st|nd|rd|th)(?![a-z])/g, '$1th')
    .replace(/ ?[-/.,] ?| /g, '/')
    .replace('/of/', '/')
    .replace(/(?<=[a-z])(?=\d)|(?<=\d)(?=[a-z])(?!th)|(?<=[a-z\d])(?=')/g, '/')
}

/** Digits, dashes, slashes and spaces of other scripts and of word processors, in plain characters. */
function inLatin(typed: string): string {
  return typed
    .replace(/\p{Cf}/gu, '')
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[\u2044\u2215]/g, '/')
    .replace(/[\u2018\u2019]/g, "'")
}

/** Unicode lays out the digits of every script as rows from 0 to 9 without gaps. */
function latinDigit(digit: string): string {
  let row = digit.codePointAt(0) ?? 0
  const start = row
  while (/\p{Nd}/u.test(String.fromCodePoint(row - 1))) row -= 1
  return String((start - row) % 10)
}
