// The long proofs, whole: the property tests of the policy with large counts, which are printed.
import { spawnSync } from 'node:child_process'

const runs = process.env.PROPERTY_RUNS ?? '200000'
console.log(`Properties over ${runs} random cases each, the fewest answers over ${Number(runs) / 10}`)
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--project',
    'unit',
    'test/policy/properties.test.ts',
    'test/policy/fewest.test.ts',
  ],
  { stdio: 'inherit', env: { ...process.env, PROPERTY_RUNS: runs } },
)
process.exit(status ?? 1)
