import { expect, test, type Page } from '@playwright/test'
import { approvedCase } from './support/approved-case'
import { openCase } from './support/given-case'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Determination' })
const choose = (page: Page, question: string | RegExp, answer: string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer, exact: true }).check({ force: true })

test('a newcomer opens a sample, changes one answer and sees the determination turn', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Meets criteria, 6 months' }).click()
  await expect(panel(page)).toContainText('Meets criteria: approve')
  await page.getByRole('link', { name: /5 Regimen/ }).click()
  await choose(page, 'Refractory to lenalidomide or an anti-CD38 antibody?', 'No')
  await expect(panel(page)).toContainText('Criteria not met')
})

test('a settled item folds when it is left, to what it says and where; the one at hand never does', async ({
  page,
}) => {
  await openCase(page, approvedCase, 'I.A.1')
  const first = page.locator('[data-item]', {
    has: page.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' }),
  })
  await choose(page, 'Does the chart document this diagnosis?', 'No')
  await choose(page, 'Does the chart document this diagnosis?', 'Yes')
  await expect(first).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' })).toBeHidden()
  const folded = page.getByRole('button', { name: /I\.A\.1\s*Diagnosis/ })
  await expect(folded).toContainText('C90.02')
  await expect(folded).toContainText('Visit note p. 1')
  await folded.press('Enter')
  await expect(page.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' })).toBeFocused()
})

/** Where everything that stands on the sheet is, by what it is, for all that is in view. */
const places = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('main [data-question], main h2, .rail a, .panel h2')]
        .map((element, index) => ({ element, box: element.getBoundingClientRect(), index }))
        .filter(({ box }) => box.height > 0 && box.bottom > 0 && box.top < window.innerHeight)
        .map(({ element, box, index }) => [
          `${element.getAttribute('data-question') ?? element.textContent} ${index}`,
          { top: Math.round(box.top), left: Math.round(box.left) },
        ]),
    ),
  )

test('while one answers and types, nothing at or above the hands moves', async ({ page }) => {
  await openCase(page, { entries: { caseNumber: 'PA-STILL', requestKind: 'initial', diagnosis: 'myeloma' } }, 'I.A.1')
  const moved: string[] = []
  const still = async (what: string, act: () => Promise<void>) => {
    const before = await places(page)
    const hands = await page.evaluate(
      () => document.activeElement?.closest('[data-question]')?.getBoundingClientRect().bottom ?? 0,
    )
    await act()
    await page.waitForTimeout(30)
    const after = await places(page)
    for (const [name, { top, left }] of Object.entries(before)) {
      const now = after[name]
      // What an answer brings stands below it and pushes on what comes after; nothing above it may move.
      if (now === undefined || top > hands) continue
      if (Math.abs(now.top - top) > 1 || Math.abs(now.left - left) > 1)
        moved.push(`${what}: ${name}, by ${now.top - top}`)
    }
  }
  const answer = async (question: string, option: string) => {
    await page.getByRole('group', { name: question }).getByRole('radio', { name: option }).focus()
    await still(`${question}: ${option}`, () => page.keyboard.press('Space'))
  }
  const type = async (label: string, text: string) => {
    const field = page.getByLabel(label, { exact: true }).first()
    await field.focus()
    for (const letter of text) await still(`${label}: ${text}`, () => page.keyboard.type(letter))
  }
  await answer('Does the chart document this diagnosis?', 'Yes')
  await answer('What is ixazomib to treat?', 'Primary treatment')
  await answer('What is ixazomib to treat?', 'Relapsed or refractory disease')
  await type('ICD-10-CM code', 'C90.02')
  await page.goto(page.url().replace(/I\.A\.1$/, 'I.A.2'))
  await type('NPI', '1234567890')
  await answer("Prescriber's specialty", 'Another specialty')
  await answer("Prescriber's specialty", 'Radiation oncology')
  await page.goto(page.url().replace(/I\.A\.2$/, 'I.A.6'))
  await type('Strength', '4')
  await type('Days of the cycle', '1, 8, 29')
  await type('Cycle length', '28')
  await page.goto(page.url().replace(/I\.A\.6$/, 'request'))
  await type('Birth date', '02/30/1969')
  await type('Case number', 'PA-STILL-2')
  expect(moved).toEqual([])
})

test('branches switched off set their answers aside, and on again bring all of them back', async ({ page }) => {
  await openCase(page, approvedCase, 'I.A.1')
  await expect(panel(page)).toContainText('Meets criteria: approve')
  await choose(page, 'Diagnosis that the request names', 'Another diagnosis')
  await expect(panel(page)).toContainText('Refer')
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const aside = page.getByText(/set aside/i).first()
  await expect(aside).toBeVisible()
  await page.goto(page.url().replace(/\/[^/]+$/, '/record'))
  await expect(page.getByRole('heading', { name: /review record/ })).toBeVisible()
  await expect(page.getByText('Bortezomib, lenalidomide, dexamethasone')).toHaveCount(0)
  await page.goBack()
  await page
    .getByRole('link', { name: /Diagnosis/ })
    .first()
    .click()
  await choose(page, 'Diagnosis that the request names', 'Multiple myeloma')
  await expect(panel(page)).toContainText('Meets criteria: approve')

  await page
    .getByRole('link', { name: /Request/ })
    .first()
    .click()
  await choose(page, 'Initial or continued', 'Continued')
  await expect(panel(page)).toContainText('More information needed')
  await choose(page, 'Initial or continued', 'Initial')
  await expect(panel(page)).toContainText('Meets criteria: approve')
})

