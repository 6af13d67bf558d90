import 'temporal-polyfill/global'
import { once } from 'node:events'
import { casesIn, type Read } from './cases-in'
import { evaluateCase } from './evaluate-case'
import { caseSchema } from './case-schema'
import { readArguments, usage } from './read-arguments'

/** Prints one line of JSON for each case, and nothing else, on stdout; what can't be read, a line each on stderr. */

const progressEvery = 10_000

// Whoever reads the output may stop early, as "head" does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

const asked = readArguments(process.argv.slice(2), Temporal.Now.plainDateISO().toString())
if ('problem' in asked) {
  console.error(`${asked.problem}\n${usage}`)
  process.exitCode = 2
} else if (asked.schema) {
  await print(JSON.stringify(caseSchema(), null, 2))
} else {
  let failed = false
  for (const path of asked.paths) failed = (await evaluateFile(path, asked.on)) || failed
  process.exitCode = failed ? 2 : 0
}

/** @returns whether something in it could not be evaluated */
async function evaluateFile(path: string, on: string): Promise<boolean> {
  let failed = false
  let count = 0
  for await (const read of casesIn(path)) {
    const said = say(read, on)
    if ('line' in said) await print(said.line)
    else console.error(`${read.where}: ${said.problem}`)
    failed ||= 'problem' in said
    if (++count % progressEvery === 0) console.error(`${path}: ${count.toLocaleString('en-US')} cases`)
  }
  return failed
}

function say(read: Read, on: string): { readonly line: string } | { readonly problem: string } {
  if ('problem' in read) return { problem: read.problem }
  try {
    return { line: JSON.stringify(evaluateCase(read.file, on)) }
  } catch (error) {
    return { problem: `The case ${read.file.id} can't be evaluated: ${String(error).replaceAll('\n', ' ')}` }
  }
}

/** Waits where the reader of the output is slower than this, so that nothing piles up. */
async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}
