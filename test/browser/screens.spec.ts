import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { Keyboard } from './support/keyboard'

const panelBox = (page: Page) => page.getByRole('complementary', { name: 'Determination' }).boundingBox()

test('1366 by 768 shows the determination and the current criterion together', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 })
  for (const [item, heading] of [
    ['I.A.3', '18 years or older'],
    ['I.A.5', 'The regimen fits one of four routes'],
    ['I.A.6*', 'The regimen is FDA-approved or NCCN-recommended'],
  ] as const) {
    await page.goto(`/samples/approve-initial/${item}`)
    await expect(page.getByRole('heading', { name: heading })).toBeInViewport()
    await expect(page.getByRole('heading', { name: 'Meets criteria: approve' })).toBeInViewport()
  }
})

for (const [what, viewport] of [
  ['at 320 pixels', { width: 320, height: 640 }],
  ['at 400 % of 1280 by 1024', { width: 320, height: 256 }],
] as const) {
  test(`${what} the determination stays as a bar, and opens`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto('/samples/more-information/I.B.1')
    const bar = page.getByRole('button', { name: /More information needed/ })
    await expect(bar).toBeInViewport()
    await page.mouse.wheel(0, 1500)
    await expect(bar).toBeInViewport()
    await bar.click()
    await page.getByRole('heading', { name: /Still open/ }).scrollIntoViewIfNeeded()
    await expect(page.getByRole('heading', { name: /Still open/ })).toBeInViewport()
    const box = await panelBox(page)
    expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width)
  })
}

test('reduced motion moves nothing by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/samples/approve-initial')
  await expect(page.getByRole('heading', { name: 'Meets criteria: approve' })).toBeVisible()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, animationDuration } = getComputedStyle(element)
        const lasts = (duration: string) => duration.split(',').some((each) => Number.parseFloat(each) > 0.05)
        return lasts(transitionDuration) || (animationName !== 'none' && lasts(animationDuration))
      }).length,
  )
  expect(moving).toBe(0)
})

/** WCAG contrast of two colours "#rrggbb". */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const full = colour.length === 4 ? colour.replace(/[0-9a-f]/gi, '$&$&') : colour
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(full.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const sheets = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8').split(
  '@media (prefers-color-scheme: dark)',
)
const tokensOf = (css: string) =>
  Object.fromEntries([...css.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/gi)].map(([, name, value]) => [name, value]))
const light = tokensOf(sheets[0] ?? '')
const themes = { light, dark: { ...light, ...tokensOf(sheets[1] ?? '') } }

for (const [theme, tokens] of Object.entries(themes)) {
  test(`contrast of the ${theme} theme: 4.5 for text, 3 for marks and edges`, () => {
    const text = ['ink', 'ink-2', 'accent', 'met', 'not-met', 'open', 'refer'].flatMap((name) =>
      ['paper', 'sheet'].map((on) => [name, on]),
    )
    const tinted = ['met', 'not-met', 'open', 'refer'].flatMap((name) => [
      ['ink', `${name}-tint`],
      [name, `${name}-tint`],
    ])
    for (const [name = '', on = ''] of [
      ...text,
      ...tinted,
      ['on-bar', 'bar'],
      ['on-bar-2', 'bar'],
      ['on-accent', 'accent'],
    ]) {
      expect([name, on, contrast(tokens[name] ?? '', tokens[on] ?? '') >= 4.5]).toEqual([name, on, true])
    }
    for (const [name = '', on = ''] of [
      ['edge', 'sheet'],
      ['edge', 'paper'],
      ['focus', 'sheet'],
      ['focus', 'paper'],
    ]) {
      expect([name, on, contrast(tokens[name] ?? '', tokens[on] ?? '') >= 3]).toEqual([name, on, true])
    }
  })
}

for (const path of ['/', '/samples/approve-initial/I.A.5', '/samples/approve-initial/record', '/policy/I.A.5']) {
  test(`every stop of Tab on ${path} has a name and a ring that shows`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    const keyboard = new Keyboard(page)
    const unseen: string[] = []
    for (let stop = 0; stop < 60; stop++) {
      await keyboard.press('Tab')
      const { tag, name, type } = await keyboard.focused()
      if (tag === 'body') break
      const ring = await page.evaluate(() => {
        // A radio or tick box may show its ring on the card or segment around it.
        const own = document.activeElement
        return [own, own?.closest('label'), own?.closest('.segments')].some((element) => {
          if (!element) return false
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
          return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
        })
      })
      if (!ring || name === '') unseen.push(`${tag} ${type} "${name}"`)
    }
    expect(unseen).toEqual([])
  })
}

test('the timeline says in words what it draws, to scale', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.4')
  const timeline = page.getByRole('figure', { name: 'Timeline of prior therapies' })
  await expect(timeline.getByRole('listitem')).toHaveCount(2)
  await expect(timeline.getByRole('listitem').nth(1)).toContainText(
    /daratumumab.*03\/2024.*08\/10\/2026.*09\/20\/2026/i,
  )
  const widths = await timeline.evaluate((figure) =>
    [...figure.querySelectorAll('.timeline-bar')].map((bar) => bar.getBoundingClientRect().width),
  )
  // 05/2021 to 10/2022 against 04/2024 to 08/10/2026, the months of unknown days apart: 550 and 862 days.
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(549 / 862, 1)
  await page.emulateMedia({ media: 'print' })
  await page.goto('/samples/approve-initial/record')
  await expect(page.getByRole('figure', { name: 'Prior therapies to scale' })).toBeVisible()
})