test('a review that is not met lists every unmet criterion and goes on asking', async ({ page }) => {
  const { compendiumCategory: _, ...entries } = approvedCase.entries
  await openCase(
    page,
    { ...approvedCase, entries: { ...entries, birthDate: '2015-01-01', priorTherapies: { rows: [], closed: true } } },
    'I.A.6*',
  )
  await expect(panel(page)).toContainText('Not met (3)')
  await choose(page, /How does the NCCN compendium/, 'Not listed')
  await expect(panel(page)).toContainText('Not met (4)')
})

test('a citation takes three keys after the first, the same document one', async ({ page }) => {
  await openCase(page, { ...approvedCase, citations: {} }, 'I.A.1')
  await page.keyboard.press('c')
  await page.keyboard.press('2')
  await page.keyboard.type('1')
  await page.keyboard.press('Enter')
  await page.keyboard.press('g')
  await page.keyboard.press('2')
  await page.keyboard.press('s')
  await page.keyboard.press('g')
  await page.keyboard.press('3')
  await page.keyboard.press('c')
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  expect(await panel(page).textContent()).toMatch(/Asserted, no document: 4, 5, 6, 6\*/)
})

test('undo and redo run over the whole sheet, through a reload', async ({ page }) => {
  await openCase(page, approvedCase, 'I.A.1')
  await choose(page, 'Does the chart document this diagnosis?', 'No')
  await expect(panel(page)).toContainText('Criteria not met')
  await page.getByRole('link', { name: /2 Prescriber/ }).click()
  await choose(page, "Prescriber's specialty", 'Hematology')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.reload()
  await expect(panel(page)).toContainText('Criteria not met')
  await page.getByRole('button', { name: /Undo/ }).click()
  await page.getByRole('button', { name: /Undo/ }).click()
  await expect(panel(page)).toContainText('Meets criteria: approve')
  await page.getByRole('button', { name: /Redo/ }).click()
  await expect(panel(page)).toContainText('Criteria not met')
})

test('the outcome is read out once, a second after the last key; a rationale announces nothing', async ({ page }) => {
  await openCase(page, approvedCase, 'I.A.1')
  await page.waitForTimeout(1500)
  await page.evaluate(() => {
    const said: string[] = []
    Object.assign(window, { said })
    for (const region of document.querySelectorAll('[aria-live], [role="status"]')) {
      new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
    }
  })
  const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said)
  await choose(page, 'Does the chart document this diagnosis?', 'No')
  await page.waitForTimeout(500)
  expect((await said()).filter((text) => text.includes('not met'))).toEqual([])
  await page.waitForTimeout(900)
  expect((await said()).filter((text) => text.includes('not met'))).toHaveLength(1)
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  const before = (await said()).length
  await page.getByLabel('Rationale').pressSequentially('Seen by the medical director.')
  await page.waitForTimeout(1500)
  expect(await said()).toHaveLength(before)
})

test('errors stand in one summary, in page order, in the words beside the field, and in the title', async ({
  page,
}) => {
  await openCase(
    page,
    {
      ...approvedCase,
      entries: {
        ...approvedCase.entries,
        birthDate: '02/30/1969',
        cycleLength: 14,
        priorTherapies: {
          rows: [{ drugs: [{ name: 'bortezomib' }], started: '2024-05', completed: '2024-02-01' }],
          closed: true,
        },
      },
    },
    'check',
  )
  await expect(page).toHaveTitle(/^3 to correct: /)
  const summary = page.getByRole('region', { name: /To correct \(3\)/ })
  const lines = await summary.getByRole('listitem').allTextContents()
  expect(lines.map((line) => line.split(':')[0])).toEqual(['Birth date', 'Completed, line 1', 'Days of the cycle'])
  await summary.getByRole('link', { name: 'Birth date' }).click()
  await expect(page.getByLabel('Birth date')).toBeFocused()
  await expect(page.getByLabel('Birth date')).toHaveAccessibleDescription(/02\/30\/1969 does not exist/)
})

test('text that a crash cut off is kept, shown, and no answer', async ({ page }) => {
  await openCase(page, approvedCase, 'request')
  await page.getByLabel('Birth date').fill('')
  await page.getByLabel('Birth date').pressSequentially('03/02/19')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Birth date')).toHaveValue('03/02/19…')
  await expect(page.getByText(/Typing was interrupted here/).first()).toBeVisible()
  await expect(panel(page)).toContainText('More information needed')
})
