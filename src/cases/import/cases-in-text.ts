import { parseCase, parseCaseText, readJson, type Parsed } from '../parse-case'

/** A case or why there is none, and where in the text it stands: "line 3"; absent where the text is one case. */
export type CaseInText = Parsed & { readonly where?: string }

export const holdsLines = (name: string): boolean => /\.(ndjson|jsonl)$/i.test(name)

/** The cases in the text of a file: one, a list of them, or where its name says so one a line. */
export function* casesInText(name: string, text: string): Generator<CaseInText> {
  if (holdsLines(name)) return yield* casesByLine(text)
  const read = readJson(text)
  if ('problem' in read) yield read
  else if (!Array.isArray(read.value)) yield parseCase(read.value)
  else for (const [index, value] of read.value.entries()) yield { ...parseCase(value), where: `case ${index + 1}` }
}

function* casesByLine(text: string): Generator<CaseInText> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') yield { ...parseCaseText(line), where: `line ${index + 1}` }
  }
}
