import { expect, test } from '@playwright/test'
import { goOnWithout } from './support/first-use'

test('a newcomer opens a sample, changes one answer, and sees the determination turn', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto('/')
  await page.getByRole('link', { name: 'Meets criteria, 6 months' }).click()
  const outcome = page.getByRole('complementary', { name: 'Determination' }).getByRole('heading', { level: 2 })
  await expect(outcome).toHaveText('Meets criteria: approve')
  await page.getByRole('button', { name: /Prescriber.*Met/ }).click()
  await page.getByText('Another specialty', { exact: true }).click()
  await expect(outcome).toHaveText('More information needed')
  await expect(outcome).toBeInViewport({ ratio: 1 })
  await page
    .getByRole('group', { name: /in consultation with/ })
    .locator('label', { hasText: /^No\d?$/ })
    .click()
  await expect(outcome).toHaveText(/Criteria not met/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(outcome).toHaveText('Meets criteria: approve')
})

test('an empty list says what to do next', async ({ page }) => {
  await page.goto('/')
  await goOnWithout(page)
  await expect(page.getByText(/No cases yet\.\s*Start with New review/)).toBeVisible()
})
