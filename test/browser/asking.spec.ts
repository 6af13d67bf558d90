import 'temporal-polyfill/global'
import { expect, test, type Page } from '@playwright/test'
import { freshSample } from '../../src/cases/samples'
import type { Entries } from '../../src/facts'
import { known, openCase } from './support/given-case'

const group = (page: Page, name: RegExp) => page.getByRole('group', { name })
const answer = (page: Page, question: RegExp, option: string) =>
  group(page, question).getByRole('radio', { name: option, exact: true }).check({ force: true })
const panel = (page: Page) => page.getByRole('complementary', { name: 'Determination' })
const goTo = async (page: Page, key: string) => {
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('g')
  await page.keyboard.press(key)
}

test('a question shows while it can still matter, and an answered one always', async ({ page }) => {
  await openCase(page, { entries: { ...known, diagnosisDocumented: 'yes', purpose: 'relapse' } }, 'I.A.2')
  const consulted = group(page, /in consultation with/)
  await expect(consulted).toBeVisible()
  await answer(page, /specialty/, 'Hematology')
  await goTo(page, '5')
  await goTo(page, '2')
  await expect(group(page, /specialty/)).toBeVisible()
  await expect(consulted).toBeHidden()
  await answer(page, /specialty/, 'Another specialty')
  await expect(consulted).toBeVisible()
  await answer(page, /in consultation with/, 'Yes')
  await answer(page, /specialty/, 'Hematology')
  await goTo(page, '5')
  await goTo(page, '2')
  await expect(consulted).toBeVisible()

  // R18, R20: the questions of 5.d and the look-up wait until they can matter.
  await expect(group(page, /candidate for transplant/)).toBeHidden()
  await expect(group(page, /NCCN compendium list/)).toBeHidden()
  await goTo(page, '5')
  await page.getByRole('button', { name: /^Ask anyway/ }).click()
  await expect(group(page, /candidate for transplant/)).toBeVisible()
})

test('a review that is not met names every unmet criterion and lets the reviewer go on', async ({ page }) => {
  const entries: Entries = { ...known, birthDate: '2012-03-02', diagnosisDocumented: 'no', purpose: 'relapse' }
  await openCase(page, { entries }, 'I.A.4')
  await expect(panel(page)).toContainText('Criteria not met')
  await expect(panel(page)).toContainText('Not met (2)')
  await page.getByRole('checkbox', { name: 'No prior therapy' }).press('Space')
  await expect(panel(page)).toContainText('Not met (3)')
  for (const [name, cite] of [
    ['Multiple myeloma is the diagnosis', 'I.A.1'],
    ['18 years or older', 'I.A.3'],
    ['One prior therapy or more', 'I.A.4'],
  ] as const) {
    await expect(panel(page).getByRole('listitem').filter({ hasText: name })).toContainText(cite)
  }
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('checkbox', { name: 'Dexamethasone' })).toBeFocused()
})

/** Each branch off and on again: the answer that picks it, first turned away, then back. */
const branches: readonly {
  branch: string
  sample: string
  at: string
  question: RegExp
  away: string
  back: string
}[] = [
  {
    ...{ branch: 'the diagnosis', sample: 'approve-initial', at: 'I.A.1' },
    ...{ question: /Diagnosis that the request names/, away: 'Another diagnosis', back: 'Multiple myeloma' },
  },
  {
    ...{ branch: 'the kind of request', sample: 'approve-initial', at: 'request' },
    ...{ question: /Initial or continued/, away: 'Continued', back: 'Initial' },
  },
  {
    ...{ branch: 'a continued request', sample: 'approve-continued', at: 'request' },
    ...{ question: /Initial or continued/, away: 'Initial', back: 'Continued' },
  },
  {
    ...{ branch: 'the purpose', sample: 'conflict', at: 'I.A.1' },
    ...{ question: /What is ixazomib to treat/, away: 'Maintenance', back: 'Primary treatment' },
  },
  {
    ...{ branch: 'the line of business', sample: 'approve-initial', at: 'request' },
    ...{ question: /Line of business/, away: 'Commercial', back: 'Medicaid' },
  },
  {
    ...{ branch: 'what was authorized', sample: 'approve-continued', at: 'II.A.1' },
    ...{ question: /For which diagnosis/, away: 'Another diagnosis', back: 'This diagnosis' },
  },
]

