import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { freshSample } from '../../src/cases/samples'
import { readyToSign } from './support/approved-case'
import { passphrase } from './support/first-use'
import { openCase } from './support/given-case'
import { printed } from './support/pdf'
import { signAs } from './support/sign-as'

const today = new Date().toISOString().slice(0, 10)

const panel = (page: Page) => page.getByRole('form', { name: 'Sign the determination' })

test('a review is signed on the sheet, and stands as it was signed', async ({ page }) => {
  await openCase(page, readyToSign, 'check')
  await expect(panel(page).getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
  await signAs(page)
  // Nothing is left to be filled in, also after the page is opened anew.
  await page.reload()
  await expect(page.getByRole('region', { name: 'Signed determination' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Criteria' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByText(/^All \d/).click()
  await expect(page.getByRole('cell', { name: /^Signed/ })).toBeVisible()
})

test('whoever signs where nobody has given a name is known from then on', async ({ page }) => {
  await openCase(page, readyToSign, 'check')
  await signAs(page)
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('link', { name: 'Settings' }).click()
  const you = page.getByRole('form', { name: 'Your name' })
  await expect(you.getByRole('textbox').first()).toHaveValue('R. Lindqvist')
  await expect(you.getByLabel('Credentials')).toHaveValue('PharmD')
})

test('the printed record of a signed case has its fingerprint, the log, and no draft stamp', async ({ page }) => {
  await openCase(page, readyToSign, 'check')
  await signAs(page)
  const fingerprint = await page.getByText(/^Fingerprint/).innerText()
  await page.getByRole('link', { name: 'See the record' }).click()
  const foot = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--paper-foot'))
  await expect.poll(foot).toContain('Log ')
  const sheets = await printed(page, 'Letter')
  expect(sheets).toHaveLength(1)
  expect(sheets[0]).not.toContain('DRAFT')
  expect(sheets[0]).toContain(fingerprint.replace('Fingerprint ', ''))
  expect(sheets[0]).toMatch(/Log \d+, [0-9a-f]{8}/)
})

test('the decision is chosen by the keyboard in three keys from the determination, and by nobody else', async ({
  page,
}) => {
  await openCase(page, readyToSign, 'check')
  const who = panel(page).getByRole('group', { name: 'You sign as' })
  await who.getByLabel('Name').fill('R. Lindqvist')
  await who.getByLabel('Credentials').fill('PharmD')
  await expect(panel(page).getByRole('radio', { checked: true })).toHaveCount(0)
  await panel(page).getByRole('button', { name: 'Sign', exact: true }).press('Enter')
  await expect(page.getByRole('heading', { name: /^Before you sign/ })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('1')
  await expect(panel(page).getByRole('radio', { name: /^Approve/ })).toBeChecked()
})

test('a decision begun is kept with the case, and asks for its reason', async ({ page }) => {
  await openCase(page, readyToSign, 'check')
  await panel(page)
    .getByRole('radio', { name: /^More information/ })
    .check()
  await panel(page).getByLabel('Reason', { exact: true }).fill('The lab is of another member.')
  await expect(page.getByText(/^Saved/)).toBeVisible()
  await page.reload()
  await expect(panel(page).getByRole('radio', { name: /^More information/ })).toBeChecked()
  await expect(panel(page).getByLabel('Reason', { exact: true })).toHaveValue('The lab is of another member.')
  await signAs(page, /^More information/)
  await expect(page.getByText('Decision: More information needed', { exact: true })).toBeVisible()
})

test('what stands against signing leads to its place', async ({ page }) => {
  const { entries, citations } = freshSample('maintenance') ?? {}
  await openCase(page, { entries: { ...entries, stateRule: undefined }, citations }, 'check')
  const first = panel(page).getByRole('region', { name: 'Before you sign' })
  await first.getByRole('button', { name: /^Maintenance/ }).click()
  await expect(page.getByRole('checkbox', { name: /^Maintenance/ })).toBeFocused()
  await first.getByRole('button', { name: 'State rule' }).click()
  await expect(page.getByRole('radio').and(page.locator(':focus'))).toBeVisible()
})

test('where the policy stands against itself, that is acknowledged before signing (R21)', async ({ page }) => {
  const { entries, citations } = freshSample('conflict') ?? {}
  await openCase(page, { entries: { ...entries, revisionCheckedOn: today }, citations }, 'check')
  const who = panel(page).getByRole('group', { name: 'You sign as' })
  await who.getByLabel('Name').fill('R. Lindqvist')
  await who.getByLabel('Credentials').fill('PharmD')
  await panel(page)
    .getByRole('radio', { name: /^Criteria not met/ })
    .check()
  await panel(page).getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  for (const box of await page.getByRole('group', { name: 'Warnings to acknowledge' }).getByRole('checkbox').all())
    await box.check()
  await expect(panel(page).getByRole('region', { name: 'Before you sign' })).toContainText('Nothing stands against it')
  await signAs(page, /^Criteria not met/)
})

test('an addendum is added to a signed case, and a revision supersedes it', async ({ page }) => {
  await openCase(page, readyToSign, 'check')
  await signAs(page)
  await page.getByRole('button', { name: 'Add an addendum' }).click()
  const addendum = page.getByRole('form', { name: 'Add an addendum' })
  await addendum.getByLabel('What is added').fill('The lab of 11/12 came in.')
  await addendum.getByLabel('Reason').fill('Late fax.')
  await addendum.getByLabel('Name').fill('R. Lindqvist')
  await addendum.getByLabel('Credentials').fill('PharmD')
  await addendum.getByRole('button', { name: 'Add to the record' }).click()
  await expect(page.getByRole('heading', { name: 'Addenda (1)' })).toBeVisible()
  await page.getByRole('button', { name: 'Begin a new revision' }).click()
  const revision = page.getByRole('form', { name: 'Begin a new revision' })
  await revision.getByLabel('Reason').fill('The dose was changed.')
  await revision.getByLabel('Name').fill('R. Lindqvist')
  await revision.getByLabel('Credentials').fill('PharmD')
  const signedAt = page.url()
  await revision.getByRole('button', { name: 'Begin' }).click()
  await expect(page.getByRole('navigation', { name: 'Criteria' })).toBeVisible()
  expect(page.url()).not.toBe(signedAt)
  await page.goto(signedAt)
  await expect(page.getByText(/superseded by revision 2/i)).toBeVisible()
})

test('what is not met is handed over as a file to a named reviewer', async ({ page }) => {
  const { entries, citations } = freshSample('not-met-age') ?? {}
  await openCase(page, { entries, citations }, 'check')
  const route = panel(page).getByRole('region', { name: 'Route' })
  await route.getByLabel('Name').fill('M. Okoye')
  await route.getByLabel('Credentials').fill('MD')
  const begun = page.waitForEvent('download')
  await route.getByRole('button', { name: 'Hand over as a file' }).click()
  const file = await begun
  expect(file.suggestedFilename()).not.toMatch(/Alvarez|Keys|Okoye/)
  const [handed] = JSON.parse(readFileSync(await file.path(), 'utf8')) as { workflow: unknown }[]
  expect(handed?.workflow).toMatchObject({ state: 'handed over', to: 'M. Okoye', toCredentials: 'MD' })
  await expect(page.getByText(/^Handed over since .* to M\. Okoye, MD\.$/)).toBeVisible()
  await page.getByRole('button', { name: 'Take it up again' }).click()
  await expect(page.getByText('In review.')).toBeVisible()
})

test('a case is handed over encrypted where the reviewer wants it, and not before the passphrase is chosen', async ({
  page,
}) => {
  const { entries, citations } = freshSample('not-met-age') ?? {}
  await openCase(page, { entries, citations }, 'check')
  const route = panel(page).getByRole('region', { name: 'Route' })
  await route.getByLabel('Name').fill('M. Okoye')
  await route.getByLabel('Credentials').fill('MD')
  await route.getByLabel('Encrypt with a passphrase').check()
  await route.getByRole('button', { name: 'Hand over as a file' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hand over, encrypted' })
  await dialog.getByLabel('Passphrase of the file').fill(passphrase)
  await expect(page.getByText('In review.')).toBeAttached()
  await dialog.getByLabel('The same again').fill(passphrase)
  const begun = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Encrypt and save' }).click()
  const text = readFileSync(await (await begun).path(), 'utf8')
  expect(JSON.parse(text)).toMatchObject({ format: 'ixazomib-review-encrypted' })
  expect(text).not.toMatch(/Chaudhry|Okoye/)
  await expect(page.getByText(/^Handed over since .* to M\. Okoye, MD\.$/)).toBeVisible()
})

test('a request that was withdrawn says so on the sheet and in the list', async ({ page }) => {
  await openCase(page, readyToSign, 'check')
  await page.getByRole('button', { name: 'The request was withdrawn' }).click()
  await expect(page.getByText(/^Withdrawn since/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Take it up again' })).toBeFocused()
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByText(/^All \d/).click()
  await expect(page.getByRole('cell', { name: /^Withdrawn/ })).toBeVisible()
})

test('other reviews of the same member are named on the sheet', async ({ page }) => {
  await openCase(page, readyToSign)
  await openCase(page, { ...readyToSign, entries: { ...readyToSign.entries, caseNumber: 'PA-SECOND' } })
  const determination = page.getByRole('complementary', { name: 'Determination' })
  await expect(determination.getByRole('heading', { name: 'Other reviews of this member (1)' })).toBeVisible()
  await determination.getByRole('link', { name: 'PA-APPROVED' }).click()
  await expect(page.getByRole('heading', { name: /Review of case PA-APPROVED/ })).toBeAttached()
})

test('the letter is one step away while the prescriber can answer', async ({ page }) => {
  const { refractory: _refractory, ...entries } = readyToSign.entries
  await openCase(page, { ...readyToSign, entries })
  await page.getByRole('link', { name: 'Ask the prescriber' }).click()
  await expect(page.getByRole('article', { name: 'Letter to the prescriber' })).toBeVisible()
})
