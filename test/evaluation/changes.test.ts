import { describe, expect, it } from 'vitest'
import type { Answers } from '../../src/facts'
import {
  addressOf,
  allOf,
  check,
  isNo,
  isYes,
  singleChanges,
  type Policy,
  type Section,
  type Step,
} from '../../src/evaluation'

const title = { title: 'A part' }
const criteria = allOf('X', 'All', title, [
  check('X.1', 'Responding', isYes('responding'), title),
  check('X.2', 'Not refractory', isNo('refractory'), title),
])
const section: Section = { id: 'X', title: 'X', kind: 'criteria', criteria }

const policyOf = (turns: readonly Step[]): Policy => ({
  sections: [section],
  routing: [],
  sectionOf: () => section,
  duration: () => ({ length: { months: 1 }, from: '2026-01-01', through: '2026-01-31', needs: [], why: '' }),
  quantity: () => ({ needs: [] }),
  referral: () => ({ possible: [], cite: 'X', why: '', needs: [] }),
  nextStep: () => ({ text: '' }),
  conflict: () => undefined,
  notes: () => [],
  warnings: () => [],
  toCheck: () => [],
  waitsFor: {},
  fills: () => [],
  turns: () => turns,
})

describe('single changes that would turn the outcome', () => {
  const answers: Answers = { responding: 'yes', refractory: 'no' }
  const changes = (turns: readonly Step[], given = answers) =>
    singleChanges(policyOf(turns), { answers: given, setByHand: {}, on: '2026-01-01' }).map(({ step, outcome }) =>
      [addressOf(step), String(step.value), step.words, outcome].filter((each) => each !== undefined).join(', '),
    )
  const responding: Step[] = ['no', 'not documented', 'unknown', 'yes'].map((value) => ({ key: 'responding', value }))
  const refractory: Step[] = ['yes'].map((value) => ({ key: 'refractory', value }))

  it('each answer once for each outcome that it would bring, by its first value', () => {
    expect(changes([...responding, ...refractory])).toEqual([
      'responding, no, not met',
      'responding, not documented, more information',
      'refractory, yes, not met',
    ])
  })
  it('from an outcome other than approve too', () => {
    expect(changes([...responding, ...refractory], { ...answers, responding: 'no' })).toEqual([
      'responding, not documented, more information',
      'responding, yes, approve',
    ])
  })
  it('changes told apart by words alone', () => {
    const without = (words: string): Step => ({ key: 'responding', value: 'no', words })
    expect(changes([without('Without a'), without('Without b'), without('Without a')])).toEqual([
      'responding, no, Without a, not met',
      'responding, no, Without b, not met',
    ])
  })
  it('none where no other answer is possible', () => {
    expect(changes([])).toEqual([])
  })
})
