import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { goOnWithout, passphrase, startWithPassphrase, unlock } from './support/first-use'

const canary = 'Zyxwquill, Canaria'

async function newReview(page: Page, caseNumber: string, member: string): Promise<void> {
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill(caseNumber)
  await page.getByLabel('Member', { exact: true }).fill(member)
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
}

const lock = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await page.getByRole('heading', { name: 'Locked' }).waitFor()
}

test('without a passphrase the choice stays in view until it is changed', async ({ page }) => {
  await page.goto('/')
  await goOnWithout(page)
  await expect(page.getByText(/not encrypted/)).toBeVisible()
  await newReview(page, 'PA-CLEAR', 'Clear, Ann')
  await expect(page.getByText(/not encrypted/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Lock', exact: true })).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(/not encrypted/)).toBeVisible()

  await page.getByRole('button', { name: 'Turn a passphrase on' }).click()
  await expect(page.getByText(/Older copies/)).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByRole('button', { name: 'Encrypt the cases here' }).click()
  await expect(page.getByText(/not encrypted/)).toHaveCount(0)
  await expect(page.getByLabel('Member', { exact: true })).toHaveValue('Clear, Ann')
  // The sheet goes on, and nothing of it is left in the clear.
  await page.getByLabel('Member', { exact: true }).fill('Sealed, Ann')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await expect(page.getByText('Not saved.')).toHaveCount(0)
  const stored = await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))
  expect(stored).not.toMatch(/Clear, Ann|Sealed, Ann/)
  await lock(page)
  await unlock(page)
  await expect(page.getByLabel('Member', { exact: true })).toHaveValue('Sealed, Ann')
})

test('with a passphrase the browser asks before it closes a page whose last key is not on the disk yet', async ({
  page,
}) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await newReview(page, 'PA-LEAVE', 'Leaving, Lou')
  await page.evaluate(() => {
    const { subtle } = crypto
    const encrypt = subtle.encrypt.bind(subtle)
    subtle.encrypt = async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 5000))
      return encrypt(...given)
    }
  })
  await page.getByLabel('Member', { exact: true }).press('x')
  const asked = page.waitForEvent('dialog')
  await page.close({ runBeforeUnload: true })
  const dialog = await asked
  expect(dialog.type()).toBe('beforeunload')
  await dialog.dismiss()
})

test('a short passphrase is refused, and says why', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('Passphrase', { exact: true }).fill('short')
  await page.getByRole('button', { name: 'Start with this passphrase' }).click()
  await expect(page.getByText(/needs 12 characters or more\./)).toBeVisible()
})

test('samples, policy and blank worksheets need no choice', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { name: 'Seven samples' })).toBeVisible()
  for (const path of ['/samples/refer', '/policy', '/blank/I.A']) {
    await page.goto(path)
    await expect(page.getByLabel('Passphrase', { exact: true })).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
  }
})

test('locks, tells a wrong passphrase, unlocks where it was, and changes the passphrase', async ({ page }) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await newReview(page, 'PA-LOCK', 'Locked, Lea')
  await lock(page)
  await expect(page.getByText('Locked, Lea')).toHaveCount(0)
  expect(await page.evaluate(() => JSON.stringify(sessionStorage) + JSON.stringify(localStorage))).not.toContain('Lea')
  await unlock(page, 'not the right one')
  await expect(page.getByRole('alert')).toContainText(/passphrase/i)
  await page.getByRole('button', { name: 'Change the passphrase' }).click()
  await page.getByLabel('Current passphrase').fill(passphrase)
  await page.getByLabel('New passphrase').fill('marble engine sunday crow')
  await page.getByLabel('The same again').fill('marble engine sunday crow')
  await page.getByRole('button', { name: 'Change it and unlock' }).click()
  await expect(page.getByLabel('Member', { exact: true })).toHaveValue('Locked, Lea')
  await page.reload()
  await unlock(page, 'marble engine sunday crow')
  await expect(page.getByLabel('Member', { exact: true })).toHaveValue('Locked, Lea')
})

test('after 15 minutes without input it locks, warned before', async ({ page }) => {
  await page.clock.install()
  await page.goto('/')
  await startWithPassphrase(page)
  await newReview(page, 'PA-IDLE', 'Idle, Ida')
  await page.clock.fastForward('14:45')
  await page.clock.runFor(1000)
  // By key: the pointer on its way to the button is input too, and may close the warning before it arrives.
  await page.getByRole('button', { name: 'Stay' }).press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.clock.fastForward('15:01')
  await page.clock.runFor(1000)
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await expect(page.getByText('Idle, Ida')).toHaveCount(0)
})

test('of two tabs one edits; locking one locks both', async ({ page, context }) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await newReview(page, 'PA-TABS', 'Twofold, Tom')
  const other = await context.newPage()
  await other.goto(page.url())
  await unlock(other)
  await expect(other.getByText(/edited in another tab/)).toBeVisible()
  await expect(other.getByLabel('Member', { exact: true })).toHaveCount(0)
  await page.getByLabel('Member', { exact: true }).fill('Twofold, Tomas')
  await expect(other.getByText('Twofold, Tomas').first()).toBeVisible()
  await other.getByRole('button', { name: 'Take over' }).click()
  await expect(other.getByLabel('Member', { exact: true })).toHaveValue('Twofold, Tomas')
  await expect(page.getByText(/edited in another tab/)).toBeVisible()
  await lock(other)
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
})

test('with a passphrase from the start a member is nowhere in the browser’s files', async ({ baseURL }, {
  project,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'profile-'))
  const said: string[] = []
  try {
    const context = await chromium.launchPersistentContext(profile, { ...project.use.launchOptions, baseURL })
    const page = await context.newPage()
    page.on('console', (message) => said.push(message.text()))
    await page.goto('/')
    await startWithPassphrase(page)
    await newReview(page, 'PA-CANARY', canary)
    await page.getByLabel('Date of birth').fill('03/02/1969')
    await page.getByLabel('Date of birth').press('Tab')
    await page.goto('/')
    await unlock(page)
    await expect(page.getByText(canary, { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'PA-CANARY' }).click()
    await expect(page.getByLabel('Member', { exact: true })).toHaveValue(canary)
    await lock(page)
    said.push(page.url(), await page.title(), await page.content())
    // The browser writes some of its files only after a while, and when it closes.
    await page.waitForTimeout(3000)
    await context.close()
    expect(said.join('\n')).not.toContain('Zyxwquill')
    expect(await filesHolding(profile, 'Zyxwquill')).toEqual([])
    expect((await filesHolding(profile, 'ixazomib-review-sealed')).length).toBeGreaterThan(0)
  } finally {
    await rm(profile, { recursive: true, force: true })
  }
})

/** As UTF-8 and as UTF-16, in which browsers keep texts too. */
async function filesHolding(folder: string, text: string): Promise<string[]> {
  const needles = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  const found: string[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path)
    if (needles.some((needle) => bytes.includes(needle))) found.push(path)
  }
  return found
}