for (const { branch, sample, at, question, away, back } of branches) {
  test(`${branch}, off and on again, brings all of it back`, async ({ page }) => {
    await page.goto(`/samples/${sample}/${at}`)
    const text = () => page.locator('.panel-body').innerText()
    // The last that comes.
    await expect(panel(page)).toContainText('What would change this')
    const before = await text()
    await answer(page, question, away)
    await expect.poll(text).not.toBe(before)
    await answer(page, question, back)
    await expect.poll(text).toBe(before)
    await expect(page.getByText(/^Saved \d/).first()).toBeVisible()
    const kept = await page.evaluate(
      (id) =>
        new Promise<{ entries: unknown }>((resolve) => {
          const open = indexedDB.open('ixazomib-review-samples')
          open.onsuccess = () => {
            const got = open.result.transaction('files').objectStore('files').get(id)
            got.onsuccess = () => resolve(got.result as { entries: unknown })
          }
        }),
      sample,
    )
    expect(kept.entries).toEqual(freshSample(sample)?.entries)
  })
}

test('the routes of the regimen and a dose increase keep their answers while others apply', async ({ page }) => {
  await page.goto('/samples/conflict/I.A.5')
  const transplant = group(page, /candidate for transplant/).getByRole('radio', { name: 'No', exact: true })
  await expect(transplant).toBeChecked()
  await answer(page, /candidate for transplant/, 'Yes')
  await answer(page, /candidate for transplant/, 'No')
  await page.getByRole('button', { name: 'Daratumumab anti-CD38' }).press('Delete')
  await goTo(page, '6')
  await goTo(page, '5')
  await expect(transplant).toBeChecked()

  // A dose increase over the limit: the evidence for it.
  await page.goto('/samples/approve-continued/II.A.3')
  const [increase, evidence] = [/dose higher than last authorized/, /evidence.*submitted/i]
  await expect(page.locator('[data-item="II.A.3"]')).toContainText('Does not apply')
  await answer(page, increase, 'Yes')
  await page.getByLabel('Days of the cycle').fill('1, 8, 15, 22')
  await page.getByLabel('Days of the cycle').press('Tab')
  await answer(page, evidence, 'Yes')
  await answer(page, increase, 'No')
  await goTo(page, 'c')
  await page.getByText(/^Set aside \(\d+\)/).click()
  await expect(page.locator('.set-aside')).toContainText('Evidence')
  await goTo(page, '3')
  await expect(group(page, evidence)).toBeHidden()
  await answer(page, increase, 'Yes')
  await expect(group(page, evidence).getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
})

test('what is set aside is listed, can be brought back, and is neither counted nor printed', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.1')
  await answer(page, /Diagnosis that the request names/, 'Another diagnosis')
  await expect(panel(page)).toContainText('Refer')
  await expect(page.getByText(/\d met,/)).toBeHidden()
  await page.getByText(/^Set aside \(\d+\)/).click()
  const aside = page.locator('.set-aside')
  for (const label of [
    'Prior therapies: 2 lines',
    'Regimen: pomalidomide, dexamethasone',
    'NCCN category: Category 2A',
  ]) {
    await expect(aside).toContainText(label)
  }
  await expect(page.getByText(/^Saved \d/).first()).toBeVisible()
  await page
    .getByRole('navigation', { name: 'Criteria' })
    .getByRole('link', { name: /^Check/ })
    .click()
  await page.getByRole('link', { name: 'See the record' }).click()
  const record = page.getByRole('main')
  await expect(record).toContainText('Ixazomib (Ninlaro) review record')
  for (const text of ['pomalidomide', 'Category 2A', 'I.A.4', '41 days']) await expect(record).not.toContainText(text)
  await page.goBack()
  await page.getByText(/^Set aside \(\d+\)/).click()
  await page.getByRole('button', { name: /^Bring back \d+: set Diagnosis to Multiple myeloma/ }).click()
  await expect(panel(page)).toContainText('Meets criteria: approve')
  await expect(page.getByText(/^Set aside/)).toBeHidden()
})
