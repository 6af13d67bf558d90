import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import type { Entries } from '../../src/facts'
import { addressOf, decide, determine, findings, singleChanges, withStep, withSteps } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { explanation, headline } from '../../src/policy/words/determination-words'
import { sayFinding } from '../../src/policy/words/finding-words'
import { times } from '../support/counts'
import { anyEntries, earlier, garbage, routedEntries } from '../support/random-cases'
import { given } from './given'

vi.setConfig({ testTimeout: times(900_000, 36_000_000) })
const runs = { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 1000) }

/** Findings whose record a statement may contradict (R15, R17, and R13's "part of the line above"). */
const mayReopen = [
  'I.A.4',
  'I.A.5.b.ii',
  'I.A.5.b.iii',
  'I.A.5.d-setting',
  'I.A.5.d-replaces',
  'I.A.6*',
  'II.A.3*-regimen',
]

describe('R3: filling in a blank never turns met into not met or back', () => {
  it('and reopens a finding only where a statement contradicts what is recorded', () => {
    const cases = routedEntries.chain((entries) => fc.tuple(earlier(entries), fc.constant(entries)))
    fc.assert(
      fc.property(cases, ([before, after]) => {
        const early = given(before).determination
        const late = given(after).determination
        if (early.section?.id !== late.section?.id || early.root === undefined || late.root === undefined) return
        const settled = new Map(findings(late.root).map((finding) => [finding.criterion.id, finding]))
        for (const { criterion, truth } of findings(early.root)) {
          const now = settled.get(criterion.id)
          if (truth === 'open' || now === undefined || now.truth === truth) continue
          const reopened = [now, ...findings(now)].some(
            (part) => mayReopen.includes(part.criterion.id) && part.truth === 'open',
          )
          expect({ id: criterion.id, from: truth, to: now.truth, reopened }).toEqual({
            id: criterion.id,
            from: truth,
            to: 'open',
            reopened: true,
          })
        }
      }),
      runs,
    )
  })
})

describe('every random case', () => {
  it('evaluates without an exception, and says so in words', () => {
    fc.assert(
      fc.property(fc.oneof(anyEntries, routedEntries, garbage), (entries) => {
        const { determination, answers } = given(entries)
        expect(headline(determination)).not.toBe('')
        expect(explanation(determination, answers, 1)).not.toMatch(/undefined|NaN/)
        const said =
          determination.root === undefined
            ? []
            : findings(determination.root).map((finding) => sayFinding(finding, answers))
        expect(said.join('\n')).not.toMatch(/undefined|NaN/)
      }),
      runs,
    )
  })

  it('that approves has no unmet criterion and no open need', () => {
    fc.assert(
      fc.property(routedEntries, (entries) => {
        const { determination } = given(entries)
        if (determination.outcome !== 'approve') return
        expect(determination.unmet).toEqual([])
        expect(determination.root?.parts.every(({ truth }) => truth === 'met')).toBe(true)
        expect(determination.needs.filter(({ criterion }) => criterion !== undefined)).toEqual([])
        expect(determination.duration?.needs).toEqual([])
      }),
      runs,
    )
  })

  it('comes out the same in any order of its drugs', () => {
    const shuffled = (entries: Entries): Entries => ({
      ...entries,
      ...(entries.regimen && { regimen: { ...entries.regimen, drugs: entries.regimen.drugs.toReversed() } }),
      ...(entries.priorTherapies && {
        priorTherapies: {
          ...entries.priorTherapies,
          rows: entries.priorTherapies.rows.map((row) => ({ ...row, drugs: row.drugs.toReversed() })),
        },
      }),
    })
    fc.assert(
      fc.property(routedEntries, (entries) => {
        const truths = (each: Entries) => {
          const { root, outcome } = given(each).determination
          return { outcome, truths: root && findings(root).map(({ truth }) => truth) }
        }
        expect(truths(shuffled(entries))).toEqual(truths(entries))
      }),
      runs,
    )
  })
})

describe('the fewest answers and the single changes (R4)', () => {
  it('the fewest answers settle the review as approve', () => {
    fc.assert(
      fc.property(fc.oneof(routedEntries, anyEntries), (entries) => {
        const { request, fewest, determination } = given(entries)
        const steps = fewest()
        if (steps === undefined) return
        expect(decide(cpPhar302, { ...request, answers: withSteps(request.answers, steps) })).toBe('approve')
        expect(steps.length === 0).toBe(determination.outcome === 'approve')
      }),
      { numRuns: runs.numRuns / 4 },
    )
  })

  it('where answers would settle it, some of them are named as open, or what their questions wait for', () => {
    fc.assert(
      fc.property(fc.oneof(routedEntries, anyEntries), (entries) => {
        const { request, fewest, determination } = given(entries)
        const { section, root } = determination
        const steps = fewest()?.map(addressOf) ?? []
        if (steps.length === 0) return
        const named = determination.needs.map(addressOf)
        const waitedFor =
          section && root
            ? Object.values(cpPhar302.waitsFor).flatMap((waits) => waits({ ...request, section, root }).map(addressOf))
            : []
        expect(named.some((address) => [...steps, ...waitedFor].includes(address))).toBe(true)
      }),
      { numRuns: runs.numRuns / 4 },
    )
  })

  it('each single change does change the outcome', () => {
    fc.assert(
      fc.property(routedEntries, (entries) => {
        const { request, determination } = given(entries)
        for (const { step, outcome } of singleChanges(cpPhar302, request)) {
          const changed = determine(cpPhar302, { ...request, answers: withStep(request.answers, step) })
          expect(changed.outcome).toBe(outcome)
          expect(changed.outcome).not.toBe(determination.outcome)
        }
      }),
      { numRuns: runs.numRuns / 4 },
    )
  })
})
