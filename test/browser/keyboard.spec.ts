import 'temporal-polyfill/global'
import { expect, test, type Page } from '@playwright/test'
import { known, openCase } from './support/given-case'
import { holdBack } from './support/hold-back'
import { Keyboard } from './support/keyboard'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Determination' })
const group = (page: Page, name: RegExp) => page.getByRole('group', { name })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true })

test('the standard approval takes at most 60 key presses that are not text', async ({ page }) => {
  await openCase(page, { entries: known }, 'I.A.1')
  const keys = new Keyboard(page)
  const typed = async (text: string, then: string) => {
    await keys.type(text)
    await keys.press(then)
  }
  await keys.press('Control+Enter')
  await keys.press('1') // the chart documents it
  await keys.press('1') // relapsed or refractory
  await keys.press('Enter') // cite a document
  await typed('Visit note', 'Tab')
  await typed('1', 'Enter')
  await keys.press('1') // hematology/oncology
  await keys.press('s') // I.A.2
  await keys.press('s') // I.A.3, which nobody has to answer
  await keys.press('Enter') // add a line
  for (const [regimen, started, completed, progressed] of [
    ['vrd', '4/2021', '11/2022', '2/2024'],
    ['drd', '3/2024', '8/10/2026', '9/20/2026'],
  ] as const) {
    if (regimen === 'drd') await keys.press('Enter') // add a line
    await typed(regimen, 'Enter')
    await keys.press('Enter') // these drugs
    await keys.press('Tab')
    for (const date of [started, completed, progressed]) await typed(date, 'Tab')
  }
  await keys.press('a') // that is all
  await keys.press('s') // I.A.4
  await keys.press('Space') // dexamethasone
  for (let drug = 0; drug < 3; drug++) await keys.press('Tab')
  await keys.press('Space') // pomalidomide
  await keys.press('a') // that is the whole regimen
  await keys.press('1') // refractory
  await typed('Lenalidomide and daratumumab, line 2', 'Enter')
  await keys.press('s') // I.A.5
  await keys.press('Enter') // the labelled schedule
  await keys.press('s') // I.A.6
  await keys.press('2') // category 2A
  await typed('2.2026', 'Enter')
  await typed('11/24/2026', 'Enter')
  await typed('Previously treated', 'Enter')
  await keys.press('s') // I.A.6*

  await expect(panel(page)).toContainText('Meets criteria: approve')
  await expect(panel(page)).toContainText('the regimen by 5.b')
  await expect(panel(page)).not.toContainText('Asserted')
  await expect(page.getByText('0 open, 0 not met, 7 met, all cited')).toBeVisible()
  test.info().annotations.push({ type: 'key presses', description: String(keys.pressed) })
  process.stdout.write(`The standard approval takes ${keys.pressed} key presses that are not text.\n`)
  expect(keys.pressed).toBeLessThanOrEqual(60)
})

test('a citation takes at most three keys after the first, "same document" one', async ({ page }) => {
  const documents = [
    { id: 'D1', kind: 'Request form', date: '2026-11-23' },
    { id: 'D2', kind: 'Visit note', date: '2026-11-18' },
  ]
  const entries = { ...known, diagnosisDocumented: 'yes', purpose: 'relapse' } as const
  await openCase(page, { entries, documents, citations: { 'I.A.1': [{ document: 'D1', page: '1' }] } }, 'I.A.3')
  await expect(heading(page, '18 years or older')).toBeFocused()
  await page.keyboard.press('c')
  for (const key of ['2', '7', 'Enter']) await page.keyboard.press(key) // document 2, page 7
  await expect(page.getByRole('button', { name: /I\.A\.3.*Visit note p\. 7/ })).toBeVisible()
  await page.keyboard.press('g')
  await page.keyboard.press('2')
  await page.keyboard.press('s')
  await expect(page.locator('[data-question="citation I.A.2"]')).toContainText('Visit note 11/18/2026, p. 7')
})

