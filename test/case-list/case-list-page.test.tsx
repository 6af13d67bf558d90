import 'fake-indexeddb/auto'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test } from 'vitest'
import { CaseListPage } from '../../src/case-list/case-list-page'
import { emptyCase, type CaseFile } from '../../src/cases/case-file'
import { samples } from '../../src/cases/samples'
import { stores } from '../../src/use-saved-cases'

function show() {
  const root = createRootRoute()
  const list = createRoute({ getParentRoute: () => root, path: '/', component: CaseListPage })
  const sheet = createRoute({ getParentRoute: () => root, path: '/cases/$caseId', component: () => <p>The sheet</p> })
  const router = createRouter({ routeTree: root.addChildren([list, sheet]), history: createMemoryHistory() })
  // The pages' links are typed by the app's own router.
  render(<RouterProvider router={router as never} />)
  return userEvent.setup()
}

const caseOf = (id: string, entries: CaseFile['entries']): CaseFile => ({
  ...emptyCase(id, '2026-11-24T10:00:00.000Z'),
  entries,
})
const jane = caseOf('a', { caseNumber: 'PA-1', memberName: 'Doe, Jane', birthDate: '1960-02-29', dueOn: '2026-11-26' })
const rick = caseOf('b', {
  caseNumber: 'PA-2',
  memberName: 'Roe, Rick',
  prescriberName: 'L. Okafor',
  dueOn: '2026-11-25',
})

const rowHeads = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getByRole('link').textContent)

afterEach(async () => {
  for (const { id } of (await stores.cases.list()).rows) await stores.cases.remove(id)
})

describe('the first page', () => {
  test('without cases says what to do next', async () => {
    show()
    expect(await screen.findByText(/Start with New review/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Export all cases' })).toBeDisabled()
  })

  test('offers every sample by how it ends', async () => {
    show()
    for (const { ends } of samples) expect(await screen.findByRole('link', { name: ends })).toBeVisible()
  })

  test('lists cases, the one due first on top', async () => {
    await stores.cases.put(jane)
    await stores.cases.put(rick)
    show()
    expect(await screen.findByText('Doe, Jane')).toBeVisible()
    expect(rowHeads()).toEqual(['PA-2', 'PA-1'])
    expect(screen.getByText('02/29/1960')).toBeVisible()
  })

  test('finds by prescriber as one types, and shows all again', async () => {
    await stores.cases.put(jane)
    await stores.cases.put(rick)
    const user = show()
    await user.type(await screen.findByRole('searchbox', { name: /Find by member/ }), 'okaf')
    expect(rowHeads()).toEqual(['PA-2'])
    await user.type(screen.getByRole('searchbox'), 'xyz')
    await user.click(screen.getByRole('button', { name: 'Show all cases' }))
    expect(rowHeads()).toEqual(['PA-2', 'PA-1'])
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })

  test('opens files into the list, and refuses with one line what is no case', async () => {
    const user = show()
    await screen.findByText(/No cases yet/)
    await user.upload(screen.getByLabelText('Case files'), [
      new File([JSON.stringify(jane)], 'jane.json'),
      new File(['{}'], 'other.json'),
    ])
    expect(await screen.findByText(/This is not a case of this app/)).toBeVisible()
    expect(await screen.findByRole('row', { name: /PA-1/ })).toBeVisible()
  })

  test('starts an empty case and goes to it', async () => {
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'New review' }))
    expect(await screen.findByText('The sheet')).toBeVisible()
    expect((await stores.cases.list()).rows).toHaveLength(1)
  })

  test('shows pages of a long list', async () => {
    for (let index = 0; index < 60; index++) await stores.cases.put(caseOf(`n${index}`, { caseNumber: `N-${index}` }))
    const user = show()
    await user.click(await screen.findByRole('button', { name: 'Show 10 more' }))
    expect(rowHeads()).toHaveLength(60)
  })
})
