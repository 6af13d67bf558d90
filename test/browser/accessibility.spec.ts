import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
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

/** Pages and states, each with what shows that it is there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'the empty list': async (page) => {
    await page.goto('/')
    await goOnWithout(page)
    await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
  },
  'an empty case': async (page) => {
    await page.goto('/')
    await goOnWithout(page)
    await page.getByRole('button', { name: 'New review' }).click()
    await expect(page.getByLabel('Case number')).toBeVisible()
  },
  'a list with a case': async (page) => {
    await page.goto('/')
    await goOnWithout(page)
    await page.getByRole('button', { name: 'New review' }).click()
    await page.getByLabel('Case number').fill('PA-AXE')
    await page.getByRole('link', { name: 'Cases' }).click()
    await expect(page.getByRole('link', { name: 'PA-AXE' })).toBeVisible()
  },
  'a date that can not be read': async (page) => {
    await page.goto('/')
    await goOnWithout(page)
    await page.getByRole('button', { name: 'New review' }).click()
    await page.getByLabel('Birth date').fill('02/30/1969')
    await page.getByLabel('Birth date').press('Tab')
    await expect(page.getByText(/does not exist/).first()).toBeVisible()
  },
  'the keys': async (page) => {
    await page.goto('/samples/approve-initial')
    await expect(page.getByText('PA-SAMPLE-01').first()).toBeVisible()
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'a finding being set by hand': async (page) => {
    await page.goto('/samples/conflict/I.A.4')
    await page
      .getByRole('button', { name: /Set by hand/ })
      .first()
      .click()
    await expect(page.getByLabel(/Reason/).first()).toBeVisible()
  },
  'the policy': async (page) => {
    await page.goto('/policy/I.A.5.b')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'an empty worksheet': async (page) => {
    await page.goto('/blank/I.A')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'a page that is not there': async (page) => {
    await page.goto('/nowhere')
    await expect(page.getByText('There is no such page')).toBeVisible()
  },
  ...Object.fromEntries(
    samples.flatMap((sample) => [
      [
        `sample ${sample}`,
        async (page: Page) => {
          await page.goto(`/samples/${sample}`)
          await expect(page.getByRole('complementary', { name: 'Determination' })).toBeAttached()
        },
      ],
      [
        `record of ${sample}`,
        async (page: Page) => {
          await page.goto(`/samples/${sample}/record`)
          await expect(page.getByRole('heading', { name: /review record/ })).toBeVisible()
        },
      ],
    ]),
  ),
  ...Object.fromEntries(
    ['I.A.4', 'I.A.5', 'I.A.6', 'documents', 'request'].map((item) => [
      `${item} open`,
      async (page: Page) => {
        await page.goto(`/samples/approve-initial/${item}`)
        await expect(page.getByText('PA-SAMPLE-01').first()).toBeVisible()
      },
    ]),
  ),
}

for (const [name, reach] of Object.entries(states)) {
  test(`axe finds nothing wrong with ${name}`, async ({ page }) => {
    await reach(page)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
  })
}

const surroundings = {
  'in the dark': { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'in forced colours': { forcedColors: 'active', viewport: { width: 1440, height: 900 } },
  'at 320 pixels': { viewport: { width: 320, height: 640 } },
} as const

for (const [where, use] of Object.entries(surroundings)) {
  test.describe(where, () => {
    test.use(use)
    for (const name of [
      'the empty list',
      'an empty case',
      'sample approve-initial',
      'sample not-met-age',
      'I.A.4 open',
      'I.A.5 open',
      'record of approve-initial',
      'the policy',
    ]) {
      test(`axe finds nothing wrong with ${name}, ${where}`, async ({ page }) => {
        await states[name]?.(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
      })
    }
  })
}

for (const name of [
  'record of approve-initial',
  'record of conflict',
  'the policy',
  'an empty worksheet',
  'I.A.4 open',
]) {
  test(`axe finds nothing wrong with ${name}, in print`, async ({ page }) => {
    await states[name]?.(page)
    await page.emulateMedia({ media: 'print' })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))])).toEqual([])
  })
}

test('at 320 pixels nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of [
    '/',
    '/samples/approve-initial/I.A.4',
    '/samples/approve-initial/I.A.5',
    '/policy',
    '/samples/approve-initial/record',
  ]) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect([path, wide]).toEqual([path, 0])
  }
})
