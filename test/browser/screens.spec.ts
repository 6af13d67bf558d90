import 'temporal-polyfill/global'
import { expect, test, type Page } from '@playwright/test'
import { samples } from '../../src/cases/samples'
import { known, openCase } from './support/given-case'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Determination' })
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name, exact: true })

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('at 1366 x 768 the determination and the current criterion show together', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const [item, name] of [
    ['I.A.1', 'Multiple myeloma is the diagnosis'],
    ['I.A.4', 'One prior therapy or more'],
    ['I.A.5', /one of four routes/],
    ['I.A.6*', /FDA-approved or NCCN-recommended/],
    ['check', 'Check and sign'],
  ] as const) {
    await page.goto(`/samples/approve-initial/${item}`)
    await expect(heading(page, name)).toBeFocused()
    await page.evaluate(() => document.fonts.ready)
    await expect(heading(page, name)).toBeInViewport({ ratio: 1 })
    await expect(panel(page).getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 })
    await expect(panel(page).getByText('Quantity')).toBeInViewport({ ratio: 1 })
    const [top, bar] = await page.evaluate(() => [
      document.activeElement?.getBoundingClientRect().top ?? 0,
      document.querySelector('.page-header')?.getBoundingClientRect().bottom ?? 0,
    ])
    expect(top).toBeGreaterThan(bar)
  }
})

test('the bar keeps its height under a long name and a reviewer, and says who it is', async ({ page }) => {
  const longName = 'Fernández-Montgomery de la Cruz y Villanueva-Oppenheimer, Maximiliana Guadalupe Concepción'
  const height = () => page.locator('.page-header').evaluate((bar) => bar.getBoundingClientRect().height)
  await page.goto('/')
  await page.getByLabel('Your name').fill('Alexandrina Featherstonehaugh-Lindqvist')
  await page.getByLabel('Credentials').fill('PharmD, BCOP')
  await openCase(page, { entries: known }, 'request')
  for (const width of [1024, 1366]) {
    await page.setViewportSize({ width, height: 768 })
    const member = page.getByRole('textbox', { name: 'Member', exact: true })
    await member.fill('Li')
    const before = await height()
    await member.fill(longName)
    const bar = page.locator('.page-header')
    const name = bar.getByText(longName)
    await expect(name).toHaveAttribute('title', longName)
    expect(await height()).toBe(before)
    const shown = await name.evaluate((each) => each.clientWidth)
    expect(shown).toBeGreaterThan(80)
    const born = await bar.getByText('03/02/1969').boundingBox()
    expect(born?.y ?? -1).toBeGreaterThanOrEqual(0)
    expect((born?.y ?? 0) + (born?.height ?? 0)).toBeLessThanOrEqual(before)
    expect(await sideways(page)).toBe(0)
  }
})

test('no line of the rail takes two, and none of its values is cut', async ({ page }) => {
  for (const width of [1120, 1366, 1440]) {
    await page.setViewportSize({ width, height: 768 })
    for (const { id: sample } of samples) {
      await page.goto(`/samples/${sample}`)
      await expect(page.locator('.rail-line').first()).toBeVisible()
      const lines = await page.locator('.rail-line').evaluateAll((each) => each.map(({ clientHeight }) => clientHeight))
      expect([width, sample, Math.max(...lines)]).toEqual([width, sample, Math.min(...lines)])
      const cut = await page
        .locator('.rail-value')
        .evaluateAll((each) => each.filter((value) => value.scrollWidth > value.clientWidth).map((v) => v.textContent))
      expect([width, sample, cut]).toEqual([width, sample, []])
    }
  }
})

test.describe('at 320 pixels, which is 1280 at 400 %', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

  test('nothing scrolls sideways, and the determination stays in view', async ({ page }) => {
    const pages = ['/', '/policy', '/about', '/blank/I.A', '/samples/approve-initial/record']
    const items = ['request', 'documents', 'I.A.1', 'I.A.2', 'I.A.4', 'I.A.5', 'I.A.6', 'I.A.6*', 'check']
    for (const path of [
      ...pages,
      ...items.map((item) => `/samples/approve-initial/${item}`),
      '/samples/conflict/I.A.5',
    ]) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect([path, await sideways(page)]).toEqual([path, 0])
      if (!path.includes('/samples/') || path.endsWith('record')) continue
      const bar = panel(page).getByRole('button', { name: /open$/ })
      await expect(bar).toBeInViewport({ ratio: 1 })
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
      await expect(bar).toBeInViewport({ ratio: 1 })
    }
  })

  test('a review goes on with one thumb', async ({ page }) => {
    await openCase(page, { entries: known }, 'I.A.1')
    const bar = panel(page).getByRole('button', { name: /open$/ })
    const yes = page
      .getByRole('group', { name: /chart document this diagnosis/ })
      .locator('label')
      .first()
    await yes.tap()
    await expect(page.getByRole('radio', { name: 'Yes', exact: true }).first()).toBeChecked()
    await bar.tap()
    await expect(panel(page).getByText('Approval, if met')).toBeVisible()
    await panel(page).getByRole('link', { name: 'Specialty' }).tap()
    const specialty = page.getByRole('radio', { name: 'Hematology', exact: true })
    await page.locator('label', { has: specialty }).tap()
    await expect(specialty).toBeChecked()
    await page.getByRole('combobox', { name: 'Go to' }).selectOption({ label: '4 Prior therapies: open' })
    await expect(heading(page, 'One prior therapy or more')).toBeInViewport()
    await page.getByRole('button', { name: 'Add a line' }).tap()
    await expect(page.getByRole('combobox', { name: 'Drugs, line 1' })).toBeFocused()
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('[data-item="I.A.4"] :is(button, input, select), .panel-bar')]
        .map((element) => (element.closest('label') ?? element).getBoundingClientRect())
        .filter(({ width, height }) => width > 1 && height > 1 && (height < 24 || width < 24)),
    )
    expect(small).toEqual([])
  })
})

