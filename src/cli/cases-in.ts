import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { casesInText, holdsLines, type CaseInText } from '../cases/import/cases-in-text'
import { parseCaseText, type Parsed } from '../cases/parse-case'
import { linesOf } from './lines-of'

/** A case or why there is none, and where it stands: "cases.ndjson:12". */
export type Read = Parsed & { readonly where: string }

/** The cases in a file: one, a list of them, or in an .ndjson file one a line, read a piece at a time. */
export async function* casesIn(path: string): AsyncGenerator<Read> {
  try {
    if (holdsLines(path)) yield* casesByLine(path)
    else
      for (const read of casesInText(path, await readFile(path, 'utf8'))) yield { ...read, where: whereIn(path, read) }
  } catch (error) {
    yield { problem: whyUnreadable(error), where: path }
  }
}

const whereIn = (path: string, { where }: CaseInText): string => (where === undefined ? path : `${path}, ${where}`)

async function* casesByLine(path: string): AsyncGenerator<Read> {
  for await (const { number, text } of linesOf(createReadStream(path, 'utf8'))) {
    const where = `${path}:${number}`
    if (text === undefined) yield { problem: 'The line is longer than any case.', where }
    else if (text.trim() !== '') yield { ...parseCaseText(text), where }
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'There is no such file.',
  EISDIR: 'This is a folder. Name the files in it.',
  EACCES: 'This file may not be read.',
  ERR_FS_FILE_TOO_LARGE: 'The file is too large to read at once. Write its cases one a line, as .ndjson.',
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return reasons[code] ?? `The file can't be read: ${String(error).replaceAll('\n', ' ')}`
}
