// The long proofs, whole: the properties of the policy with large counts, and every case read twice. All print their counts.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

const runs = Number(process.env.PROPERTY_RUNS ?? 200_000)
const wholeCases = Number(process.env.WHOLE_CASES ?? 10_000_000)
const workers = Number(process.env.WORKERS ?? availableParallelism())

/**
 * @param {string[]} files
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>} whether all of them passed
 */
const vitest = (files, env) =>
  new Promise((resolve) => {
    const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', ...files.map((file) => `test/${file}`)]
    const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('exit', (status) => resolve(status === 0))
  })

console.log(`Properties over ${runs} random cases each, the fewest answers over ${runs / 10}`)
const properties = await vitest(['policy/properties.test.ts', 'policy/fewest.test.ts'], { PROPERTY_RUNS: String(runs) })

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
process.exit(properties && combinations && shares.every(Boolean) ? 0 : 1)
