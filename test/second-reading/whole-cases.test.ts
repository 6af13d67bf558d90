import { expect, it, vi } from 'vitest'
import { compare } from './compare'
import { print } from './print'
import { randomCases } from './random-case'

vi.setConfig({ testTimeout: 36_000_000 })
const count = Number(process.env['WHOLE_CASES'] ?? 10_000)
const seed = Number(process.env['SEED'] ?? 1)

it('random whole cases come out the same when they are read twice', () => {
  const next = randomCases(seed)
  const different: unknown[] = []
  const outcomes: Record<string, number> = { approve: 0, 'not met': 0, 'more information': 0, refer: 0 }
  for (let index = 0; index < count; index++) {
    const each = next()
    const { outcome, differences } = compare(each)
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (differences.length > 0) different.push({ index, ...each, differences })
  }
  const said = Object.entries(outcomes).map(([outcome, times]) => `${times.toLocaleString('en')} ${outcome}`)
  print(`Whole cases read twice: ${count.toLocaleString('en')}, seed ${seed}: ${said.join(', ')}`)
  expect(different.slice(0, 3)).toEqual([])
  expect(Math.min(...Object.values(outcomes))).toBeGreaterThan(0)
})
