import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { factKeys, factOf, type Answers, type Entries, type FactKey } from '../../src/facts'
import { answersIn, decide, known, withSteps, type PriorAuthRequest, type Step } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { times } from '../support/counts'
import { approvedBy5b, continued, firstLine, given, lines, regimenOf, vrd } from './given'

vi.setConfig({ testTimeout: times(900_000, 36_000_000) })
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 400) / 10 }

/**
 * "No fewer would do", shown by trying every smaller set of answers to every open place, wherever the
 * search for the fewest did or did not look.
 */
function settlesWith(request: PriorAuthRequest, count: number): Step[] | undefined {
  const units = openUnits(request.answers, request.on)
  const attempt = (from: number, left: number, steps: Step[]): Step[] | undefined => {
    if (decide(cpPhar302, { ...request, answers: withSteps(request.answers, steps) }) === 'approve') return steps
    if (left === 0) return undefined
    for (let unit = from; unit < units.length; unit++) {
      for (const values of units[unit] ?? []) {
        const found = attempt(unit + 1, left - 1, [...steps, ...values])
        if (found) return found
      }
    }
    return undefined
  }
  return attempt(0, count, [])
}

/** Every open place with every value it might be given; facts of one line in the chart stand together. */
function openUnits(answers: Answers, on: string): Step[][][] {
  const open = factKeys.filter((key) => known(answers, key) === undefined)
  const lone = open.filter((key) => factOf(key).together === undefined)
  const together = open.filter((key) => factOf(key).together !== undefined)
  const fills = (key: FactKey) => cpPhar302.fills({ key }, answers, on)
  const dose = together
    .map(fills)
    .reduce<Step[][]>((rows, steps) => rows.flatMap((row) => steps.map((step) => [...row, step])), [[]])
  return [
    ...lone.map((key) => fills(key).map((step) => [step])),
    ...openLists(answers, on),
    together.length > 0 ? dose : [],
  ]
}

function openLists(answers: Answers, on: string): Step[][][] {
  const { priorTherapies, regimen } = answers
  const whole: Step[][] = [
    priorTherapies !== undefined && !priorTherapies.closed
      ? cpPhar302.fills({ key: 'priorTherapies' }, answers, on)
      : [],
    regimen !== undefined && !regimen.closed ? cpPhar302.fills({ key: 'regimen' }, answers, on) : [],
  ].map((steps) => [...steps])
  const blank = (value: unknown) => value === undefined || value === 'not documented'
  const fields = (priorTherapies?.rows ?? []).flatMap((row, index) =>
    (['completed', 'progressed', 'ownLine', 'requestedCourse'] as const)
      .filter((field) => blank(row[field]))
      .map((field) => cpPhar302.fills({ key: 'priorTherapies', row: index, field }, answers, on)),
  )
  return [...whole, ...fields].map((steps) => steps.map((step) => [step]))
}

const labelled: Entries = {
  ...approvedBy5b,
  regimen: regimenOf('lenalidomide', 'dexamethasone'),
  priorTherapies: lines(firstLine),
}
const approved: Entries[] = [
  approvedBy5b,
  labelled,
  { ...approvedBy5b, regimen: regimenOf('venetoclax', 'dexamethasone'), translocation: 'yes' },
  {
    ...approvedBy5b,
    regimen: regimenOf('cyclophosphamide', 'daratumumab', 'dexamethasone'),
    priorTherapies: lines({
      ...vrd({ completed: '2025-01-01', progressed: '2026-01-01' }),
      drugs: ['carfilzomib', 'cyclophosphamide', 'daratumumab', 'dexamethasone'].map((name) => ({ name })),
    }),
    transplantCandidate: 'no',
    substitutionReason: 'intolerance',
    standsInFor: 'carfilzomib',
  },
  { ...approvedBy5b, diagnosis: 'amyloidosis', amyloidosisStatus: 'relapsed', regimen: regimenOf('dexamethasone') },
  { ...approvedBy5b, diagnosis: 'waldenstrom', regimen: regimenOf('rituximab', 'dexamethasone') },
  continued,
  { ...continued, onBenefit: undefined, receivingNow: 'yes', firstDoseOn: '2026-01-05' },
  {
    ...labelled,
    requestKind: 'continued',
    treatedFor: 'this diagnosis',
    onBenefit: 'yes',
    responding: 'yes',
    doseIncrease: 'yes',
    currentAuthorizationEnds: 'none',
  },
]

/** An approved case with a few of its answers blank or not documented, its lists open, or dates of rows missing. */
const withBlanks = fc
  .record({
    entries: fc.constantFrom(...approved),
    blanks: fc.uniqueArray(fc.nat({ max: 24 }), { maxLength: 3 }),
    undocumented: fc.boolean(),
    openLines: fc.boolean(),
    openRegimen: fc.boolean(),
    dates: fc.subarray(['completed', 'progressed'] as const),
  })
  .map(({ entries, blanks, undocumented, openLines, openRegimen, dates }): Entries => {
    const keys = (Object.keys(entries) as FactKey[]).filter((key) => key !== 'requestKind' && key !== 'diagnosis')
    const gone = blanks.map((index) => keys[index % keys.length])
    const left = Object.entries(entries).flatMap(([key, value]) => {
      if (!(gone as FactKey[]).includes(key as FactKey)) return [[key, value]]
      return undocumented && factOf(key as FactKey).mayBeUndocumented ? [[key, 'not documented']] : []
    })
    const before = Object.fromEntries(left) as Entries
    if (before.priorTherapies) {
      const rows = before.priorTherapies.rows.map((row, index, all) =>
        index === all.length - 1
          ? (Object.fromEntries(
              Object.entries(row).filter(([field]) => !dates.includes(field as 'completed')),
            ) as typeof row)
          : row,
      )
      before.priorTherapies = { rows, closed: !openLines }
    }
    if (before.regimen) before.regimen = { ...before.regimen, closed: !openRegimen }
    return before
  })

describe('the fewest answers to approve (R4)', () => {
  it('is found wherever some answers would do, and no fewer would', () => {
    let compared = 0
    fc.assert(
      fc.property(withBlanks, (entries) => {
        const { request, fewest } = given(entries)
        const steps = fewest()
        expect(steps).toBeDefined()
        const count = answersIn(steps ?? [])
        expect(decide(cpPhar302, { ...request, answers: withSteps(request.answers, steps ?? []) })).toBe('approve')
        if (count === 0 || count > 3) return
        compared++
        expect(settlesWith(request, count - 1)).toBeUndefined()
      }),
      runs,
    )
    expect(compared).toBeGreaterThan(runs.numRuns / 4)
  })
})
