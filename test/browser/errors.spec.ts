import 'temporal-polyfill/global'
import { expect, test, type Locator } from '@playwright/test'
import { openCase } from './support/given-case'
import { freshSample } from '../../src/cases/samples'

test('errors stand in one summary with links in page order, in the words beside the field, and prefix the title', async ({
  page,
}) => {
  const sample = freshSample('approve-initial')
  if (sample === undefined) throw new Error('No sample')
  const [first, last] = sample.entries.priorTherapies?.rows ?? []
  if (first === undefined || last === undefined) throw new Error('No lines')
  const entries = {
    ...sample.entries,
    revisionCheckedOn: '112026',
    doseDays: '1, x',
    receivedTime: '99',
    birthDate: '02/30/1969',
    priorTherapies: { rows: [first, { ...last, completed: '02/30/2026' }], closed: true },
  }
  const documents = [{ id: 'D1', kind: 'Visit note', date: '13/45/2026' }]
  await openCase(page, { entries, documents }, 'check')
  await expect(page).toHaveTitle(/^6 to correct: /)
  const summary = page.getByRole('region', { name: /^To correct \(6\)$/ })
  await expect(summary.getByRole('link')).toHaveText([
    'Date of birth',
    'Time received',
    'Date of D1',
    'Completed, line 2',
    'Days of the cycle',
    'Revision checked',
  ])
  const lines = await summary.getByRole('listitem').allTextContents()
  for (const [index, name] of (await summary.getByRole('link').allTextContents()).entries()) {
    await summary.getByRole('link', { name, exact: true }).click()
    const field = page.locator(':focus')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await page.keyboard.press('Escape')
    const message = lines[index]?.slice(name.length + 2) ?? ''
    await expect.poll(() => described(field)).toContain(message)
    await page
      .getByRole('navigation', { name: 'Criteria' })
      .getByRole('link', { name: /^Check/ })
      .click()
    await expect(page.getByRole('heading', { name: 'Check and sign' })).toBeFocused()
  }

  // What is corrected says so, and moves nothing.
  await page.getByLabel('Revision checked').fill('11/20/2026')
  await page.getByLabel('Revision checked').press('Tab')
  await expect(summary.or(page.getByRole('region', { name: /^To correct \(5\)$/ }))).toContainText(
    'Revision checked: corrected',
  )
  await expect(page).toHaveTitle(/^5 to correct: /)
})

/** The words that belong to a field. */
const described = (field: Locator) =>
  field.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  )
