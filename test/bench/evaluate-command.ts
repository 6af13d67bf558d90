import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { caseAt, written } from './given-cases'
import { repeated, turnByTurn, type Runs } from './measure'
import { comparison, growth, shown } from './tables'
import type { Topic } from './topic'

const sizes = [10, 100, 1000, 10_000, 100_000]
const root = fileURLToPath(new URL('../..', import.meta.url))
const command = join(root, 'src/cli/evaluate.ts')
const bare = fileURLToPath(new URL('bare-lines.ts', import.meta.url))

export const evaluateCommand: Topic = {
  name: 'evaluate',
  title: 'Evaluate on the command line',
  async run() {
    const most = Math.max(...sizes)
    const at = new Map<number, Runs>()
    for (const size of sizes.slice(0, -1)) {
      const file = await linesOf(size)
      at.set(size, await repeated(3, () => lasting(command, file, size)))
    }
    const file = await linesOf(most)
    const taken = await turnByTurn(
      1,
      () => lasting(command, file, most),
      () => lasting(bare, file, most),
    )
    at.set(most, taken.measured)
    return [
      `\`npm run -s evaluate\` over a file of one case a line, from its start to its last line, once. The limit is a program that reads the same lines, parses each, and writes it as JSON again.`,
      comparison([{ what: `${shown(most)} cases`, unit: 'ms', ...taken }]),
      growth('cases', [{ what: 'evaluate', at }]),
      'With few cases it is the start of the program.',
    ]
  },
}

async function linesOf(count: number): Promise<string> {
  const path = written(`lines-${count}.ndjson`, '')
  const file = createWriteStream(path)
  for (let place = 0; place < count; place++) {
    if (!file.write(`${JSON.stringify(caseAt(place))}\n`)) await once(file, 'drain')
  }
  file.end()
  await once(file, 'finish')
  return path
}

/** Milliseconds that a program takes, its output read as it comes. */
async function lasting(program: string, file: string, expected: number): Promise<number> {
  const begun = performance.now()
  const child = spawn(process.execPath, ['--import', 'tsx', program, '--on', '2026-11-24', file], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let lines = 0
  for await (const line of createInterface(child.stdout)) if (line !== '') lines++
  if (lines !== expected) throw new Error(`${program} wrote ${lines} lines for ${expected} cases`)
  return performance.now() - begun
}
