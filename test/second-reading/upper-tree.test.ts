import { afterAll, describe, expect, it, vi } from 'vitest'
import { partsOf, type Criterion } from '../../src/evaluation'
import type { Answers } from '../../src/facts'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { numbersBelow } from './combinations'
import { compare } from './compare'
import { print } from './print'
import type { Value } from './values'

vi.setConfig({ testTimeout: 7_200_000 })
/** How many combinations are read for each section; all of them where it is Infinity. */
const most = Number(process.env['COMBINATIONS'] ?? 3000)

const approvable: Answers = {
  lineOfBusiness: 'commercial',
  durationUnit: 'none stated',
  startDate: '2026-12-01',
  labelChanged: 'no',
}
/** What leads to each section, and what acts on its tree from outside: a conflict (R21), a dose increase (R29). */
const leadingTo: Record<string, readonly Answers[]> = {
  'I.A': (['relapse', 'primary'] as const).map((purpose) => ({
    requestKind: 'initial',
    diagnosis: 'myeloma',
    purpose,
  })),
  'I.B': [{ requestKind: 'initial', diagnosis: 'amyloidosis' }],
  'I.C': [{ requestKind: 'initial', diagnosis: 'waldenstrom' }],
  'I.D': [{ requestKind: 'initial', diagnosis: 'other' }],
  'II.A': ([undefined, 'yes', 'no'] as const).map((doseIncrease) => ({
    requestKind: 'continued',
    diagnosis: 'myeloma',
    doseIncrease,
  })),
  'II.B': [{ requestKind: 'continued', diagnosis: 'other' }],
}
const sections = cpPhar302.sections.filter(({ id }) => id in leadingTo)

/** The criteria right below a section; in the place of a group, its parts. */
const upperTree = (root: Criterion): readonly Criterion[] =>
  partsOf(root).flatMap((part) => (part.kind === 'check' ? [part] : partsOf(part)))

const findings: readonly Value[] = [1, -1, 0]

describe('every combination of met, not met and open over the upper tree', () => {
  const counts: string[] = []
  it('names every section that a case can come to', () => {
    const unreached = cpPhar302.sections.filter(({ id }) => !(id in leadingTo))
    expect(unreached.map(({ id }) => id)).toEqual(['III'])
  })
  it.each(sections.map((section) => [section.id, section.criteria] as const))('%s', (id, root) => {
    const tree = upperTree(root)
    const variants = leadingTo[id] ?? []
    const count = 3 ** tree.length * variants.length
    const outcomes = new Map<string, number>()
    const different: unknown[] = []
    let read = 0
    for (const number of numbersBelow(count, most)) {
      let rest = Math.floor(number / variants.length)
      const byHand: Record<string, Value> = {}
      for (const criterion of tree) {
        byHand[criterion.id] = findings[rest % 3] ?? 0
        rest = Math.floor(rest / 3)
      }
      const answers = { ...approvable, ...variants[number % variants.length] }
      const { outcome, differences } = compare({ answers, on: '2026-11-24', byHand })
      if (differences.length > 0) different.push({ byHand, answers, differences })
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
      read++
    }
    const said = [...outcomes].map(([outcome, times]) => `${times.toLocaleString('en')} ${outcome}`).join(', ')
    counts.push(
      `${id} ${read.toLocaleString('en')} of ${count.toLocaleString('en')} over ${tree.length} criteria: ${said}`,
    )
    expect(different.slice(0, 3)).toEqual([])
  })
  afterAll(() => print(`Combinations of findings read twice, by section:\n${counts.join('\n')}`))
})
