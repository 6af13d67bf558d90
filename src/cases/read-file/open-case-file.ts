import { messageOf } from '../message-of'
import { holdsLines, type CaseInText } from '../import/cases-in-text'
import { parseCase } from '../parse-case'
import { JsonReader } from './json-reader'
import { limits, Refused, shown } from './limits'
import { textOfFile, type NamedFile } from './text-of-file'

/** What a file holds. It was read through to its end before: no case of a file that is refused ever comes out. */
export interface OpenedFile {
  /** How many cases it holds. */
  readonly total: number
  /** Each is read when it is asked for; one that fits no case format has a problem instead. */
  readonly cases: Iterable<CaseInText>
  /** What stands beside the cases: a backup's settings and logs, or a whole encrypted file, which is to be unlocked. */
  readonly rest: Readonly<Record<string, unknown>>
  /** How many texts had hidden marks (NUL, marks of direction) taken out. */
  readonly cleaned: number
}

/** A file, or in one line why it is refused and what to do. */
export type Opening = OpenedFile | { readonly problem: string }

/** Opens a file from anywhere: its text, whatever is in there, comes out as cases or not at all. */
export async function openCaseFile(file: NamedFile): Promise<Opening> {
  try {
    return openText(file.name, await textOfFile(file))
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message }
    // A text too long for the browser, or no memory left.
    return { problem: `The file can’t be read (${messageOf(error)}).` }
  }
}

/** The same for a text that is already here, such as a piece of an encrypted file. */
export function openCaseText(name: string, text: string): Opening {
  try {
    return openText(name, text)
  } catch (error) {
    if (error instanceof Refused) return { problem: error.message }
    throw error
  }
}

type RawCase = ({ readonly value: unknown } | { readonly problem: string }) & { readonly where?: string }
interface Found {
  rest: Record<string, unknown>
  cleaned: number
}

function openText(name: string, text: string): OpenedFile {
  const read = holdsLines(name) ? readLines : readWhole
  const found: Found = { rest: {}, cleaned: 0 }
  let total = 0
  for (const _ of read(text, found)) total++
  const { rest, cleaned } = found
  if (total === 0 && Object.keys(rest).length === 0) {
    throw new Refused('There is no case in it. Choose a case exported from this app.')
  }
  return { total, cases: parsed(read(text, { rest: {}, cleaned: 0 })), rest, cleaned }
}

function* parsed(cases: Iterable<RawCase>): Generator<CaseInText> {
  for (const raw of cases) {
    if ('problem' in raw) yield raw
    else yield { ...parseCase(raw.value), ...(raw.where === undefined ? {} : { where: raw.where }) }
  }
}

/** One case, a list of them, or an object that holds a list of them among other things. */
function* readWhole(text: string, found: Found): Generator<RawCase> {
  const reader = new JsonReader(text)
  const start = reader.peek()
  if (start === '[') yield* casesOfList(reader)
  else if (start === '{') yield* casesOfObject(reader, found)
  else yield { value: reader.value() }
  reader.end()
  found.cleaned = reader.cleaned
}

function* casesOfList(reader: JsonReader): Generator<RawCase> {
  for (const index of reader.items(limits.cases, 'cases')) {
    const from = reader.position
    const value = reader.value()
    yield { ...ofLength(reader.position - from, value), where: `case ${index + 1}` }
  }
}

function* casesOfObject(reader: JsonReader, found: Found): Generator<RawCase> {
  const rest: Record<string, unknown> = {}
  const from = reader.position
  let total: number | undefined
  for (const name of reader.fields(limits.within, 'fields')) {
    if (name === 'cases' && reader.peek() === '[') {
      total = 0
      for (const raw of casesOfList(reader)) {
        total++
        yield raw
      }
    } else {
      rest[name] = isOfCase(rest) ? reader.value() : reader.valueBeside()
    }
  }
  if (total === undefined && !holdsNoCase(rest)) return yield ofLength(reader.position - from, rest)
  if (total !== undefined && typeof rest.count === 'number' && rest.count !== total) {
    throw new Refused(
      `It says that it holds ${shown(rest.count)} cases, and holds ${shown(total)}. Use another copy, or export it again.`,
    )
  }
  found.rest = rest
}

// Every file of this app names its format first.
const isOfCase = ({ format }: Record<string, unknown>): boolean => format === 'ixazomib-review-case'
const holdsNoCase = ({ format }: Record<string, unknown>): boolean =>
  format === 'ixazomib-review-encrypted' || format === 'ixazomib-review-log-copy'

/** Where one line is refused, the file is: what its other lines hold is not to be guessed from. */
function* readLines(text: string, found: Found): Generator<RawCase> {
  let number = 0
  for (let from = 0; from < text.length;) {
    const next = text.indexOf('\n', from)
    const line = text.slice(from, next === -1 ? text.length : next)
    from += line.length + 1
    number++
    if (line.trim() === '') continue
    const where = `line ${number}`
    if (number > limits.cases) throw new Refused(`It holds more than ${shown(limits.cases)} cases.`)
    const reader = new JsonReader(line, where)
    const value = reader.value()
    reader.end()
    found.cleaned += reader.cleaned
    yield { ...ofLength(line.length, value), where }
  }
}

const ofLength = (length: number, value: unknown): RawCase =>
  length <= limits.caseText
    ? { value }
    : { problem: `It is longer than ${shown(limits.caseText)} characters, which no case is.` }
