import type { Page } from '@playwright/test'
import { emptyCase, type CaseContent } from '../../../src/cases/case-file'
import { goOnWithout } from './first-use'

/** Brings a case in as a file, as a person does, and opens it. */
export async function openCase(page: Page, content: Partial<CaseContent>, item = ''): Promise<void> {
  const id = `given-${Math.random().toString(36).slice(2)}`
  const file = { ...emptyCase(id, '2026-11-24T16:00:00Z'), ...content }
  await page.goto('/')
  await goOnWithout(page)
  await page.setInputFiles('input[type="file"]', {
    name: 'case.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  })
  await page
    .getByRole('link', { name: content.entries?.caseNumber ?? 'No number', exact: true })
    .first()
    .waitFor()
  await page.goto(`/cases/${id}${item === '' ? '' : `/${item}`}`)
  await page.getByRole('complementary', { name: 'Determination' }).waitFor({ state: 'attached' })
}
