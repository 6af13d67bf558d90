import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from '../../src/cli/install.mjs'
import { equivalent } from './equivalent.mjs'

/**
 * Plants faults in facts, evaluation and policy, one at a time, and runs the specification against each.
 * Every fault has to fail a test, or to be listed in equivalent.mjs as the same program.
 * `npm run mutate -- policy` does one folder; the figures of the others stay as they were written.
 *
 * @typedef {{ line: number, column: number }} Position
 * @typedef {{ mutatorName: string, replacement?: string, status: string, location: { start: Position, end: Position } }} Mutant
 * @typedef {{ files: Record<string, { source: string, mutants: Mutant[] }> }} Report
 */

const folders = ['facts', 'evaluation', 'policy']
const [folder] = process.argv.slice(2)
if (folder !== undefined && !folders.includes(folder)) {
  console.error(`Usage: npm run mutate, or npm run mutate -- with one of: ${folders.join(', ')}`)
  process.exit(2)
}

const caught = ['Killed', 'Timeout']
const missed = ['Survived', 'NoCoverage']

/** @param {string | undefined} text */
const squeezed = (text = '') => text.replace(/\s+/g, ' ')

/**
 * The code that a mutant replaces.
 * @param {string} source
 * @param {Mutant} mutant
 */
function codeOf(source, { location: { start, end } }) {
  const lines = source.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined))
    .join('\n')
}

/** @param {Report} report */
const mutantsIn = (report) =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants.map((mutant) => {
      const code = codeOf(source, mutant)
      const becomes = mutant.replacement ?? ''
      return { file, ...mutant, code, becomes, key: [file, code, becomes].map(squeezed).join(' | ') }
    }),
  )

/** @param {string} name */
function runFolder(name) {
  const report = `.cache/mutants-${name}.json`
  const succeeded = run('npx stryker run test/mutate/stryker.config.mjs', {
    MUTATE: name,
    MUTATE_REPORT: report,
    // Where local days are days in UTC, a date read in the wrong zone is the right one.
    TZ: 'America/Chicago',
  })
  if (!succeeded) process.exit(1)
  return mutantsIn(JSON.parse(readFileSync(join(root, report), 'utf8')))
}

const chosen = folder === undefined ? folders : [folder]
const results = chosen.map((name) => ({ name, mutants: runFolder(name) }))

const same = equivalent
  .flatMap(({ mutants }) => mutants)
  .filter(({ file }) => chosen.some((name) => file.startsWith(`src/${name}/`)))
const listed = new Set(same.map(({ file, code, becomes }) => [file, code, becomes].map(squeezed).join(' | ')))
const survivors = results.flatMap(({ mutants }) => mutants).filter(({ status }) => missed.includes(status))
const unlisted = survivors.filter(({ key }) => !listed.has(key))
const gone = [...listed].filter((key) => !survivors.some((mutant) => mutant.key === key))

for (const { file, location, code, becomes } of unlisted) {
  console.error(`Not noticed: ${file}:${location.start.line}: ${squeezed(code)} -> ${squeezed(becomes)}`)
}
for (const key of gone) console.error(`Listed as the same program, and not among the survivors: ${key}`)

const figures = new URL('../bench/MUTATION.md', import.meta.url)

/**
 * The row of a folder: counted now, or as it was written before.
 * @param {string} name
 */
function rowOf(name) {
  const mutants = results.find((result) => result.name === name)?.mutants
  if (mutants === undefined) return existsSync(figures) ? lineOf(name, readFileSync(figures, 'utf8')) : []
  /** @param {string[]} statuses */
  const count = (statuses) => mutants.filter(({ status }) => statuses.includes(status)).length
  const open = unlisted.filter(({ file }) => file.startsWith(`src/${name}/`)).length
  return [`| ${name} | ${count([...caught, ...missed])} | ${count(caught)} | ${count(missed) - open} | ${open} |`]
}

/** @type {(name: string, text: string) => string[]} */
const lineOf = (name, text) => text.split('\n').filter((line) => line.startsWith(`| ${name} |`))

const table = [
  '| folder | mutants | noticed | the same program | not noticed |',
  '| --- | ---: | ---: | ---: | ---: |',
  ...folders.flatMap(rowOf),
].join('\n')
console.log(`\n${table}`)
writeFileSync(
  figures,
  `# Mutants

\`npm run mutate\`: faults planted one at a time by Stryker, words left out (\`test/mutate/wording.mjs\`), and what the
specification made of them. Those that are the same program, each with the reason: \`test/mutate/equivalent.mjs\`.

${table}
`,
)
process.exitCode = unlisted.length + gone.length === 0 ? 0 : 1
