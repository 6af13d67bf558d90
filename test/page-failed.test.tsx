import 'fake-indexeddb/auto'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyCase } from '../src/cases/case-file'
import type * as review from '../src/cases/review'

const policy = vi.hoisted(() => ({ isBroken: false }))
vi.mock('../src/cases/review', async (load) => {
  const original = await load<typeof review>()
  const reviewCase: typeof review.reviewCase = (...given) => {
    if (policy.isBroken) throw new Error('I.A.4 has no test')
    return original.reviewCase(...given)
  }
  return { ...original, reviewCase }
})

const saved: Blob[] = []
beforeEach(() => {
  // Each test has a router of its own.
  vi.resetModules()
  policy.isBroken = true
  saved.length = 0
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubGlobal('scrollTo', () => {})
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob)
    return 'blob:saved'
  }
})
afterEach(() => vi.restoreAllMocks())

async function open(path: string) {
  const { router } = await import('../src/routes')
  router.update({ ...router.options, history: createMemoryHistory({ initialEntries: [path] }) })
  await router.load()
  render(<RouterProvider router={router} />)
}

test('a policy that throws over a case: the page says so, hands the case out, and goes on once it does not', async () => {
  await open('/samples/refer/record')
  expect(await screen.findByRole('heading', { name: 'This page failed' }, { timeout: 20_000 })).toBeVisible()
  const main = within(screen.getByRole('main'))
  expect(main.getByText(/Nothing that was saved is lost/)).toBeVisible()
  expect(main.getByText('I.A.4 has no test')).toBeVisible()
  expect(main.getByRole('button', { name: 'Reload this page' })).toBeVisible()
  await userEvent.click(main.getByRole('button', { name: 'Save this case as a file' }))
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(await saved[0]?.text()).toContain('PA-SAMPLE-05')

  policy.isBroken = false
  await userEvent.click(main.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('heading', { name: /review record/ }, { timeout: 20_000 })).toBeVisible()
})

test('the list stays: each case is named as one that can not be read, and all can be exported', async () => {
  const { begin } = await import('../src/hooks/use-lock')
  const { stores } = await import('../src/hooks/stores')
  await begin({ name: '', credentials: '' })
  await stores.cases.put({ ...emptyCase('broken', '2026-11-24T10:00:00Z'), entries: { caseNumber: 'PA-BROKEN' } })
  await open('/')
  expect(
    await screen.findByText(/Case broken can't be read and is kept as it is/, {}, { timeout: 20_000 }),
  ).toBeVisible()
  expect(screen.getByRole('heading', { name: 'Seven samples' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Export all cases' }))
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(await saved[0]?.text()).toContain('PA-BROKEN')
})
