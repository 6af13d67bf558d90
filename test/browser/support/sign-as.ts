import { expect, type Page } from '@playwright/test'

/** Signs the case on the sheet, as a reviewer whom this device does not know. */
export async function signAs(page: Page, decision = /^Approve/): Promise<void> {
  const panel = page.getByRole('form', { name: 'Sign the determination' })
  await panel.getByRole('radio', { name: decision }).check()
  const who = panel.getByRole('group', { name: 'You sign as' })
  await who.getByLabel('Name').fill('R. Lindqvist')
  await who.getByLabel('Credentials').fill('PharmD')
  await panel.getByRole('button', { name: 'Sign', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Sign this determination?' })
  await dialog.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Signed: R. Lindqvist, PharmD' })).toBeFocused()
}
