import { cleanup, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type * as Evaluation from '../../src/evaluation'
import type { Entries } from '../../src/facts'
import { renderSheet } from './render-sheet'

/** Whether the sheet stood in the page, each time that single answers were tried. */
const stood: boolean[] = []

vi.mock(import('../../src/evaluation'), async (original) => {
  const evaluation: typeof Evaluation = await original()
  return {
    ...evaluation,
    singleChanges: (...request: Parameters<typeof Evaluation.singleChanges>) => {
      stood.push(screen.queryByRole('complementary', { name: 'Determination' }) !== null)
      return evaluation.singleChanges(...request)
    },
  }
})

test('what would change the review is tried only once the sheet is there', async () => {
  const entries: Entries = { requestKind: 'initial', diagnosis: 'waldenstrom', diagnosisDocumented: 'no' }
  // A sheet that waits for a part of the app has time for it; the second has every part.
  await renderSheet({ entries })
  cleanup()
  stood.splice(0)
  await renderSheet({ entries })
  expect(await screen.findByRole('heading', { name: 'What would change this' })).toBeVisible()
  expect(stood).not.toEqual([])
  expect(stood).not.toContain(false)
})
