import { expect, test } from '@playwright/test'
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

for (const path of ['/policy', '/blank/I.A', '/blank/I.B', '/blank/I.C', '/blank/II.A']) {
  test(`no sheet of ${path} is printed for next to nothing`, async ({ page }) => {
    test.setTimeout(60_000)
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const format of formats) {
      const sheets = await printed(page, format)
      expect([format, sheets.map(isFilled)]).toEqual([format, sheets.map(() => true)])
    }
  })
}
