import 'temporal-polyfill/global'
import { expect, test } from '@playwright/test'
import { known, openCase } from './support/given-case'

test('undo and redo go over the whole sheet, across fields, and survive a reload', async ({ page }) => {
  await openCase(page, { entries: known }, 'I.A.1')
  const documented = page.getByRole('group', { name: /chart document this diagnosis/ })
  const panel = page.getByRole('complementary', { name: 'Determination' })
  for (const key of ['Control+Enter', '1', '1', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('Visit note')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await page.keyboard.press('s')
  await page.keyboard.press('s')
  await page.keyboard.press('Enter')
  await page.keyboard.type('vrd')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Bortezomib PI' })).toBeVisible()
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Bortezomib PI' })).toBeVisible()
  const undo = page.getByRole('button', { name: 'Undo' })
  await undo.click()
  await expect(page.getByRole('button', { name: 'Bortezomib PI' })).toBeHidden()
  // Back through the line, three citations, the specialty, the document, the purpose, to an untouched case.
  for (let step = 0; step < 20 && (await undo.isEnabled()); step++) await page.keyboard.press('Control+z')
  await expect(undo).toBeDisabled()
  await expect(documented.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(panel).toContainText('More information needed')
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible()

  await page.reload()
  const redo = page.getByRole('button', { name: 'Redo' })
  await expect(redo).toBeEnabled()
  for (let step = 0; step < 20 && (await redo.isEnabled()); step++) await redo.click()
  await expect(page.getByRole('button', { name: 'Bortezomib PI' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^I\.A\.2.*Visit note/ })).toBeVisible()
})

test('what one undoes is said, and where it is comes into view', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.1')
  await page
    .getByRole('group', { name: /What is ixazomib to treat/ })
    .getByRole('radio', { name: 'Maintenance' })
    .check({ force: true })
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await expect(page.getByRole('heading', { name: 'Check and sign' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('status').filter({ hasText: 'Put back: Purpose' })).toBeAttached()
  await expect(page).toHaveURL(/I\.A\.1$/)
  await expect(page.getByRole('radio', { name: 'Relapsed or refractory disease' })).toBeChecked()
})
