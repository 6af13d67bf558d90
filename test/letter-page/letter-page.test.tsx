import 'fake-indexeddb/auto'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { LetterPage } from '../../src/letter-page/letter-page'
import { noSettings } from '../../src/cases/plan-settings'
import type { Entries } from '../../src/facts'
import { planSettings } from '../../src/hooks/use-plan-settings'
import { stores } from '../../src/hooks/stores'
import { caseOf } from '../documents/case-of'

const twoDigits = { month: '2-digit', day: '2-digit' } as const
let count = 0
/** Each case has an id of its own: the app keeps open what it has opened. */
async function show(entries: Partial<Entries>) {
  const id = `letter-${count++}`
  await stores.cases.put({ ...caseOf('approve-initial', entries), id })
  const root = createRootRoute()
  const letter = createRoute({ getParentRoute: () => root, path: '/', component: () => <LetterPage caseId={id} /> })
  const question = createRoute({
    getParentRoute: () => root,
    path: '/cases/$caseId/$item',
    component: () => <p>The question</p>,
  })
  const router = createRouter({ routeTree: root.addChildren([letter, question]), history: createMemoryHistory() })
  // The pages' links are typed by the app's own router.
  render(<RouterProvider router={router as never} />)
  return { id, user: userEvent.setup(), router }
}
const letter = async () => within(await screen.findByRole('article', { name: 'Letter to the prescriber' }))

beforeEach(() => planSettings.save({ ...noSettings, planName: 'Sample Plan', phone: '555-0100', fax: '555-0101' }))
afterEach(() => localStorage.clear())

test('the letter names the plan, the member and the case, and numbers what it asks', async () => {
  await show({ refractory: undefined })
  const paper = await letter()
  expect(paper.getByText('Sample Plan')).toBeVisible()
  expect(paper.getByText(/by fax to 555-0101 or by phone at 555-0100/)).toBeVisible()
  expect(paper.getByText('PA-SAMPLE-01')).toBeVisible()
  expect(paper.getAllByRole('listitem')).toHaveLength(1)
  expect(paper.getByText(/^Was the disease refractory/)).toBeVisible()
})

test('marking it as waiting keeps the day, the reply-by day and what was asked', async () => {
  const { id, user } = await show({ refractory: undefined, dueOn: '2199-11-25' })
  await letter()
  const field = screen.getByRole('textbox', { name: 'Reply by' })
  expect(field).toHaveValue('11/25/2199')
  await user.clear(field)
  await user.type(field, '11/24/2199')
  await user.click(screen.getByRole('button', { name: 'Mark as waiting' }))
  expect(await screen.findByText(/^Waiting: prescriber asked .*, reply by 11\/24\/2199$/)).toBeVisible()
  await vi.waitFor(async () =>
    expect((await stores.cases.get(id))?.workflow).toMatchObject({
      state: 'waiting',
      replyBy: '2199-11-24',
      asked: ['refractory'],
    }),
  )
  await user.click(screen.getByRole('button', { name: 'The answers have come' }))
  await vi.waitFor(async () => expect((await stores.cases.get(id))?.workflow?.state).toBe('in review'))
})

test('the reply-by day may be typed as "today", is echoed in words, and stands as a date when one leaves', async () => {
  const { user } = await show({ refractory: undefined, dueOn: undefined })
  await letter()
  const field = screen.getByRole('textbox', { name: 'Reply by' })
  await user.type(field, 'today')
  expect(field).toHaveValue('today')
  expect(field).toHaveAccessibleDescription(/^\w+day, \w+ \d+, \d{4}$/)
  await user.tab()
  expect(field).toHaveValue(Temporal.Now.plainDateISO().toLocaleString('en-US', { ...twoDigits, year: 'numeric' }))
})

test('each number leads to its question', async () => {
  const { user, router, id } = await show({ refractory: undefined })
  await user.click((await letter()).getByRole('link', { name: 'To the question' }))
  expect(await screen.findByText('The question')).toBeVisible()
  expect(router.state.location.pathname).toBe(`/cases/${id}/I.A.5`)
})

test('the numbers of a letter that was sent stay when an answer has come', async () => {
  const id = 'sent'
  await stores.cases.put({
    ...caseOf('approve-initial'),
    id,
    workflow: {
      state: 'waiting',
      since: '2026-11-23T15:00:00Z',
      askedOn: '2026-11-23',
      asked: ['refractory', 'translocation'],
    },
  })
  const root = createRootRoute({ component: () => <LetterPage caseId={id} /> })
  render(<RouterProvider router={createRouter({ routeTree: root, history: createMemoryHistory() }) as never} />)
  const sent = within(await screen.findByRole('region', { name: 'As asked' }))
  expect(sent.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Was the disease refractory .* answered$/),
    expect.stringMatching(/^Is the translocation .* answered$/),
  ])
  expect(screen.getByText(/Nothing that still matters is open/)).toBeVisible()
})

test('saves the letter under the case number, never under a name', async () => {
  const saved: string[] = []
  URL.createObjectURL = () => 'blob:letter'
  HTMLAnchorElement.prototype.click = function click() {
    saved.push(this.download)
  }
  const { user } = await show({ refractory: undefined })
  await letter()
  await user.click(screen.getByRole('button', { name: 'Save as text' }))
  expect(saved).toEqual(['letter-PA-SAMPLE-01.txt'])
})

test('says where the plan’s name and fax are entered while they are missing', async () => {
  planSettings.save(noSettings)
  await show({ refractory: undefined })
  expect(await screen.findByRole('link', { name: 'Enter them in the settings' })).toBeVisible()
})

test('where the criteria are not met whatever is answered, it says so and offers no letter', async () => {
  await show({ refractory: undefined, birthDate: '2010-03-02' })
  expect(
    await screen.findByText(/^No answer to this letter changes the result: the criteria are not met by I\.A\.3/),
  ).toBeVisible()
  expect(screen.queryByRole('article', { name: 'Letter to the prescriber' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Mark as waiting' })).toBeNull()
  expect(screen.getByRole('button', { name: 'Print' })).toBeDisabled()
})
