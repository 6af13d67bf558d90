import { wordingPlugin } from './wording.mjs'

/** One folder of src, or all three; see run.mjs. */
const folders = process.env['MUTATE'] ?? '{facts,evaluation,policy}'

/** Files that hold words alone: what the screens, the letter and the policy page say. */
const wordsAlone = [
  'policy/words/*.ts',
  'policy/letter-words.ts',
  'policy/appendices.ts',
  'policy/readings.ts',
  'policy/revisions.ts',
  'policy/dates-of-review.ts',
  'facts/states.ts',
]

export default {
  mutate: [`src/${folders}/**/*.ts`, ...wordsAlone.map((file) => `!src/${file}`)],
  plugins: ['@stryker-mutator/vitest-runner', wordingPlugin],
  ignorers: ['wording'],
  // Most strings are words; those that are values are held by their types.
  mutator: { excludedMutations: ['StringLiteral'] },
  testRunner: 'vitest',
  // Without "related: false" it finds no tests from a folder below the root.
  vitest: { configFile: 'test/mutate/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env['MUTATE_WORKERS'] ?? 2),
  timeoutMS: 60_000,
  // TypeScript 7 has no interface by which Stryker could read a tsconfig; a file that is not there is not read.
  tsconfigFile: 'none.json',
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: process.env['MUTATE_REPORT'] ?? '.cache/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
}
