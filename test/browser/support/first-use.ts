import type { Page } from '@playwright/test'

/** At the first start of an empty browser: goes on without a passphrase, where that is asked. */
export async function goOnWithout(page: Page): Promise<void> {
  const choice = page.getByRole('button', { name: 'Go on without a passphrase' })
  const list = page.getByRole('button', { name: 'New review' })
  await choice.or(list).waitFor()
  if (await choice.isVisible()) await choice.click()
  await list.waitFor()
}

export const passphrase = 'otter velvet ladder quartz'

export async function startWithPassphrase(page: Page): Promise<void> {
  await page.getByLabel('Your name').fill('R. Lindqvist')
  await page.getByLabel('Credentials').fill('PharmD')
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same again').fill(passphrase)
  await page.getByRole('button', { name: 'Start with this passphrase' }).click()
  await page.getByRole('button', { name: 'New review' }).waitFor()
}

export async function unlock(page: Page, typed = passphrase): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(typed)
  await page.getByRole('button', { name: 'Unlock' }).click()
}
