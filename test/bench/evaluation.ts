import { assess, determine, findings, type PriorAuthRequest } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { randomCases } from '../second-reading/random-case'
import { truthOf } from '../second-reading/compare'
import { findingsByBranches } from './branches/findings'
import { turnByTurn } from './measure'
import { comparison, growth, shown } from './tables'
import type { Topic } from './topic'

const sizes = [10, 100, 1000, 10_000, 100_000]
/** So many evaluations at least are one run: long enough to be timed, short enough that most runs are not interrupted. */
const atLeast = 2000

type Step = (request: PriorAuthRequest) => unknown

export const evaluation: Topic = {
  name: 'evaluation',
  title: 'Evaluation',
  async run() {
    const all = requests(Math.max(...sizes))
    assertSame(all)
    const some = all.slice(0, atLeast)
    const rate = (step: Step) => () => (1000 * some.length) / once(some, step)
    return [
      `Random cases, their answers read already, a fifth of them with findings set by hand. The limit is a function of branches alone, in \`test/bench/branches\`; over ${shown(all.length)} cases it found the same for every citation.`,
      comparison([
        {
          ...{ what: 'the finding of every citation', unit: 'cases a second', moreIsBetter: true, atMost: 3 },
          ...(await turnByTurn(25, rate(found), rate(byBranches))),
        },
        {
          ...{ what: 'beside it what is open, notes, length, next policy', unit: 'cases a second', moreIsBetter: true },
          ...(await turnByTurn(25, rate(determined), rate(byBranches))),
        },
      ]),
      growth('cases', [
        { what: 'the finding of every citation', at: atEachSize(all, found) },
        { what: 'the same by branches', at: atEachSize(all, byBranches) },
        { what: 'beside it what is open, notes, length, next policy', at: atEachSize(all, determined) },
      ]),
    ]
  },
}

const atEachSize = (all: readonly PriorAuthRequest[], step: Step) =>
  new Map(
    sizes.map((size) => {
      const few = all.slice(0, size)
      return [size, Array.from({ length: size > 10_000 ? 2 : 7 }, () => once(few, step))]
    }),
  )

function requests(count: number): PriorAuthRequest[] {
  const next = randomCases(302)
  return Array.from({ length: count }, () => {
    const { answers, on, byHand } = next()
    const set = Object.entries(byHand).map(([id, value]) => [id, { truth: truthOf(value), reason: '', basis: '' }])
    return { answers, on, setByHand: Object.fromEntries(set) as PriorAuthRequest['setByHand'] }
  })
}

function found({ answers, setByHand }: PriorAuthRequest) {
  const section = cpPhar302.sectionOf(answers)
  return section && assess(section.criteria, answers, setByHand)
}

const byBranches = ({ answers, setByHand }: PriorAuthRequest) => findingsByBranches(answers, setByHand)

const determined: Step = (request) => determine(cpPhar302, request)

/** Milliseconds for these requests once; few of them are repeated. */
function once(all: readonly PriorAuthRequest[], step: Step): number {
  const rounds = Math.max(1, Math.floor(atLeast / all.length))
  const begun = performance.now()
  // Kept, so that nothing that is made can be left out as unused.
  let kept: unknown
  for (let round = 0; round < rounds; round++) for (const request of all) kept = step(request) ?? kept
  const took = performance.now() - begun
  if (kept === undefined) throw new Error('No case comes to a section')
  return took / rounds
}

function assertSame(all: readonly PriorAuthRequest[]): void {
  for (const request of all) {
    const root = found(request)
    const product = root === undefined ? [] : findings(root).map(({ criterion, truth }) => [criterion.id, truth])
    const branches = byBranches(request)
    const differs = product.filter(([id = '', truth]) => branches[id] !== truth)
    if (differs.length > 0 || product.length !== Object.keys(branches).length) {
      const said = differs.map(([id = '', truth]) => `${id}: ${truth}, by branches ${branches[id] ?? 'missing'}`)
      throw new Error(`The branches find otherwise.\n${said.join('\n')}\n${JSON.stringify(request, null, 1)}`)
    }
  }
}
