import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { passphrase, startWithPassphrase, unlock } from './support/first-use'
import { watchViolations } from './support/violations'

const ofFile = 'marble engine sunday crow'

async function newReview(page: Page, caseNumber: string, member: string): Promise<void> {
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill(caseNumber)
  await page.getByLabel('Member', { exact: true }).fill(member)
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
}

async function toList(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Cases' }).first().click()
  await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
}

test('an encrypted backup comes back on another device, with its passphrase alone', async ({ page, browser }) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await newReview(page, 'PA-SEALED', 'Canary, Ann')
  await toList(page)
  await page.getByRole('checkbox', { name: 'Encrypt with a passphrase' }).check()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByLabel('Passphrase of the file')).toBeFocused()
  await page.keyboard.type(ofFile)
  await page.getByLabel('The same again').fill(ofFile)
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  const path = await download.path()
  expect(download.suggestedFilename()).toMatch(/^ixazomib-backup-.*-encrypted\.json$/)
  expect(await readFile(path, 'utf8')).not.toMatch(/Canary|PA-SEALED/)

  const other = await (await browser.newContext()).newPage()
  const violations = await watchViolations(other)
  await other.goto('/')
  await startWithPassphrase(other)
  await other.locator('input[type="file"]').first().setInputFiles(path)
  await expect(other.getByLabel('Passphrase of the file')).toBeFocused()
  await other.keyboard.type(passphrase)
  await other.keyboard.press('Enter')
  await expect(other.getByText(/not the passphrase that the file was saved with/)).toBeVisible()
  await expect(other.getByLabel('Passphrase of the file')).toBeFocused()
  await other.getByLabel('Passphrase of the file').fill(ofFile)
  await other.keyboard.press('Enter')
  await expect(other.getByText(/1 new/)).toBeVisible()
  await expect(other.getByText(/The log in it \(\d+ entries\) stays in the file/)).toBeVisible()
  await expect(other.getByRole('row', { name: /PA-SEALED/ })).toBeVisible()
  expect(violations).toEqual([])
  await other.context().close()
})

test('what was done stands in the log, printing by the browser’s own menu too, and the log is whole', async ({
  page,
}) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await newReview(page, 'PA-LOGGED', 'Logged, Lea')
  const letter = page.url().replace(/(\/cases\/[^/]+).*/, '$1/letter')
  const rows = page.getByRole('table', { name: 'Entries of the log' }).getByRole('row')
  await toList(page)
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('link', { name: 'Log of this device' }).click()
  await expect(rows.filter({ hasText: 'Case changed' })).toContainText('Member: blank → Logged, Lea')
  await page.goto(letter)
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'Ask the prescriber' })).toBeVisible()
  await expect(page.getByText('Logged, Lea').first()).toBeVisible()
  await page.pdf()
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(page.getByText('Logged, Lea')).toHaveCount(0)
  await unlock(page, 'not the right one')
  await expect(page.getByRole('alert')).toContainText(/not the passphrase/)
  await unlock(page)
  await page.goto('/settings')
  await page.goto('/log')
  await unlock(page)
  await expect(page.getByText('Whole', { exact: true })).toBeVisible()
  await expect(rows.filter({ hasText: 'Printed' })).toContainText('Paper: Letter')
  await expect(rows.filter({ hasText: 'Unlocking failed' })).toHaveCount(1)
  await expect(rows.nth(1)).toContainText('Unlocked')
})

test('a name pasted with marks that no one sees is kept without them, and the caret stays where one types', async ({
  page,
}) => {
  await page.goto('/samples/approve-initial/request')
  const member = page.getByLabel('Member', { exact: true })
  await member.fill('Doe Jane')
  await member.evaluate((field: HTMLInputElement) => field.setSelectionRange(3, 3))
  await page.keyboard.insertText('\u202E,\u0000')
  await page.keyboard.type(' J.')
  await expect(member).toHaveValue('Doe, J. Jane')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Member', { exact: true })).toHaveValue('Doe, J. Jane')
})
