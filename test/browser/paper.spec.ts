import { expect, test } from '@playwright/test'
import { approvedCase } from './support/approved-case'
import { openCase } from './support/given-case'
import { printed } from './support/pdf'

const records = [
  'approve-initial',
  'approve-continued',
  'not-met-age',
  'more-information',
  'refer',
  'conflict',
  'maintenance',
]
const formats = ['Letter', 'A4'] as const

/** The words of a sheet that are more than its head and foot. */
const isFilled = (sheet: string) => sheet.split(' ').length > 45

test('each typical review prints on one page, Letter and A4', async ({ page }) => {
  for (const sample of records) {
    await page.goto(`/samples/${sample}/record`)
    await expect(page.getByRole('heading', { name: /review record/ })).toBeVisible()
    for (const format of formats)
      expect([sample, format, (await printed(page, format)).length]).toEqual([sample, format, 1])
  }
})

test('where a record takes a second sheet, the signature stands with the rationale', async ({ page }) => {
  const supersedes = {
    ...{ id: 'before', revision: 1, signedBy: 'R. Lindqvist, PharmD', signedAt: '2026-11-24T16:58:00Z' },
    ...{ zone: 'America/New_York', fingerprint: '7f3a91c2 0be455d8 c1d09e77 4b2a6f03' },
    reason: 'A lab report came after signing. '.repeat(6).trim(),
  }
  await openCase(page, { ...approvedCase, supersedes })
  await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/record'))
  await expect(page.getByRole('heading', { name: /review record/ })).toBeVisible()
  const sheets = await printed(page)
  expect(sheets.map((sheet) => [/Rationale/.test(sheet), /Date and time/.test(sheet)])).toEqual([
    [false, false],
    [true, true],
  ])
})

for (const path of ['/policy', '/blank/I.A', '/blank/I.B', '/blank/I.C', '/blank/II.A']) {
  test(`no sheet of ${path} is printed for next to nothing`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const format of formats) {
      const sheets = await printed(page, format)
      expect([format, sheets.map(isFilled)]).toEqual([format, sheets.map(() => true)])
    }
  })
}

test('a worksheet of few questions takes no sheet for a signature alone', async ({ page }) => {
  for (const [section, sheets] of [
    ['I.D', 1],
    ['II.A', 2],
    ['II.B', 1],
  ] as const) {
    await page.goto(`/blank/${section}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const format of formats)
      expect([section, format, (await printed(page, format)).length]).toEqual([section, format, sheets])
  }
})

test('a short criterion of the blank worksheet stands on one sheet with its questions', async ({ page }) => {
  await page.goto('/blank/I.B')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  for (const format of formats) {
    const sheets = await printed(page, format)
    const holding = (text: RegExp) => sheets.findIndex((sheet) => text.test(sheet))
    const dose = [/I\.B\.5 The dose/, /Strength of a capsule/, /Does the evidence support/].map(holding)
    expect([format, dose]).toEqual([format, dose.map(() => dose[0])])
  }
})

test('there is room to write the code, and no ring of focus on paper', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 })
  for (const section of ['I.A', 'I.B', 'I.C', 'I.D', 'II.A', 'II.B']) {
    await page.goto(`/blank/${section}`)
    await page.emulateMedia({ media: 'print' })
    const line = page.locator('.blank-question', { hasText: 'ICD-10-CM code' }).locator('.blank-line')
    // In letters of the sheet: C90.02 by hand takes eight or so.
    const letters = await line.evaluate(
      (each: HTMLElement) => each.offsetWidth / Number.parseFloat(getComputedStyle(each).fontSize),
    )
    expect([section, letters > 13]).toEqual([section, true])
    await page.emulateMedia({ media: null })
  }
  // By the keyboard, so that the ring shows.
  await page.keyboard.press('Tab')
  await page.getByRole('region', { name: 'Criteria' }).focus()
  const ring = () => page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)
  expect(await ring()).not.toBe('none')
  await page.emulateMedia({ media: 'print' })
  expect(await ring()).toBe('none')
})
