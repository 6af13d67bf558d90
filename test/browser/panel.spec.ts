import 'temporal-polyfill/global'
import { expect, test, type Page } from '@playwright/test'
import type { Entries } from '../../src/facts'
import { known, openCase } from './support/given-case'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Determination' })
const part = (page: Page, name: RegExp) =>
  panel(page)
    .locator('.panel-part')
    .filter({ has: page.getByRole('heading', { name }) })

test('says what settles it, what is open and who can answer, what would change it, what is to be seen to', async ({
  page,
}) => {
  await page.goto('/samples/more-information')
  await expect(panel(page)).toContainText('Determination so far')
  await expect(panel(page)).toContainText('Two items are open. If both are met, the request meets the criteria for')
  const open = part(page, /Still open \(2\)/)
  await expect(open.getByRole('listitem').first()).toContainText(/Relapsed or refractory.*I\.B\.1, not documented/)
  await expect(open.getByRole('listitem').nth(1)).toContainText(/NCCN category.*I\.B\.5\*, the plan looks it up/)
  await open.getByRole('link', { name: 'NCCN category' }).click()
  await expect(page.getByRole('radio', { name: 'Category 1', exact: true })).toBeFocused()
  await expect(part(page, /What would change this/)).toContainText(/criteria not met/)

  await page.goto('/samples/approve-initial')
  await expect(panel(page)).toContainText('All of I.A is met, the regimen by 5.b.')
  await expect(part(page, /What would change this/)).toContainText('Progressed, line 2, 10/10/2026: criteria not met')

  await page.goto('/samples/conflict')
  await expect(part(page, /Not met \(1\)/)).toContainText('Policy conflict with I.A.5.d')
  await expect(part(page, /Next step/)).toContainText('medical director')
  await expect(part(page, /Before you sign \(2\)/)).toContainText('Newly diagnosed')
  await part(page, /Before you sign/)
    .getByRole('button', { name: /Newly diagnosed/ })
    .click()
  await expect(page.getByRole('checkbox', { name: /Newly diagnosed/ })).toBeFocused()
})

test('a finding without a document is counted, and leads to where one is cited', async ({ page }) => {
  await openCase(page, { entries: { ...known, diagnosisDocumented: 'yes', purpose: 'relapse' } }, 'I.A.4')
  const before = part(page, /Before you sign/)
  await expect(before).toContainText('Asserted, no document: 1, 3')
  await before.getByRole('button', { name: '3', exact: true }).click()
  await expect(page.getByRole('heading', { name: '18 years or older' })).toBeFocused()
  await expect(page.getByText('2 not cited')).toBeVisible()
})

const drugs = (...names: string[]) => names.map((name) => ({ name }))
const induction = {
  drugs: drugs('bortezomib', 'lenalidomide', 'dexamethasone'),
  started: '2021-01',
  completed: '2021-08',
  progressed: '2026-09-20',
}
const relapse = { ...known, diagnosisDocumented: 'yes', purpose: 'relapse' } as const
const daratumumab = {
  drugs: drugs('daratumumab'),
  started: '2022-03',
  completed: '2026-08-10',
  progressed: '2026-09-20',
}

