import { expect, test, type Page } from '@playwright/test'
import { passphrase, startWithPassphrase, unlock } from './support/first-use'
import { known, openCase } from './support/given-case'

/** Where each thing that is named stands on the page. */
const tops = (page: Page, selector: string) =>
  page.evaluate((places) => {
    const elements = [...document.querySelectorAll<HTMLElement>(places)]
    return elements.map((element) => {
      const { top, left } = element.getBoundingClientRect()
      return `${element.innerText.slice(0, 30)} ${Math.round(left)} ${Math.round(top)}`
    })
  }, selector)

const file = (id: string) => ({
  name: `${id}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'ixazomib-review-case',
      ...{ version: 1, id, entries: { ...known, caseNumber: id } },
    }),
  ),
})

test.use({ viewport: { width: 1366, height: 768 } })

test('what is said of an export, an import and a deletion moves no row, and can be closed', async ({ page }) => {
  for (const id of ['PA-1', 'PA-2', 'PA-3']) await openCase(page, { entries: { ...known, caseNumber: id } })
  await page.goto('/')
  const rows = () => tops(page, '.case-list h1, .case-list :is(thead, tbody) tr, .find-cases')
  await expect(page.locator('tbody tr')).toHaveCount(3)
  const before = await rows()

  await page.getByRole('button', { name: 'Export all cases' }).click()
  await expect(page.getByText('3 cases exported to your downloads')).toBeInViewport()
  await page.evaluate(() => window.scrollTo(0, 0))
  expect(await rows()).toEqual(before)

  await page.locator('input[type="file"]').first().setInputFiles(file('none'))
  await expect(page.getByText('none.json')).toBeInViewport()
  expect(await rows()).toEqual(before)

  await page.getByRole('button', { name: 'More for PA-3' }).click()
  await page.getByRole('menuitem', { name: 'Delete' }).click()
  await page.getByRole('button', { name: 'Delete this case' }).click()
  await expect(page.getByRole('button', { name: 'Undo for PA-3' })).toBeInViewport()
  const others = before.filter((each) => !each.startsWith('PA-3'))
  await expect.poll(async () => (await rows()).length).toBe(before.length - 1)
  expect((await rows()).slice(0, 3)).toEqual(others.slice(0, 3))

  await page.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByText('none.json')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  // What can be put back stays at hand, at the foot of the page.
  await page.getByRole('button', { name: 'Undo for PA-3' }).click()
  await expect(page.locator('tbody tr')).toHaveCount(3)
})

test('a wrong passphrase and what is missing at first use move nothing', async ({ page }) => {
  const places = () => tops(page, '.lock-page :is(h1, label, input, .button, .quiet, h2)')
  await page.goto('/')
  await page.getByRole('button', { name: 'Start with this passphrase' }).waitFor()
  const first = await places()
  await page.getByLabel('Passphrase', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Start with this passphrase' }).click()
  await expect(page.getByText(/needs 12 characters or more\./)).toBeVisible()
  await expect(page.getByText('Give the name that stands on what you sign.')).toBeVisible()
  expect(await places()).toEqual(first)

  await startWithPassphrase(page)
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await page.getByRole('heading', { name: 'Locked' }).waitFor()
  const locked = await places()
  await unlock(page, 'not the right one')
  await expect(page.getByRole('alert')).toContainText(/passphrase/i)
  expect(await places()).toEqual(locked)
  await unlock(page, passphrase)
  await page.getByRole('button', { name: 'New review' }).waitFor()
})

test('a doubted NPI moves nothing', async ({ page }) => {
  await openCase(page, { entries: known }, 'request')
  for (const width of [1366, 1024, 320]) {
    await page.setViewportSize({ width, height: 768 })
    const npi = page.getByLabel('NPI')
    await npi.fill('1234567893')
    await npi.blur()
    const fields = () => tops(page, '.request-fields :is(input, select, .field-label), .item h2')
    const before = await fields()
    await npi.fill('1234567890')
    await npi.blur()
    await expect(page.getByText('The check digit of this NPI does not fit.').first()).toBeVisible()
    expect({ width, fields: await fields() }).toEqual({ width, fields: before })
  }
})
