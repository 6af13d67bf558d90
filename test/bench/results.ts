import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { spawnSync } from 'node:child_process'
import { findBrowser } from '../find-browser.mjs'
import type { Topic } from './topic'

const file = new URL('RESULTS.md', import.meta.url)

const head = `# Measured

Written by \`npm run bench\`; \`npm run bench -- key-press\` measures one topic and leaves the others as they are. Each
figure is a median, with where nine of ten runs lie behind it. A ratio is to a limit measured beside it, turn by turn.
"Cost by work" is the steepest step of a row: by how much faster than its size the cost grew, 1 where both grew alike.
Nothing asserts a time.

Mutants: [MUTATION.md](MUTATION.md).
`

/** Replaces the section of a topic; those of the others stay. */
export function keepSection(topics: readonly Topic[], measured: Topic, parts: readonly string[]): void {
  const kept = sectionsIn(existsSync(file) ? readFileSync(file, 'utf8') : '')
  kept.set(measured.title, `${[machine(), ...parts].join('\n\n')}\n`)
  const sections = topics.flatMap(({ title }) => {
    const text = kept.get(title)
    return text === undefined ? [] : [`## ${title}\n\n${text}`]
  })
  writeFileSync(file, [head, ...sections].join('\n'))
}

const sectionsIn = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const end = section.indexOf('\n')
        return [section.slice(0, end), `${section.slice(end).trim()}\n`]
      }),
  )

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  const { stdout } = spawnSync(findBrowser() ?? 'chromium', ['--version'], { encoding: 'utf8' })
  const browser = typeof stdout === 'string' && stdout !== '' ? stdout.trim().split(/ (built|snap)/)[0] : 'no browser'
  // What else the machine does lengthens every time, and a ratio where it comes in bursts.
  const load = loadavg()[0]?.toFixed(1) ?? 'unknown'
  const day = new Date().toISOString().slice(0, 10)
  return `${cpus().length} cores of ${processor}, ${memory} GB, ${process.platform}, Node ${process.version}, ${browser}; load average ${load}, ${day}.`
}
