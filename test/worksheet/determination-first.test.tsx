import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Entries } from '../../src/facts'
import { renderSheet } from './render-sheet'

/** Frames that come when the test says so. */
let waiting: FrameRequestCallback[] = []
const frame = () =>
  act(async () => {
    waiting.splice(0).forEach((work) => work(performance.now()))
    await new Promise((done) => setTimeout(done))
  })

beforeEach(() => {
  sessionStorage.clear()
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((work) => waiting.push(work))
})
afterEach(() => {
  waiting = []
  vi.restoreAllMocks()
})

const entries: Entries = {
  ...{ requestKind: 'initial', diagnosis: 'myeloma', diagnosisDocumented: 'yes', purpose: 'relapse' },
  ...{ birthDate: '1969-03-02', receivedOn: '2026-11-23', prescriberSpecialty: 'hematology' },
}
const documented = () => screen.getByRole('group', { name: /chart document this diagnosis/ })
const no = () => within(documented()).getByRole('radio', { name: 'No' })
const outcome = () =>
  within(screen.getByRole('complementary', { name: 'Determination' })).getByRole('heading', { level: 2 }).textContent
const inRail = () =>
  within(screen.getByRole('navigation', { name: 'Criteria' })).getByRole('link', { name: /1 Diagnosis/ })

test('an answer shows the determination first, and the rest of the sheet in the frame after', async () => {
  const { user } = await renderSheet({ entries }, 'diagnosis')
  await user.click(no())
  expect(no()).toBeChecked()
  expect(outcome()).toBe('Criteria not met')
  expect(inRail()).toHaveAccessibleName(/, Met/)
  await frame()
  expect(inRail()).toHaveAccessibleName(/, Met/)
  await frame()
  expect(inRail()).toHaveAccessibleName(/, Not met/)
})

test('a key pressed before that finds all of the sheet, and goes to the question after', async () => {
  const { user } = await renderSheet({ entries: { ...entries, purpose: undefined } }, 'diagnosis')
  within(documented()).getByRole('radio', { name: 'Yes' }).focus()
  await user.keyboard('2')
  expect(documented()).toContainElement(document.activeElement as HTMLElement)
  await user.keyboard('1')
  expect(no()).toBeChecked()
  const purpose = screen.getByRole('group', { name: /What is ixazomib to treat/ })
  expect(within(purpose).getByRole('radio', { name: 'Relapsed or refractory disease' })).toBeChecked()
  expect(inRail()).toHaveAccessibleName(/, Not met/)
})

test.each([
  ['Enter', '{Enter}'],
  ['Space', ' '],
])('%s pressed before that presses the button that the focus has gone to, once', async (_, key) => {
  const { user } = await renderSheet({ entries }, 'diagnosis')
  within(documented()).getByRole('radio', { name: 'Yes' }).focus()
  await user.keyboard(`2${key}`)
  expect(no()).toBeChecked()
  expect(screen.getByRole('form', { name: 'Cite a document' })).toBeVisible()
})

test('the answer is saved with the determination, and whoever leaves finds the step back kept', async () => {
  const { user, kept } = await renderSheet({ entries }, 'diagnosis')
  await user.click(no())
  expect(kept()?.entries.diagnosisDocumented).toBe('no')
  expect(screen.getByRole('button', { name: /Undo/ })).toBeDisabled()
  act(() => void window.dispatchEvent(new Event('pagehide')))
  expect(screen.getByRole('button', { name: /Undo/ })).toBeEnabled()
})
