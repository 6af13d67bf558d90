import { expect, test } from 'vitest'
import { reviewCase } from '../../src/cases/review'
import { notDocumented, type Entries } from '../../src/facts'
import { shortValue } from '../../src/worksheet/item-words'
import { itemsOf } from '../../src/worksheet/sheet-items'

/** What the rail says beside a criterion of a first request for myeloma. */
function beside(criterion: string, given: Entries): string {
  const entries: Entries = { requestKind: 'initial', diagnosis: 'myeloma', ...given }
  const content = { entries, documents: [], citations: {}, setByHand: {}, acknowledged: [], askedAnyway: [] }
  const review = reviewCase(content, '2026-11-24')
  const item = itemsOf(review.determination).find(({ id }) => id === criterion)
  if (item === undefined) throw new Error(`There is no item ${criterion}`)
  return shortValue(item, content, review)
}

const row = { drugs: [{ name: 'bortezomib' }] }
const progressed = { ...row, progressed: '2024-02' }
const transplant = { drugs: [], procedures: ['Autologous stem cell transplant'] }

test.each([
  [[], true, 'none'],
  [[transplant], true, 'none'],
  [[transplant], false, '0+ lines'],
  [[row], true, '1 line'],
  [[row], false, '1+ line'],
  [[row, row], true, '1+ line'],
  [[progressed, row], true, '2 lines'],
])('beside the prior therapies %j, all of them: %s, the rail says: %s', (rows, closed, words) => {
  expect(beside('I.A.4', { priorTherapies: { rows, closed } })).toBe(words)
})

test.each([
  ['category 2A', '2A'],
  ['not listed', 'none'],
  [notDocumented, 'open'],
] as const)('beside the footnote, where the compendium says %s, the rail says: %s', (compendiumCategory, words) => {
  expect(beside('I.A.6*', { compendiumCategory })).toBe(words)
})

test.each([
  ['medical oncology', 'Med Onc'],
  ['hematology/oncology', 'Hem/Onc'],
  ['pediatric hematology/oncology', 'Peds H/O'],
] as const)('beside the prescriber, whose specialty is %s, the rail says: %s', (prescriberSpecialty, words) => {
  expect(beside('I.A.2', { prescriberSpecialty })).toBe(words)
})