test('1, 2 and 3 answer and move on, Backspace clears', async ({ page }) => {
  await openCase(page, { entries: known }, 'I.A.1')
  const documented = group(page, /chart document this diagnosis/)
  await documented.getByRole('radio', { name: 'Yes' }).focus()
  for (const [key, option] of [
    ['1', 'Yes'],
    ['2', 'No'],
    ['3', 'Not documented'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(documented.getByRole('radio', { name: option, exact: true })).toBeChecked()
    await expect(
      group(page, /What is ixazomib to treat/)
        .getByRole('radio')
        .first(),
    ).toBeFocused()
    await documented.getByRole('radio', { name: option, exact: true }).focus()
  }
  await page.keyboard.press('Backspace')
  await expect(documented.getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(documented.getByRole('radio', { name: 'Not documented' })).toBeFocused()
})

test('Ctrl+Enter walks through what is open and ends at "Check and sign"', async ({ page }) => {
  await openCase(page, { entries: { ...known, diagnosisDocumented: 'yes', purpose: 'relapse' } }, 'I.A.1')
  const at: (string | undefined)[] = []
  const keys = new Keyboard(page)
  for (let step = 0; step < 5; step++) {
    await keys.press('Control+Enter')
    at.push((await keys.focused()).question)
  }
  expect(at).toEqual(['prescriberSpecialty', 'specialistConsulted', 'priorTherapies', 'regimen', 'refractory'])
  await page.goto('/samples/approve-initial/I.A.2')
  await expect(heading(page, /oncologist or hematologist/)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, 'Check and sign')).toBeFocused()
})

test('letters that come late take nobody back to where the sheet opened', async ({ page }) => {
  const release = await holdBack(page, '**/*.woff2')
  await page.goto('/samples/approve-initial/I.A.2', { waitUntil: 'commit' })
  await expect(heading(page, /oncologist or hematologist/)).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(heading(page, 'Check and sign')).toBeFocused()
  release()
  await page.evaluate(() => document.fonts.ready)
  await expect(heading(page, 'Check and sign')).toBeFocused()
})

test('keys lead to every criterion', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.1')
  const isAt = (item: string) => expect(page).toHaveURL(new RegExp(`/${item.replace('*', '\\*')}$`))
  await expect(heading(page, 'Multiple myeloma is the diagnosis')).toBeFocused()
  for (const [keys, item, name] of [
    [['Alt+Shift+ArrowDown'], 'I.A.2', /oncologist or hematologist/],
    [['Alt+Shift+ArrowDown'], 'I.A.3', '18 years or older'],
    [['Alt+Shift+ArrowUp'], 'I.A.2', /oncologist or hematologist/],
    [['g', '5'], 'I.A.5', /one of four routes/],
    [['g', 'n'], 'I.A.6*', /FDA-approved or NCCN-recommended/],
    [['g', 'd'], 'documents', 'Documents'],
    [['g', 'r'], 'request', 'Request'],
    [['g', 'c'], 'check', 'Check and sign'],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key)
    await expect(heading(page, name)).toBeFocused()
    await isAt(item)
  }
})

test('the sheet of keys opens on "?", gives focus back, and turns the single keys off', async ({ page }) => {
  await openCase(page, { entries: known }, 'I.A.1')
  const yes = group(page, /chart document this diagnosis/).getByRole('radio', { name: 'Yes' })
  await yes.focus()
  await page.keyboard.press('?')
  const dialog = page.getByRole('dialog', { name: 'Keys' })
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(yes).toBeFocused()
  await page.keyboard.press('?')
  await dialog.getByRole('checkbox', { name: 'Shortcuts of a single key' }).press('Space')
  await page.keyboard.press('Escape')
  for (const key of ['1', '?', 'c', 'g', '4']) await page.keyboard.press(key)
  await expect(dialog).toBeHidden()
  await expect(yes).not.toBeChecked()
  await expect(yes).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(yes).not.toBeFocused()
  await page.reload()
  await page.getByRole('button', { name: 'Keys' }).click()
  await expect(dialog.getByRole('checkbox', { name: 'Shortcuts of a single key' })).not.toBeChecked()
})

test('focus goes to the heading after navigation', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.1')
  const rail = page.getByRole('navigation', { name: 'Criteria' })
  await rail.getByRole('link', { name: /^5 Regimen/ }).press('Enter')
  await expect(heading(page, /one of four routes/)).toBeFocused()
  await rail.getByRole('link', { name: /^3 Age/ }).click()
  await expect(heading(page, '18 years or older')).toBeFocused()
  await page.goBack()
  await expect(heading(page, /one of four routes/)).toBeFocused()
  await page.goForward()
  await expect(heading(page, '18 years or older')).toBeFocused()
  await page.getByRole('button', { name: /^I\.A\.4 ?Prior therapies/ }).press('Enter')
  await expect(heading(page, 'One prior therapy or more')).toBeFocused()
})

