import { expect, test } from 'vitest'
import { reviewCase } from '../../src/cases/review'
import type { Entries } from '../../src/facts'
import { shortValue } from '../../src/worksheet/item-words'
import { itemsOf } from '../../src/worksheet/sheet-items'

/** What the rail says beside I.A.4. */
function besideTherapies(priorTherapies: Entries['priorTherapies']): string {
  const entries: Entries = { requestKind: 'initial', diagnosis: 'myeloma', priorTherapies }
  const content = { entries, documents: [], citations: {}, setByHand: {}, acknowledged: [], askedAnyway: [] }
  const review = reviewCase(content, '2026-11-24')
  const item = itemsOf(review.determination).find(({ id }) => id === 'I.A.4')
  if (item === undefined) throw new Error('There is no such item')
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
  expect(besideTherapies({ rows, closed })).toBe(words)
})
