interface Asked {
  readonly on: string
  readonly schema: boolean
  readonly paths: readonly string[]
}

export const usage = `Usage: npm run -s evaluate -- [--on DATE] FILE...
       npm run -s evaluate -- --schema
FILE is a case (.json), a list of cases (.json), or one case a line (.ndjson). DATE is the decision date,
YYYY-MM-DD or MM/DD/YYYY; today where it is left out.`

export function readArguments(words: readonly string[], today: string): Asked | { readonly problem: string } {
  const paths: string[] = []
  let on = today
  let schema = false
  const waiting = [...words]
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    if (word === '--schema') schema = true
    else if (word === '--on' || word.startsWith('--on=')) {
      const typed = word === '--on' ? waiting.shift() : word.slice('--on='.length)
      const date = readDay(typed ?? '')
      if (date === undefined) return { problem: `--on ${typed ?? ''} is not a date.` }
      on = date
    } else if (word.startsWith('--')) return { problem: `${word} is not known.` }
    else paths.push(word)
  }
  return schema || paths.length > 0 ? { on, schema, paths } : { problem: 'No file is named.' }
}

function readDay(typed: string): string | undefined {
  const american = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(typed)
  const iso = american === null ? typed : `${american[3]}-${american[1]}-${american[2]}`
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso).toString()
  } catch {
    return undefined
  }
}
