import { expect, test, type Page } from '@playwright/test'
import { emptyCase } from '../../src/cases/case-file'
import { approvedCase } from './support/approved-case'
import { goOnWithout } from './support/first-use'
import { openCase } from './support/given-case'

/** Starts a review and types a case number, by which the tests know the case again. */
async function newReview(page: Page, caseNumber: string): Promise<void> {
  await page.goto('/')
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill(caseNumber)
}

const saved = (page: Page) => page.getByText(/^Saved/).first()

test('a reload in mid-review brings the case back where it was', async ({ page }) => {
  await newReview(page, 'PA-RELOAD')
  await page.getByRole('radio', { name: 'Initial' }).check({ force: true })
  await page.getByRole('radio', { name: 'Multiple myeloma' }).check({ force: true })
  await page.getByLabel('Date of birth').fill('03/02/1969')
  await page.getByLabel('Date of birth').press('Tab')
  await expect(saved(page)).toBeVisible()
  const address = page.url()
  await page.reload()
  await expect(page.getByLabel('Case number')).toHaveValue('PA-RELOAD')
  await expect(page.getByLabel('Date of birth')).toHaveValue('03/02/1969')
  await expect(page.getByRole('radio', { name: 'Initial' })).toBeChecked()
  expect(page.url()).toBe(address)
})

test('a page closed at once after typing loses nothing', async ({ page, context }) => {
  await newReview(page, 'PA-CLOSE')
  const address = page.url()
  await page.getByLabel('Member', { exact: true }).fill('Closer, Ann')
  await page.close({ runBeforeUnload: true })
  const again = await context.newPage()
  await again.goto(address)
  await expect(again.getByLabel('Member', { exact: true })).toHaveValue('Closer, Ann')
})

test('pages left at once after the last key lose nothing', async ({ page, context }) => {
  await page.goto('/')
  await goOnWithout(page)
  for (let tries = 0; tries < 10; tries++) {
    const tab = await context.newPage()
    await newReview(tab, `PA-LEFT-${tries}`)
    const address = tab.url()
    await tab.goto('about:blank')
    await tab.goto(address)
    await expect(tab.getByLabel('Case number')).toHaveValue(`PA-LEFT-${tries}`)
    await tab.close()
  }
})

test('what a page leaves only after the next one has begun is taken up all the same', async ({ page, context }) => {
  await openCase(page, { entries: { caseNumber: 'PA-LATE', memberName: 'Late, Lou' } }, 'request')
  const number = page.getByLabel('Case number')
  await expect(number).toHaveValue('PA-LATE')
  const [, , id = ''] = new URL(page.url()).pathname.split('/')
  const going = await context.newPage()
  await going.goto('/policy')
  const left = { ...emptyCase(id, new Date().toISOString()), entries: { caseNumber: 'PA-LATER' } }
  await going.evaluate(
    (file) => localStorage.setItem(`ixazomib-review-left cases/${file.id}`, JSON.stringify(file)),
    left,
  )
  await expect(number).toHaveValue('PA-LATER')
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(number).toHaveValue('PA-LATER')
})

test('a failed write shows at once, stays, and goes when a write succeeds', async ({ page }) => {
  await newReview(page, 'PA-FAIL')
  await expect(saved(page)).toBeVisible()
  await page.evaluate(() => {
    const store = IDBObjectStore.prototype
    const { value } = Object.getOwnPropertyDescriptor(store, 'put') ?? {}
    Object.assign(window, { restorePut: () => Object.assign(store, { put: value as unknown }) })
    store.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  })
  await page.getByLabel('Member', { exact: true }).fill('Full, Disk')
  await expect(page.getByText(/Not saved/).first()).toBeVisible()
  await expect(saved(page)).toBeHidden()
  await page.evaluate(() => (window as unknown as { restorePut: () => void }).restorePut())
  await page.getByRole('button', { name: /Try again|Save again|Retry/ }).click()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Member', { exact: true })).toHaveValue('Full, Disk')
})

test('text that can not be read stays as typed, through a reload', async ({ page }) => {
  await newReview(page, 'PA-TEXT')
  await page.getByLabel('Date of birth').fill('02/30/1969')
  await page.getByLabel('Date of birth').press('Tab')
  await expect(page.getByText(/02\/30\/1969 does not exist/).first()).toBeVisible()
  await expect(saved(page)).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Date of birth')).toHaveValue('02/30/1969')
})

test('samples never stand among the cases', async ({ page }) => {
  await newReview(page, 'PA-REAL')
  await expect(saved(page)).toBeVisible()
  await page.goto('/samples/refer')
  await expect(page.getByText('PA-SAMPLE-05').first()).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('link', { name: 'PA-REAL' })).toBeVisible()
  await expect(page.getByRole('link', { name: /PA-SAMPLE/ })).toHaveCount(0)
})

test('no request leaves for another origin', async ({ page, baseURL }) => {
  const foreign: string[] = []
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== baseURL) foreign.push(request.url())
  })
  for (const path of ['/', '/samples/approve-initial', '/samples/approve-initial/record', '/policy', '/blank/I.A']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(foreign).toEqual([])
})

test('text that a crash cut off is kept, shown, and no answer', async ({ page }) => {
  await openCase(page, approvedCase, 'request')
  await page.getByLabel('Date of birth').fill('')
  await page.getByLabel('Date of birth').pressSequentially('03/02/19')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Date of birth')).toHaveValue('03/02/19…')
  await expect(page.getByText(/Typing was interrupted here/).first()).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Determination' })).toContainText('More information needed')
})
