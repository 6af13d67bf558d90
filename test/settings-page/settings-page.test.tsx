import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, test } from 'vitest'
import { noSettings } from '../../src/cases/plan-settings'
import { SettingsPage } from '../../src/settings-page/settings-page'
import { planSettings } from '../../src/use-plan-settings'

async function show() {
  const router = createRouter({
    routeTree: createRootRoute({ component: SettingsPage }),
    history: createMemoryHistory(),
  })
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('heading', { name: 'Settings of the plan' })
  return userEvent.setup()
}
const kept = () => planSettings.current().settings

afterEach(() => planSettings.save(noSettings))

test('a change is kept with every key', async () => {
  const user = await show()
  await user.type(screen.getByLabelText('Name of the plan'), 'Sample Plan')
  await user.type(screen.getByLabelText('Fax'), '555-0101')
  expect(kept()).toMatchObject({ planName: 'Sample Plan', fax: '555-0101' })
  expect(localStorage.getItem('ixazomib-review-plan-settings')).toContain('Sample Plan')
})

test('the due table begins empty; hours and whether waiting stops the clock are set row by row', async () => {
  const user = await show()
  const hours = screen.getByLabelText('Hours, Medicaid, urgent')
  const stops = screen.getByRole('checkbox', { name: 'Stops the clock for Medicaid, urgent' })
  expect(hours).toHaveValue('')
  expect(stops).toBeDisabled()
  await user.type(hours, '24')
  expect(stops).not.toBeChecked()
  await user.click(stops)
  expect(kept().due).toEqual({ 'medicaid urgent': { hours: 24, waitingStopsClock: true } })
  await user.clear(hours)
  expect(kept().due).toEqual({})
})

test('what is no number is not kept, stays as typed, and says what to type', async () => {
  const user = await show()
  const red = screen.getByLabelText('Red in the list within, in hours')
  await user.clear(red)
  await user.type(red, 'soon')
  expect(screen.queryByText(/Type a number/)).toBeNull()
  await user.tab()
  expect(screen.getByText(/Type a number, 0 or more/)).toBeVisible()
  expect(red).toHaveValue('soon')
  expect(kept().redWithinHours).toBe(4)
})

test('rows of the table of adverse decisions are added, filled and removed', async () => {
  const user = await show()
  await user.click(screen.getByRole('button', { name: 'Add a row' }))
  await user.selectOptions(screen.getByLabelText('State'), 'TX')
  await user.type(screen.getByLabelText('Credentials'), 'PharmD')
  await user.type(screen.getByLabelText('Looked up on'), '11/01/2026')
  await user.tab()
  expect(kept().adverse).toEqual([
    { state: 'TX', credentials: 'PharmD', mayIssue: false, source: '', checkedOn: '2026-11-01' },
  ])
  await user.click(screen.getByRole('button', { name: 'Remove row 1' }))
  expect(kept().adverse).toEqual([])
  expect(screen.getByRole('button', { name: 'Add a row' })).toHaveFocus()
})

test('leads to the page about the app', async () => {
  await show()
  expect(screen.getByRole('link', { name: 'About' })).toHaveAttribute('href', '/about')
})
