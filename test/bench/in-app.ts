import type { Page } from '@playwright/test'

/** What a person does in the app, the same for every topic. */

/** Brings files in, and waits until all of them were read. */
export async function importFiles(page: Page, paths: string | string[]): Promise<void> {
  const closing = page.getByRole('button', { name: 'Close', exact: true })
  await page.setInputFiles('input[type="file"]', paths)
  await closing.waitFor({ timeout: 600_000 })
  const said = await page.locator('.opened-files').textContent()
  if (said === null || /refused|not opened/.test(said)) throw new Error(`Not all was imported: ${said ?? 'no word'}`)
  await closing.click()
}

export const atRest = (page: Page): Promise<void> => page.evaluate(() => window.probe.rest())