test.describe('each name of what is open leads to its question', () => {
  const cases: [string, Entries, string[]][] = [
    [
      'those of I.A.5.d while the regimen may go on',
      { ...relapse, regimen: { drugs: drugs('bortezomib', 'lenalidomide'), closed: false } },
      ['Drug that ixazomib replaces', 'Transplant candidate'],
    ],
    [
      'what a drug that no list knows is given for',
      {
        ...{ ...known, diagnosis: 'amyloidosis', diagnosisDocumented: 'yes', amyloidosisStatus: 'relapsed' },
        regimen: { drugs: drugs('dexamethasone', 'novelomab'), closed: false },
      },
      ['novelomab: given against this disease?'],
    ],
    [
      'whether a row is a line of its own, where progression came after it began',
      {
        ...relapse,
        regimen: { drugs: drugs('pomalidomide', 'dexamethasone'), closed: true },
        priorTherapies: {
          rows: [induction, { drugs: drugs('lenalidomide'), started: '2021-12', completed: '2026-08-10' }],
          closed: true,
        },
      },
      ['Row 2: a line of its own?'],
    ],
    [
      'whether the last row is the course now requested',
      {
        ...relapse,
        refractory: 'yes',
        regimen: { drugs: drugs('pomalidomide', 'dexamethasone'), closed: true },
        priorTherapies: {
          rows: [
            { ...induction, progressed: '2022-02' },
            daratumumab,
            { drugs: drugs('ixazomib', 'pomalidomide', 'dexamethasone'), completed: 'ongoing' },
          ],
          closed: true,
        },
      },
      ['Row 3: the course now requested?'],
    ],
    [
      'what it replaces, against a regimen that still holds it',
      {
        ...{ ...relapse, purpose: 'primary', transplantCandidate: 'no', substitutionReason: 'logistics' },
        ...{ standsInFor: 'bortezomib', regimen: { drugs: drugs('bortezomib', 'dexamethasone'), closed: true } },
        priorTherapies: { rows: [{ ...induction, progressed: '2022-02' }], closed: true },
      },
      ['Drug that ixazomib replaces'],
    ],
  ]
  for (const [name, entries, expected] of cases) {
    test(name, async ({ page }) => {
      await openCase(page, { entries })
      const links = part(page, /Still open/).getByRole('link')
      await expect(links.first()).toBeVisible()
      const names = await links.allTextContents()
      for (const each of expected) expect(names.join('; ')).toContain(each)
      for (const each of names) {
        await links.filter({ hasText: each }).first().click()
        // A heading is where a link ends that found no question.
        const question = page.locator('[data-question]:focus-within, [data-place]:focus-within, [data-question]:focus')
        await expect(question.first(), each).toBeVisible()
      }
    })
  }
})

/** Everything that a screen reader is told of, with the time since the last key. */
async function listen(page: Page): Promise<() => Promise<{ text: string; after: number }[]>> {
  await page.evaluate(() => {
    const heard: { text: string; after: number }[] = []
    let lastKey = 0
    document.addEventListener('keydown', () => (lastKey = performance.now()), true)
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(
          '[aria-live]:not([aria-live="off"]), [role="status"], [role="alert"], output',
        )
        const text = region?.textContent.trim() ?? ''
        if (text !== '') heard.push({ text, after: performance.now() - lastKey })
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { heard })
  })
  return () => page.evaluate(() => (window as unknown as { heard: { text: string; after: number }[] }).heard)
}

test('the outcome is announced when it changes, once, a second after the last key', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.1')
  const documented = page.getByRole('group', { name: /chart document this diagnosis/ })
  await documented.getByRole('radio', { name: 'Yes' }).focus()
  const heard = await listen(page)
  // To and fro within the second: only where it comes to rest is said.
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key)
  await expect(documented.getByRole('radio', { name: 'No', exact: true })).toBeChecked()
  await page.waitForTimeout(2500)
  const outcomes = (await heard()).filter(({ text }) => text.startsWith('Determination'))
  expect(outcomes.map(({ text }) => text)).toEqual(['Determination: Criteria not met'])
  expect(outcomes[0]?.after).toBeGreaterThan(900)
  expect(outcomes[0]?.after).toBeLessThan(2000)
})

test('typing a rationale announces nothing', async ({ page }) => {
  await page.goto('/samples/approve-initial/check')
  const rationale = page.getByLabel('Rationale')
  await rationale.focus()
  const heard = await listen(page)
  await page.keyboard.press('Control+a')
  await page.keyboard.type('Read with the prescriber; nothing else was found.')
  await page.waitForTimeout(1600)
  expect(await heard()).toEqual([])
  await expect(rationale).toHaveValue('Read with the prescriber; nothing else was found.')
})
