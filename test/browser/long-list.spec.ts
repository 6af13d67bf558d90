import { expect, test, type Locator, type Page } from '@playwright/test'
import { exportCases } from '../../src/cases/export-cases'
import { manyCases } from '../support/many-cases'
import { goOnWithout } from './support/first-use'

/** More cases than fit on any screen; the one with the lowest number is due first. */
const cases = manyCases(200)

test.beforeEach(async ({ page }) => {
  await page.goto('/')
  await goOnWithout(page)
  await page.setInputFiles('input[type="file"]', {
    name: 'cases.json',
    mimeType: 'application/json',
    buffer: Buffer.from(exportCases(cases)),
  })
  await expect(row(page, 'PA-001')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'To do 200' })).toBeChecked()
})

const row = (page: Page, number: string): Locator => page.getByRole('link', { name: number, exact: true })

/** Scrolls the list as a wheel does. */
async function scroll(page: Page, pixels: number): Promise<void> {
  await page.getByRole('table').hover()
  await page.mouse.wheel(0, pixels)
}

test('a long list has the rows in sight, and says how many there are and which one each is', async ({ page }) => {
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '201')
  await expect(row(page, 'PA-100')).toHaveCount(0)
  const isFirst = page.getByRole('row').filter({ has: row(page, 'PA-001') })
  await expect(isFirst).toHaveAttribute('aria-rowindex', '2')
  expect(await page.getByRole('row').count()).toBeLessThan(60)

  await scroll(page, 100_000)
  await expect(row(page, 'PA-200')).toBeInViewport()
  await expect(page.getByRole('row').filter({ has: row(page, 'PA-200') })).toHaveAttribute('aria-rowindex', '201')
  await expect(row(page, 'PA-001')).toHaveCount(0)
  expect(await page.getByRole('row').count()).toBeLessThan(60)

  await scroll(page, -100_000)
  await expect(row(page, 'PA-001')).toBeInViewport()
})

test('in columns of one width no words run into the next', async ({ page }) => {
  const wide = await page
    .getByRole('cell')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.querySelector('a') === null && cell.scrollWidth > cell.clientWidth)
        .map(({ textContent }) => textContent),
    )
  expect(wide).toEqual([])
})

test('what has the focus stays while one scrolls away, and Tab goes on from there', async ({ page }) => {
  await row(page, 'PA-002').focus()
  await scroll(page, 100_000)
  await expect(row(page, 'PA-200')).toBeInViewport()
  await expect(row(page, 'PA-002')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(row(page, 'PA-003')).toBeFocused()
  await expect(row(page, 'PA-003')).toBeInViewport()
})

test('Tab alone comes down the whole list, one case after another', async ({ page }) => {
  await row(page, 'PA-001').focus()
  for (const { entries } of cases.slice(1, 40)) {
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(row(page, entries.caseNumber ?? '')).toBeFocused()
    await expect(row(page, entries.caseNumber ?? '')).toBeInViewport()
  }
})

test('one letter finds a case that was not in sight, and without it the list is back at its top', async ({ page }) => {
  await page.getByRole('searchbox').fill('member 187')
  await expect(row(page, 'PA-187')).toBeInViewport()
  await expect(row(page, 'PA-001')).toHaveCount(0)
  await page.getByRole('searchbox').fill('')
  await expect(row(page, 'PA-001')).toBeInViewport()
})

test('on a narrow screen, where a row is several lines high, the last one is reached too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // The list grows as rows turn out to be higher than they were taken to be.
  await expect(async () => {
    await scroll(page, 100_000)
    await expect(row(page, 'PA-200')).toBeInViewport({ timeout: 500 })
  }).toPass()
})
