import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { noSettings } from '../../src/cases/plan-settings'
import { PrivacyPage } from '../../src/settings-page/privacy-page'
import { SettingsPage } from '../../src/settings-page/settings-page'
import { planSettings } from '../../src/hooks/use-plan-settings'

async function show() {
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <SettingsPage you={null} passphrase={null} /> }),
    history: createMemoryHistory(),
  })
  render(<RouterProvider router={router as never} />)
  await screen.findByRole('heading', { name: 'Settings of the plan' })
  return userEvent.setup()
}
const kept = () => planSettings.current().settings

afterEach(() => {
  planSettings.save(noSettings)
  vi.unstubAllGlobals()
})

/** A browser that keeps the cases once it is asked, where it agrees. */
function browserThat({ agrees, usage = 12_400_000 }: { readonly agrees: boolean; readonly usage?: number }) {
  let isKept = false
  const storage = {
    persisted: () => Promise.resolve(isKept),
    persist: () => Promise.resolve((isKept = agrees)),
    estimate: () => Promise.resolve({ usage, quota: 3_000_000_000 }),
  }
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: storage } }))
}

describe('where the cases are kept', () => {
  const part = async () => within(await screen.findByRole('region', { name: 'Where the cases are kept' }))

  test('the browser is asked at a click, and its answer is shown with the room', async () => {
    browserThat({ agrees: true })
    const user = await show()
    const kept = await part()
    expect(await kept.findByText('The browser may clear them')).toBeVisible()
    expect(kept.getByText(/12\.4 MB of 3\.0 GB are used\./)).toBeVisible()
    await user.click(kept.getByRole('button', { name: 'Ask the browser to keep them' }))
    expect(await kept.findByText('Kept until you delete them')).toBeVisible()
    expect(kept.queryByRole('button')).toBeNull()
  })

  test('a browser that does not agree is told, and can be asked again', async () => {
    browserThat({ agrees: false })
    const user = await show()
    const kept = await part()
    await user.click(await kept.findByRole('button', { name: 'Ask the browser to keep them' }))
    expect(await kept.findByText('The browser did not agree.')).toBeVisible()
    expect(kept.getByText(/Back them up often/)).toBeVisible()
    expect(kept.getByRole('button', { name: 'Ask the browser to keep them' })).toBeVisible()
  })

  test('little room left is told; more is not', async () => {
    browserThat({ agrees: true, usage: 2_700_000_001 })
    await show()
    expect(await (await part()).findByText(/little room left\. Back up now/)).toBeVisible()
    cleanup()
    browserThat({ agrees: true, usage: 2_700_000_000 })
    await show()
    await (await part()).findByText(/are used/)
    expect((await part()).queryByText(/little room left/)).toBeNull()
  })

  test('a browser that says nothing is not taken for one that keeps them', async () => {
    await show()
    expect(await (await part()).findByText('Not known')).toBeVisible()
  })
})

test('the log and what a passphrase does are a link away', async () => {
  await show()
  expect(screen.getByRole('link', { name: 'Log of this device' })).toHaveAttribute('href', '/log')
  expect(screen.getByRole('link', { name: /What a passphrase does/ })).toHaveAttribute('href', '/privacy')
})

test('what a passphrase does not do is said as plainly as what it does', async () => {
  const router = createRouter({
    routeTree: createRootRoute({ component: PrivacyPage }),
    history: createMemoryHistory(),
  })
  render(<RouterProvider router={router as never} />)
  const not = within(await screen.findByRole('region', { name: 'What it does not do' }))
  expect(not.getByText(/who the reviewer is rests on the computer’s own login/)).toBeVisible()
  expect(not.getByText(/Nobody can restore a forgotten passphrase/)).toBeVisible()
  expect(not.getByText(/does not protect while the app is open/)).toBeVisible()
  expect(within(screen.getByRole('region', { name: 'With a passphrase' })).getByText(/AES-256-GCM/)).toBeVisible()
})

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
