import { expect, test, type Page } from '@playwright/test'
import { printed } from './support/pdf'
import { watchViolations } from './support/violations'
import { goOnWithout } from './support/first-use'

const samples = [
  'approve-initial',
  'approve-continued',
  'not-met-age',
  'more-information',
  'refer',
  'conflict',
  'maintenance',
]
const pages = [
  '/',
  '/policy',
  '/policy/I.A.5.b',
  '/blank/I.A',
  '/blank/I.B',
  '/verify',
  '/about',
  '/settings',
  '/privacy',
  '/log',
  '/nowhere',
  ...samples.flatMap((sample) => [`/samples/${sample}`, `/samples/${sample}/record`]),
  ...['I.A.4', 'I.A.5', 'I.A.6', 'documents', 'request'].map((item) => `/samples/approve-initial/${item}`),
]

const settled = (page: Page) => page.waitForLoadState('networkidle')

test('no page asks for what its Content-Security-Policy refuses', async ({ page }) => {
  const violations = await watchViolations(page)
  for (const path of pages) {
    await page.goto(path)
    await page.locator('main').first().waitFor()
  }
  await settled(page)
  expect(violations).toEqual([])
})

test('nor does work on the sheet, its dialogs, or print', async ({ page }) => {
  const violations = await watchViolations(page)
  await page.goto('/')
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill('PA-CSP')
  await page.getByRole('radio', { name: 'Initial' }).check({ force: true })
  await page.goto('/samples/approve-initial/I.A.4')
  await expect(page.getByText('PA-SAMPLE-01').first()).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  for (const path of ['/samples/approve-initial/record', '/blank/I.A']) {
    await page.goto(path)
    await settled(page)
    expect(await printed(page)).not.toEqual([])
  }
  expect(violations).toEqual([])
})

test('what gets into the page does not run', async ({ page }) => {
  const violations = await watchViolations(page)
  await page.goto('/')
  await settled(page)
  const outcomes = await page.evaluate(async () => {
    const outcome = (attempt: () => unknown) => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : String(error)
      }
    }
    const script = document.createElement('script')
    const link = document.createElement('a')
    document.body.append(script, link)
    const handler = document.createElement('p')
    return {
      html: outcome(() => (document.body.innerHTML = '<img src=x onerror="globalThis.harmed=1">')),
      scriptText: outcome(() => (script.text = 'globalThis.harmed=1')),
      foreignScript: outcome(() => (script.src = 'https://example.com/a.js')),
      attribute: outcome(() => handler.setAttribute('onclick', 'globalThis.harmed=1')),
      foreignWorker: outcome(() => new Worker('https://example.com/a.js')),
      workerFromText: outcome(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
      policy: outcome(() => {
        const { trustedTypes } = globalThis as unknown as {
          trustedTypes: { createPolicy: (name: string, rules: object) => void }
        }
        trustedTypes.createPolicy('another', {})
      }),
      request: await fetch('https://example.com/').then(
        () => 'done',
        () => 'refused',
      ),
      harmed: 'harmed' in globalThis,
    }
  })
  expect(outcomes).toEqual({
    html: 'TypeError',
    scriptText: 'TypeError',
    foreignScript: 'TypeError',
    attribute: 'TypeError',
    foreignWorker: 'TypeError',
    workerFromText: 'TypeError',
    policy: 'TypeError',
    request: 'refused',
    harmed: false,
  })
  expect(violations.length).toBeGreaterThan(0)
})

test('the server says the same in its headers, and that nobody may frame the page', async ({ request }) => {
  for (const path of ['/', '/samples/refer', '/service-worker.js']) {
    const headers = (await request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(headers['x-content-type-options']).toBe('nosniff')
  }
})
