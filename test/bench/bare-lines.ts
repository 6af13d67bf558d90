import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** Reads lines of JSON and writes them as JSON again: below this no program that evaluates them can go. */
const path = process.argv.at(-1) ?? ''
for await (const line of createInterface(createReadStream(path, 'utf8'))) {
  if (!process.stdout.write(`${JSON.stringify(JSON.parse(line))}\n`)) await once(process.stdout, 'drain')
}
