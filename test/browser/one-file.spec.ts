import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { emptyCase } from '../../src/cases/case-file'
import { oneFile } from './support/served'
import { watchViolations } from './support/violations'
import { startWithPassphrase, unlock } from './support/first-use'

let file: ReturnType<typeof oneFile>
test.beforeAll(() => {
  file = oneFile()
})
test.afterAll(() => file.remove())

test('the one file works from the disk, and asks for nothing else', async ({ page }) => {
  const violations = await watchViolations(page)
  const requests: string[] = []
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) requests.push(request.url().split('#')[0] ?? '')
  })
  for (const [path, text] of [
    ['', 'Before the first case'],
    ['#/samples/approve-initial', 'PA-SAMPLE-01'],
    ['#/samples/refer/record', 'PA-SAMPLE-05'],
    ['#/policy/I.A.5.b', 'CP.PHAR.302'],
    ['#/about', 'a file can’t hold its own hash'],
  ] as const) {
    await page.goto('about:blank')
    await page.goto(file.url + path)
    await expect(page.getByText(text).first()).toBeVisible()
  }
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').length
  })
  expect(fonts).toBeGreaterThan(0)
  expect([...new Set(requests)]).toEqual([file.url])
  expect(violations).toEqual([])
})

test('it says what it can not do', async ({ page }) => {
  await page.goto(file.url)
  const notice = page.getByRole('complementary', { name: 'About this edition' })
  await expect(notice).toContainText('can’t be installed and does not update itself')
  await notice.getByText('Opened from a file').click()
  await expect(notice).toContainText('may be able to read it')
})

test('case files are read aside here too', async ({ page }) => {
  const violations = await watchViolations(page)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(worker.url()))
  await page.goto(file.url)
  await startWithPassphrase(page)
  const given = { ...emptyCase('given', '2026-11-24T16:00:00Z'), entries: { caseNumber: 'PA-FILE' } }
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(given)) })
  await expect(page.getByRole('status').getByText('PA-FILE')).toBeVisible()
  expect(workers).toHaveLength(1)
  expect(workers[0]).toMatch(/^blob:/)
  await page.reload()
  await unlock(page)
  await expect(page.getByRole('link', { name: 'PA-FILE' }).first()).toBeVisible()
  expect(violations).toEqual([])
})

test('it holds its licences and its bill of materials', async ({ page }) => {
  await page.goto(`${file.url}#/about`)
  await expect(page.getByText(/^react \d/)).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the bill of materials' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('sbom.json')
  expect(JSON.parse(readFileSync(await saved.path(), 'utf8'))).toMatchObject({ bomFormat: 'CycloneDX' })
})
