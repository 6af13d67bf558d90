import { expect, test, type Page } from '@playwright/test'
import { freshSample } from '../../src/cases/samples'
import type { Entries } from '../../src/facts'
import { foundByAxe } from './support/axe'
import { startWithPassphrase, unlock } from './support/first-use'
import { openCase } from './support/given-case'
import { printed } from './support/pdf'

const {
  caseNumber,
  memberName,
  birthDate,
  memberId,
  lineOfBusiness,
  state,
  receivedOn,
  requestKind,
  diagnosis,
  ...chart
} = freshSample('approve-initial')?.entries ?? {}
const request = {
  caseNumber,
  memberName,
  birthDate,
  memberId,
  lineOfBusiness,
  state,
  receivedOn,
  requestKind,
  diagnosis,
}

/** @param known what the chart says; nothing, and the letter is as long as one gets */
async function openLetter(page: Page, known: Entries = {}): Promise<void> {
  await openCase(page, { entries: { ...request, ...known } })
  await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/letter'))
  await expect(page.getByRole('article', { name: 'Letter to the prescriber' })).toBeVisible()
}

for (const format of ['Letter', 'A4'] as const) {
  test(`a letter prints on one sheet of ${format}, with member and case in its head`, async ({ page }) => {
    const { prescriberSpecialty, priorTherapies, diagnosisDocumented } = chart
    await openLetter(page, { prescriberSpecialty, priorTherapies, diagnosisDocumented })
    const sheets = await printed(page, format)
    expect(sheets).toHaveLength(1)
    expect(sheets[0]).not.toContain('Mark as waiting')
  })

  test(`the longest letter has member and case on each sheet of ${format}`, async ({ page }) => {
    await openLetter(page)
    const sheets = await printed(page, format)
    expect(sheets.length).toBeLessThanOrEqual(2)
    for (const sheet of sheets) expect(sheet).toMatch(/Alvarez, Marta.*03\/02\/1969.*PA-SAMPLE-01/)
  })
}

test('a case that waits says so in the list', async ({ page }) => {
  await openLetter(page)
  await page.getByLabel('Reply by').fill('11/25/2199')
  await page.getByRole('button', { name: 'Mark as waiting' }).click()
  await expect(page.getByText(/^Waiting: prescriber asked/)).toBeVisible()
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByText('Waiting 1').click()
  await expect(page.getByText(/^Prescriber asked/)).toBeVisible()
  await expect(page.getByText('reply by 11/25/2199')).toBeVisible()
})

for (const width of [1366, 320]) {
  test(`axe finds nothing wrong with letter and settings at ${width} pixels, and nothing scrolls sideways`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 768 })
    await openLetter(page)
    for (const path of [page.url(), '/settings']) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect(await foundByAxe(page)).toEqual([])
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBe(0)
    }
  })
}

test('a letter is locked with its case', async ({ page }) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill('PA-LOCKED')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/letter'))
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'Ask the prescriber' })).toBeVisible()
})

test('while another tab edits the case, its letter is not sent from here', async ({ page, context }) => {
  await openCase(page, { entries: request })
  const other = await context.newPage()
  await other.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/letter'))
  await expect(other.getByText(/edited in another tab/)).toBeVisible()
  await expect(other.getByRole('button', { name: 'Mark as waiting' })).toHaveCount(0)
  await other.getByRole('button', { name: 'Take over' }).click()
  await expect(other.getByRole('button', { name: 'Mark as waiting' })).toBeVisible()
})