test('focus goes to the heading of every page one goes to, and back to the link that led away', async ({ page }) => {
  await openCase(page, { entries: known })
  const ways = [
    ['Cases', /Cases on this device/],
    ['Settings', /^Settings$/],
    ['Log of this device', /Log of this device/],
    ['Settings', /^Settings$/],
    ['What a passphrase does, and what it does not', /What a passphrase does/],
    ['Cases', /Cases on this device/],
    ['Verify', /Verify a record/],
    ['Cases', /Cases on this device/],
    ['About', /About this app/],
    ['Policy', /CP\.PHAR\.302/],
  ] as const
  for (const [link, title] of ways) {
    await page.getByRole('link', { name: link, exact: true }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  }
  const blank = page.getByRole('link', { name: /^Blank worksheet of I\.C/ })
  await blank.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.goBack()
  await expect(blank).toBeFocused()
  await expect(blank).toBeInViewport()
  await page.goto('/')
  await page
    .locator('.page-header')
    .getByRole('link', { name: 'Cases' })
    .or(page.getByRole('link', { name: 'PA-KEYS' }))
    .first()
    .press('Enter')
  await page.getByRole('link', { name: 'Ask the prescriber' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ask the prescriber' })).toBeFocused()
})

test('what is removed leaves focus to its neighbour', async ({ page }) => {
  await page.goto('/samples/approve-initial/documents')
  await expect(heading(page, 'Documents')).toBeFocused()
  await page.getByRole('button', { name: 'Remove D2' }).press('Enter')
  await expect(page.getByRole('group', { name: 'Document D3' }).getByLabel('Kind')).toBeFocused()
  await page.getByRole('button', { name: 'Remove D5' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Add a document' })).toBeFocused()

  await page.keyboard.press('g')
  await page.keyboard.press('4')
  await page.getByRole('button', { name: 'Bortezomib PI' }).press('Delete')
  await expect(page.getByRole('combobox', { name: 'Drugs, line 1' })).toBeFocused()
  await page.getByRole('button', { name: 'More about line 1' }).press('Enter')
  await page.getByRole('button', { name: 'Remove line 1' }).press('Enter')
  await expect(page.getByRole('combobox', { name: 'Drugs, line 1' })).toBeFocused()

  await page
    .getByRole('navigation', { name: 'Criteria' })
    .getByRole('link', { name: /^5 Regimen/ })
    .press('Enter')
  await page.getByRole('button', { name: 'Remove Lab 09/20/2026, p. 1' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Cite a document' })).toBeFocused()
})

test('focus never falls to the body', async ({ page }) => {
  // Where drawing takes long, it is looked at right after what had focus has gone.
  const browser = await page.context().newCDPSession(page)
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await page.goto('/samples/conflict/I.A.4')
  await expect(heading(page, 'One prior therapy or more')).toBeFocused()
  const press = (name: string | RegExp) => async () => {
    const button = page.getByRole('button', { name }).first()
    await button.focus()
    await page.keyboard.press('Enter')
  }
  const key = (name: string) => () => page.keyboard.press(name)
  const reason = async () => {
    const form = page.getByRole('form', { name: 'Set a finding by hand' })
    await form.getByRole('radio', { name: 'Met', exact: true }).check({ force: true })
    await form.getByLabel(/Reason/).fill('Read with the medical director')
    await form.getByRole('button', { name: 'Set this finding' }).press('Enter')
  }
  const actions: [string, () => Promise<void>][] = [
    ['open "Set by hand"', press('Set by hand I.A.4')],
    ['set a finding', reason],
    ['withdraw it', press('Withdraw')],
    ['undo with the button', press('Undo')],
    ['redo with the button', press('Redo')],
    ['undo with the keys', key('Control+z')],
    ['open the keys', key('?')],
    ['close them', key('Escape')],
    ['cite', key('c')],
    ['leave citing', key('Escape')],
    ['next item', key('Alt+Shift+ArrowDown')],
    ['another drug', press('Another drug')],
    ['an unknown drug', () => page.keyboard.type('Study drug 7')],
    ['take it', key('Enter')],
    ['open what can be said of it', press('Study drug 7 not on the list')],
    ['close it', press('Close')],
    ['for something else', press('One of these is given for something else')],
    ['go to the end', key('Control+Enter')],
    ['the next open one', key('Control+Enter')],
    [
      'clear with the mouse',
      () =>
        page
          .getByRole('button', { name: /^Clear/ })
          .first()
          .click({ force: true }),
    ],
    [
      'the panel',
      () =>
        panel(page)
          .getByRole('button', { name: /One prior therapy or more/ })
          .click(),
    ],
    ['no prior therapy, off', () => page.getByRole('checkbox', { name: 'No prior therapy' }).press('Space')],
    ['add a line', press('Add a line')],
    ['remove it', () => page.getByRole('button', { name: 'More about line 1' }).press('Enter')],
    ['and gone', press('Remove line 1')],
    [
      'to the documents',
      () =>
        page
          .getByRole('navigation')
          .getByRole('link', { name: /^Documents/ })
          .click(),
    ],
    ['remove one', press('Remove D1')],
    [
      'to the check',
      () =>
        page
          .getByRole('navigation')
          .getByRole('link', { name: /^Check/ })
          .click(),
    ],
    ['a rationale', () => page.getByLabel('Rationale').fill('Own words')],
    ['draft it anew', press('Draft it anew')],
    ['undo that', press('Undo')],
  ]
  for (const [what, act] of actions) {
    await act()
    await page.waitForTimeout(60)
    const tag = await page.evaluate(() => document.activeElement?.tagName)
    expect([what, tag]).not.toEqual([what, 'BODY'])
  }
})
