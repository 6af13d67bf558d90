import { installMissing, run } from '../src/cli/install.mjs'
import { clearReports, countPlaywright, countVitest, enginesReport, none, unitReport } from './count.mjs'
import { installEngines } from './engines/install-engines.mjs'
import { findOrInstallBrowser } from './install-browser.mjs'

/**
 * @typedef {import('./count.mjs').Counts} Counts
 * @typedef {{ name: string, run: () => boolean, count?: () => Counts, needed?: boolean }} Step
 *   where a needed step fails, those after it are left out
 * @typedef {{ name: string, seconds: number, succeeded: boolean, counts: Counts }} Result
 */

/** @type {Step[]} */
const checks = [
  { name: 'types', run: () => run('npm run check:types') },
  { name: 'lint', run: () => run('npm run check:lint') },
  { name: 'format', run: () => run('npm run check:format') },
  { name: 'unused code', run: () => run('npm run check:unused') },
]

/** @type {Step} */
const build = { name: 'build', run: () => run('npm run build'), needed: true }

/** @type {Step} */
const size = { name: 'size of the first load', run: () => run('npm run check:size') }

/** @type {Record<string, Step[]>} */
const parts = {
  unit: [
    {
      name: 'unit and component tests',
      run: () => run(`npx vitest run ${reportingTo(unitReport)}`),
      count: () => countVitest(unitReport),
    },
    {
      name: 'every branch specified',
      run: () => run('npx vitest run -c test/mutate/vitest.config.ts --coverage'),
    },
    { name: 'change drill', run: () => run('npm run drill') },
  ],
  browser: [build, size, { name: 'browser tests', run: runInBrowser, count: countPlaywright }],
  engines: [build, { name: 'Firefox and WebKit', run: runInEngines, count: () => countVitest(enginesReport) }],
}

/** @param {string} report */
function reportingTo(report) {
  return `--reporter=default --reporter=json --outputFile.json=${report}`
}

function runInBrowser() {
  const browser = findOrInstallBrowser()
  if (browser) return run('npx playwright test -c test/browser/playwright.config.ts', { CHROME_PATH: browser })
  console.error('No Chrome, Chromium or Edge was found, and none could be installed.')
  console.error('Install one, or name its program in CHROME_PATH, and run the tests again.')
  return false
}

function runInEngines() {
  installEngines()
  return run(`npx vitest run --config test/engines/vitest.config.ts ${reportingTo(enginesReport)}`)
}

/**
 * @param {Step} step
 * @returns {Result}
 */
function runStep({ name, run, count }) {
  console.log(`\n=== ${name}`)
  const begun = performance.now()
  const succeeded = run()
  const seconds = (performance.now() - begun) / 1000
  const counts = count?.() ?? none
  // A step can fail with no failed test: a file that can't be read, a server that does not start.
  return { name, seconds, succeeded, counts: succeeded ? counts : { ...counts, failed: Math.max(counts.failed, 1) } }
}

/** @param {Step[]} steps */
function runAll(steps) {
  const results = []
  for (const step of steps) {
    const result = runStep(step)
    results.push(result)
    if (step.needed && !result.succeeded) break
  }
  return results
}

/** @param {Result[]} results */
function summarize(results) {
  console.log('\n=== summary')
  for (const { name, seconds, succeeded } of results) {
    console.log(`${name.padEnd(26)}${seconds.toFixed(1).padStart(6)} s  ${succeeded ? 'passed' : 'FAILED'}`)
  }
  /** @param {keyof Counts} kind */
  const total = (kind) => results.reduce((sum, { counts }) => sum + counts[kind], 0)
  const [passed, skipped] = [total('passed'), total('skipped')]
  const failed = passed === 0 ? Math.max(total('failed'), 1) : total('failed')
  console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
  return failed === 0
}

const asked = process.argv.slice(2)
if (asked.some((part) => !Object.hasOwn(parts, part))) {
  console.error(`Usage: npm test, or npm test -- with some of: ${Object.keys(parts).join(', ')}`)
  process.exit(2)
}
const chosen =
  asked.length === 0 ? [...checks, ...Object.values(parts).flat()] : asked.flatMap((part) => parts[part] ?? [])
clearReports()
const results = runAll([{ name: 'installation', run: installMissing, needed: true }, ...new Set(chosen)])
process.exitCode = summarize(results) ? 0 : 1
