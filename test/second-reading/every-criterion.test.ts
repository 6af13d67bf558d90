import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Answers } from '../../src/facts'
import { assess, conditionsOf, walk, type Criterion, type Limit } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { combinationsOf } from './answer-classes'
import { numbersBelow } from './combinations'
import { truthOf } from './compare'
import { print } from './print'
import { sheetOf, type SectionId } from './sections'

vi.setConfig({ testTimeout: 7_200_000 })
/** How many combinations are read for each condition; all of them where it is Infinity. */
const most = Number(process.env['COMBINATIONS'] ?? 1000)

const diagnosesOf: Record<string, readonly Answers['diagnosis'][]> = {
  'I.A': ['myeloma'],
  'I.B': ['amyloidosis'],
  'I.C': ['waldenstrom'],
  'II.A': ['myeloma', 'amyloidosis', 'waldenstrom'],
}
const tested = cpPhar302.sections.flatMap((section) =>
  walk(section.criteria)
    .filter(({ kind }) => kind === 'check' || kind === 'onlyIf')
    .map((criterion) => [criterion.id, section.id as SectionId, criterion] as const),
)

/** Reads a criterion twice over the classes of its answers. */
function compare(section: SectionId, criterion: Criterion, most: number) {
  const differences: unknown[] = []
  const truths = new Set<string>()
  let read = 0
  let count = 0
  for (const diagnosis of diagnosesOf[section] ?? [undefined]) {
    for (const combinations of combinationsOf(criterion)) {
      count += combinations.count
      for (const index of numbersBelow(combinations.count, most)) {
        const answers: Answers = { diagnosis, ...combinations.at(index) }
        const product = assess(criterion, answers).truth
        const second = sheetOf(section, answers, {})[criterion.id]
        const again = second === undefined ? 'not read' : truthOf(second)
        if (product !== again) differences.push({ product, again, answers })
        truths.add(product)
        read++
      }
    }
  }
  return { differences, truths, read, count }
}

describe('each criterion, over every combination of the answers that it can tell apart', () => {
  const counts: string[] = []
  it.each(tested)('%s', (id, section, criterion) => {
    const { differences, truths, read, count } = compare(section, criterion, most)
    counts.push(`${id} ${read.toLocaleString('en')}${read < count ? ` of ${count.toLocaleString('en')}` : ''}`)
    expect(differences.slice(0, 3)).toEqual([])
    // Section III is read, not found: it excludes nothing by name (R26).
    expect([...truths].sort()).toEqual(id === 'III.A' ? ['met'] : ['met', 'not met', 'open'])
  })
  afterAll(() => print(`Combinations of answers read twice, by criterion:\n${counts.join('\n')}`))
})

describe('the classes lie on both sides of each limit: one moved by one is found', () => {
  const limitsOf = (criterion: Criterion) => conditionsOf(criterion).flatMap(({ limits }) => limits)
  const limits = new Set(tested.flatMap(([, , criterion]) => limitsOf(criterion)))
  it.each([...limits].map((limit) => [limit.name, limit.at, limit.unit, limit] as const))(
    '%s, %d %s',
    (...[, at, , limit]) => {
      const moved = limit as { -readonly [K in keyof Limit]: Limit[K] }
      const [first] = tested.filter(([, , criterion]) => limitsOf(criterion).includes(limit))
      const [, section, criterion] = first ?? []
      for (const by of [1, -1]) {
        moved.at = at + by
        const differences = section && criterion ? compare(section, criterion, 5000).differences : []
        moved.at = at
        expect(differences, `${at + by}`).not.toEqual([])
      }
    },
  )
})
