// Pictures of the main states, to be looked at: npm run screenshots [-- PART-OF-A-NAME]
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { root } from '../../src/cli/install.mjs'
import { findBrowser } from '../find-browser.mjs'
import { readyToSign } from './support/approved-case'
import { openCase } from './support/given-case'
import { signAs } from './support/sign-as'

/** @typedef {import('@playwright/test').Page} Page */

const folder = join(root, 'node_modules/.cache/screenshots')
const widths = [
  { name: '1440', viewport: { width: 1440, height: 900 } },
  { name: '1366', viewport: { width: 1366, height: 768 } },
  { name: '320', viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
]

/** @param {string} path @param {(page: Page) => Promise<unknown>} [then] */
const at = (path, then) => async (/** @type {Page} */ page) => {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await then?.(page)
}
const answer = (/** @type {Page} */ page, /** @type {RegExp} */ question, /** @type {string} */ option) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: option }).check({ force: true })
const start = at('/', async (page) => {
  await page.getByRole('button', { name: 'Go on without a passphrase' }).click()
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill('PA-2026-004417')
})

const toSign = (/** @type {Page} */ page) => openCase(page, readyToSign, 'check')
const signed = async (/** @type {Page} */ page) => {
  await toSign(page)
  await signAs(page)
}

/** @type {Record<string, (page: Page) => Promise<unknown>>} */
const states = {
  'list-empty': at('/'),
  'new-review': start,
  'new-review-halfway': async (page) => {
    await start(page)
    await page.getByLabel('Member', { exact: true }).fill('Alvarez, Marta')
    await page.getByLabel('Date of birth').fill('3/2/69')
    await answer(page, /Initial or continued/, 'Initial')
    await page.getByLabel('Received', { exact: true }).fill('112026')
    await page.getByLabel('Time received').focus()
  },
  'list-with-cases': async (page) => {
    await start(page)
    await page.getByLabel('Member', { exact: true }).fill('Alvarez, Marta')
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByRole('link', { name: 'PA-2026-004417' }).first().waitFor()
  },
  ...Object.fromEntries(
    ['approve-initial', 'approve-continued', 'not-met-age', 'more-information', 'refer', 'conflict', 'maintenance'].map(
      (sample) => [`sample-${sample}`, at(`/samples/${sample}`)],
    ),
  ),
  ...Object.fromEntries(
    ['request', 'documents', 'I.A.1', 'I.A.2', 'I.A.4', 'I.A.5', 'I.A.6', 'I.A.6*', 'check'].map((item) => [
      `open-${item.replace('*', '-footnote')}`,
      at(`/samples/approve-initial/${item}`),
    ]),
  ),
  'route-5d': at('/samples/conflict/I.A.5'),
  'continued-II.A': at('/samples/approve-continued/II.A.1'),
  'by-hand': at('/samples/conflict/I.A.4', async (page) => {
    await page
      .getByRole('button', { name: /Set by hand/ })
      .first()
      .click()
  }),
  'set-aside': at('/samples/approve-initial/I.A.1', async (page) => {
    await answer(page, /Diagnosis that the request names/, 'Another diagnosis')
    await page.getByText(/Set aside/).click()
  }),
  keys: at('/samples/approve-initial/I.A.4', (page) => page.keyboard.press('?')),
  'drug-picker': at('/samples/approve-initial/I.A.4', async (page) => {
    await page.getByRole('combobox', { name: 'Drugs, line 2' }).pressSequentially('dara')
  }),
  'regimen-offer': at('/samples/approve-initial/I.A.4', async (page) => {
    await page.getByRole('combobox', { name: 'Drugs, line 2' }).pressSequentially('VCd')
    await page.keyboard.press('Enter')
  }),
  citing: at('/samples/approve-initial/I.A.4', async (page) => {
    await page.getByRole('heading', { name: 'One prior therapy or more' }).focus()
    await page.keyboard.press('c')
  }),
  'error-in-row': at('/samples/approve-initial/I.A.4', async (page) => {
    await page.getByLabel('Completed, line 2').fill('02/30/2026')
    await page.getByLabel('Progressed, line 2').focus()
  }),
  'error-summary': at('/samples/approve-initial/I.A.4', async (page) => {
    await page.getByLabel('Completed, line 2').fill('02/30/2026')
    await page.getByLabel('Progressed, line 2').focus()
    await page.keyboard.press('Escape')
    await page
      .getByText(/^Saved \d/)
      .first()
      .waitFor()
    await page.goto(page.url().replace(/[^/]+$/, 'check'))
    await page.getByRole('heading', { name: /To correct/ }).waitFor()
  }),
  record: at('/samples/approve-initial/record'),
  signing: async (page) => {
    await toSign(page)
    await page.getByRole('group', { name: 'Your decision' }).scrollIntoViewIfNeeded()
  },
  'signing-top': async (page) => {
    await toSign(page)
    await page.getByRole('form', { name: 'Sign the determination' }).scrollIntoViewIfNeeded()
  },
  signed,
  'signed-record': async (page) => {
    await signed(page)
    await page.getByRole('link', { name: 'See the record' }).click()
    await page.getByText('Fingerprint').first().waitFor()
  },
  letter: async (page) => {
    const { refractory: _refractory, ...entries } = readyToSign.entries
    await openCase(page, { ...readyToSign, entries })
    await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/letter'))
    await page.getByRole('heading', { name: 'Ask the prescriber' }).waitFor()
  },
  settings: at('/settings'),
  verify: at('/verify'),
  policy: at('/policy/I.A.5.b'),
  'empty-worksheet': at('/blank/I.A'),
}

const wanted = process.argv[2] ?? ''
const server = await preview({ root, preview: { port: 4190 }, logLevel: 'silent' })
const address = server.httpServer.address()
if (typeof address !== 'object' || address === null) throw new Error('The preview has no address')
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
if (wanted === '') rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const themes = /** @type {const} */ ([
  { suffix: '', colorScheme: 'light', of: () => true },
  {
    suffix: '-dark',
    colorScheme: 'dark',
    of: (/** @type {string} */ name) => /approve-initial|I\.A\.4|not-met/.test(name),
  },
])
for (const { name: width, ...device } of widths) {
  for (const { suffix, colorScheme, of } of themes) {
    for (const [name, reach] of Object.entries(states)) {
      if (!of(name) || !name.includes(wanted)) continue
      const context = await browser.newContext({ ...device, colorScheme, baseURL: `http://localhost:${address.port}` })
      const page = await context.newPage()
      await reach(page)
      await page.screenshot({ path: join(folder, `${name}${suffix}-${width}.png`), animations: 'disabled' })
      await context.close()
    }
  }
}
await browser.close()
await server.close()
process.stdout.write(`${folder}\n`)
