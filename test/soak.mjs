// The long proofs, whole: the properties of the policy with large counts, and every case read twice. All print their counts.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { drillChanges } from './change-drill/run.mjs'
import { buildsAlike } from './offline/reproducible.mjs'

const runs = Number(process.env.PROPERTY_RUNS ?? 200_000)
const wholeCases = Number(process.env.WHOLE_CASES ?? 10_000_000)
const workers = Number(process.env.WORKERS ?? availableParallelism())

/**
 * @param {string} program
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>} whether all of it passed
 */
const run = (program, args, env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (status) => resolve(status === 0))
  })

/** @param {string[]} files @param {Record<string, string>} env */
const vitest = (files, env) =>
  run('node_modules/vitest/vitest.mjs', ['run', '--project', 'unit', ...files.map((file) => `test/${file}`)], env)

console.log(`Properties over ${runs} random cases each, the fewest answers over ${runs / 10}`)
const properties = await vitest(['policy/properties.test.ts', 'policy/fewest.test.ts'], {
  PROPERTY_RUNS: String(runs),
  SOAK: '1',
})

console.log('Every combination of answers and of findings, read twice')
const combinations = await vitest(['second-reading/every-criterion.test.ts', 'second-reading/upper-tree.test.ts'], {
  COMBINATIONS: process.env.COMBINATIONS ?? 'Infinity',
})

const each = Math.ceil(wholeCases / workers)
console.log(`${each * workers} random whole cases read twice, in ${workers} processes of ${each}`)
const shares = await Promise.all(
  Array.from({ length: workers }, (_, index) =>
    vitest(['second-reading/whole-cases.test.ts'], { WHOLE_CASES: String(each), SEED: String(index + 1) }),
  ),
)

console.log('What is kept: written, signed, exported and read again')
const kept = await vitest(['cases/round-trip.test.ts', 'cases/signing/assert-unchanged.test.ts', 'cases/vault'], {
  SOAK: '1',
  PROPERTY_RUNS: '1000',
})

await run('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'], {})
console.log('The browser killed, its writes failing, two tabs at once, files of every kind')
const endured = await run(
  'node_modules/@playwright/test/cli.js',
  [...['test', '-c', 'test/browser/playwright.config.ts', 'endurance', 'hostile']],
  { SOAK: '1' },
)

const followed = drillChanges()
const alike = buildsAlike()
console.log(alike ? '\nThree builds, one in another folder, are the same' : '\nThe builds differ')

process.exit(properties && combinations && shares.every(Boolean) && kept && endured && followed && alike ? 0 : 1)