test.describe('at 400 % on a low screen', () => {
  test.use({ viewport: { width: 320, height: 180 }, deviceScaleFactor: 4 })

  test('what has focus stays in view, above the bar of the determination', async ({ page }) => {
    await page.goto('/samples/approve-initial/I.A.2')
    await expect(heading(page, /oncologist or hematologist/)).toBeFocused()
    expect(await sideways(page)).toBe(0)
    for (let stop = 0; stop < 12; stop++) {
      await page.keyboard.press('Tab')
      const { top, bottom, bar, text } = await page.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect()
        const covering = document.querySelector('[data-bottom-bar]')?.getBoundingClientRect()
        const own = document.activeElement?.hasAttribute('data-bottom-bar') === true
        return {
          ...{ top: box?.top ?? 0, bottom: box?.bottom ?? 0, text: document.activeElement?.textContent },
          bar: own ? window.innerHeight : (covering?.top ?? window.innerHeight),
        }
      })
      expect({ text, isSeen: Math.min(bottom, bar) - Math.max(top, 0) >= 16 }).toEqual({ text, isSeen: true })
    }
  })
})

test('a table that is wider than the screen shows that it goes on', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/samples/approve-initial/record')
  const table = page.getByRole('region', { name: 'Findings' })
  await table.scrollIntoViewIfNeeded()
  expect(await table.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeGreaterThan(20)
  /** The darkest pixel along the right edge of the table's head, where no letters stand; 0 is black. */
  const shade = async () => {
    const picture = [...(await table.screenshot())]
    return page.evaluate(async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]))
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')
      canvas?.drawImage(image, 0, 0)
      const { data = [] } = canvas?.getImageData(image.width - 2, 2, 1, 4) ?? {}
      return Math.min(255, ...[...data].filter((_, index) => index % 4 !== 3))
    }, picture)
  }
  const more = await shade()
  await table.evaluate((each) => each.scrollTo(each.scrollWidth, 0))
  expect(await shade()).toBeGreaterThan(more + 20)
})

test('where less motion is asked for nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const path of ['/', '/samples/approve-initial/I.A.5', '/policy']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .map((element) => getComputedStyle(element))
        .filter(
          (style) =>
            style.scrollBehavior === 'smooth' ||
            Number.parseFloat(style.transitionDuration) > 0.01 ||
            (style.animationName !== 'none' && Number.parseFloat(style.animationDuration) > 0.01),
        ),
    )
    expect([path, moving.length]).toEqual([path, 0])
  }
})

const grounds = ['paper', 'sheet', 'well']
const onGround = { text: ['ink', 'ink-2', 'accent', 'met', 'not-met', 'open', 'refer'], marks: ['edge', 'focus'] }
const tints = ['met', 'not-met', 'open', 'refer', 'accent'].map((name) => [name, `${name}-tint`] as const)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`contrast in ${colorScheme} surroundings: 4.5:1 for text, 3:1 for marks and edges`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/')
    const pairs: [string, string, number][] = [
      ...grounds.flatMap((ground) => [
        ...onGround.text.map((token): [string, string, number] => [token, ground, 4.5]),
        ...onGround.marks.map((token): [string, string, number] => [token, ground, 3]),
      ]),
      ...tints.flatMap(([name, tint]): [string, string, number][] => [
        [name, tint, 4.5],
        ['ink', tint, 4.5],
        ['ink-2', tint, 4.5],
      ]),
      ['on-accent', 'accent', 4.5],
      ['sheet', 'ink', 4.5],
      ['on-bar', 'bar', 4.5],
      ['on-bar-2', 'bar', 4.5],
      ['bar-edge', 'bar', 3],
      ['bar-focus', 'bar', 3],
      // A mark's own sign on its ground.
      ...['met', 'not-met', 'refer'].map((mark): [string, string, number] => ['sheet', mark, 3]),
    ]
    const measured = await page.evaluate((wanted) => {
      const probe = document.body.appendChild(document.createElement('i'))
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')
      const luminance = (token: string) => {
        probe.style.color = `var(--${token})`
        if (canvas === null) return Number.NaN
        canvas.fillStyle = getComputedStyle(probe).color
        canvas.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => {
          const share = part / 255
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
        })
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue
      }
      return wanted.map(([one, other, least]) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
        return { pair: `${one} on ${other}`, least, ratio: (light + 0.05) / (dark + 0.05) }
      })
    }, pairs)
    expect(measured).toHaveLength(pairs.length)
    expect(measured.filter(({ ratio, least }) => !(ratio >= least))).toEqual([])
  })
}

test('forced colours keep what is chosen, what is current and what is in focus apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/samples/approve-initial/I.A.5')
  await expect(heading(page, /one of four routes/)).toBeFocused()
  const refractory = page.getByRole('group', { name: /Refractory to lenalidomide/ })
  const look = (name: string) =>
    refractory
      .locator('label', { hasText: name })
      .first()
      .evaluate((label) => getComputedStyle(label).backgroundColor)
  expect(await look('Yes')).not.toBe(await look('No'))
  const current = (which: string) =>
    page
      .locator(which)
      .first()
      .evaluate((line) => getComputedStyle(line).borderTopColor)
  expect(await current('.rail-line[aria-current]')).not.toBe(await current('.rail-line:not([aria-current])'))
  const marks = await page
    .locator('.rail-line .mark-ground')
    .evaluateAll((each) => each.map((mark) => getComputedStyle(mark).fill))
  expect(new Set(marks).has('none')).toBe(false)
})
