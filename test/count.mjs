import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../src/cli/install.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

export const unitReport = 'node_modules/.cache/unit-tests.json'
export const enginesReport = 'node_modules/.cache/engine-tests.json'
const playwrightReport = 'node_modules/.cache/browser-tests.json'

/** @type {Readonly<Counts>} */
export const none = { passed: 0, failed: 0, skipped: 0 }

/** Without this, a run that breaks off early would be counted as the one before it. */
export function clearReports() {
  for (const report of [unitReport, enginesReport, playwrightReport]) rmSync(join(root, report), { force: true })
}

/**
 * @param {string} report
 * @returns {Counts}
 */
export function countVitest(report) {
  return read(report, ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
  }))
}

/** @returns {Counts} */
export function countPlaywright() {
  return read(playwrightReport, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }))
}

/**
 * @param {string} path
 * @param {(report: any) => Counts} countIn
 */
function read(path, countIn) {
  try {
    return countIn(JSON.parse(readFileSync(join(root, path), 'utf8')))
  } catch {
    // The step broke off before it reported.
    return { ...none, failed: 1 }
  }
}
