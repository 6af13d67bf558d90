import 'temporal-polyfill/global'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import fc from 'fast-check'
import { decide, determine, fewestAnswers, singleChanges, type PriorAuthRequest } from '../../src/evaluation'
import { readEntries } from '../../src/facts'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { routedEntries } from '../support/random-cases'

/**
 * Times each step over the same random cases in one run, as a ratio to a limit measured beside it: reading the
 * case's own JSON, below which nothing that opens a case can go. Nothing is asserted.
 */
const on = '2026-11-24'
const cases = fc.sample(routedEntries, { numRuns: 2000, seed: 302 })
const texts = cases.map((entries) => JSON.stringify(entries))
const requests: PriorAuthRequest[] = cases.map((entries) => ({
  answers: readEntries(entries, on).answers,
  setByHand: {},
  on,
}))

const steps: Record<string, () => unknown> = {
  'parse the JSON (the limit)': () => texts.map((text) => JSON.parse(text) as unknown),
  'read the entries': () => cases.map((entries) => readEntries(entries, on)),
  'decide the outcome': () => requests.map((request) => decide(cpPhar302, request)),
  'determine, every finding': () => requests.map((request) => determine(cpPhar302, request)),
  'fewest answers': () => requests.map((request) => fewestAnswers(cpPhar302, request)),
  'single changes': () => requests.map((request) => singleChanges(cpPhar302, request)),
}

/** Median and spread of a step, microseconds a case. */
function timed(step: () => unknown): { median: number; low: number; high: number } {
  step()
  const runs = Array.from({ length: 7 }, () => {
    const start = performance.now()
    step()
    return ((performance.now() - start) * 1000) / cases.length
  }).sort((a, b) => a - b)
  return { median: runs[3] ?? 0, low: runs[0] ?? 0, high: runs[6] ?? 0 }
}

const results = Object.entries(steps).map(([name, step]) => ({ name, ...timed(step) }))
const limit = results[0]?.median ?? 1
const table = [
  '| step | median, µs a case | spread | ratio to the limit |',
  '| --- | ---: | ---: | ---: |',
  ...results.map(
    ({ name, median, low, high }) =>
      `| ${name} | ${median.toFixed(1)} | ${low.toFixed(1)} to ${high.toFixed(1)} | ${(median / limit).toFixed(1)} |`,
  ),
].join('\n')
process.stdout.write(`${table}\n`)
const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`
writeFileSync(
  new URL('RESULTS.md', import.meta.url),
  `# Measured\n\n\`npm run bench\`: ${cases.length} random cases, 7 runs, ${machine}.\n\n${table}\n\nMutants: [MUTATION.md](MUTATION.md).\n`,
)
