import { expect, test } from 'vitest'
import { adverseRight, noAdverseRules, type AdverseRule } from '../../../src/cases/signing/adverse-rule'

const rule = (part: Partial<AdverseRule>): AdverseRule => ({
  state: 'TX',
  credentials: 'PharmD',
  mayIssue: false,
  source: 'Example provision',
  checkedOn: '2026-11-01',
  ...part,
})
const open = "the plan's procedure decides"

test.each<[string, readonly AdverseRule[], string]>([
  ['an empty table guesses nothing', noAdverseRules, open],
  ['a row of the state binds', [rule({})], 'no'],
  ['a row that allows it, too', [rule({ mayIssue: true })], 'yes'],
  ['a row of another state does not', [rule({ state: 'FL' })], open],
  ['a row of all states binds', [rule({ state: '*' })], 'no'],
  ['a row of another line of business does not bind', [rule({ lineOfBusiness: 'medicaid' })], open],
  ['a row of other credentials does not bind', [rule({ credentials: 'MD' })], open],
  ['of two rows the one that forbids binds', [rule({ mayIssue: true, state: '*' }), rule({})], 'no'],
])('%s', (_name, rules, mayIssue) => {
  const asked = { state: 'TX', lineOfBusiness: 'marketplace', credentials: 'Pharm.D., BCOP' }
  expect(adverseRight(rules, asked).mayIssue).toBe(mayIssue)
})
