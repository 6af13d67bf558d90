import 'temporal-polyfill/global'
import { expect, test, type Page } from '@playwright/test'
import { known, openCase } from './support/given-case'
import { whatMoves } from './support/stillness'

/** A review, key by key, in which every key is watched. */
class Watched {
  constructor(private readonly page: Page) {}

  /** Nothing on screen moves; where the key leads on, what one comes to is in view. */
  async still(what: string, act: () => Promise<void>): Promise<void> {
    const { moved, before, after } = await whatMoves(this.page, act)
    expect({ what, isInView: after.isInView }).toEqual({ what, isInView: true })
    if (after.item !== before.item) return
    expect({ what, isFolded: after.isFolded }).toEqual({ what, isFolded: false })
    // A question that lies out of view has to be brought there.
    if (after.scrolled === before.scrolled) expect({ what, moved }).toEqual({ what, moved: [] })
  }

  /** What is asked for opens where there was nothing; only its own place and what is below it may make room. */
  async opens(what: string, act: () => Promise<void>, aside = /^$/): Promise<void> {
    const all = await whatMoves(this.page, act)
    const moved = all.moved.filter((each) => each.where !== 'at it or below' && !aside.test(each.what))
    expect({ what, moved }).toEqual({ what, moved: [] })
  }

  press = (key: string) => this.still(`press ${key}`, () => this.page.keyboard.press(key))

  async type(text: string): Promise<void> {
    for (const [index, key] of text.split('').entries()) {
      await this.still(`type ${text.slice(0, index + 1)}`, () => this.page.keyboard.type(key))
    }
  }

  async enter(text: string, then = 'Enter'): Promise<void> {
    await this.type(text)
    await this.press(then)
  }
}

test.use({ viewport: { width: 1366, height: 768 } })

test('nothing moves while one reviews, from the diagnosis to the end', async ({ page }) => {
  await openCase(page, { entries: known }, 'I.A.1')
  const { keyboard } = page
  const review = new Watched(page)
  const press = (key: string) => () => keyboard.press(key)
  await review.press('Control+Enter')
  await review.press('1')
  await review.press('1')
  await review.press('Enter')
  await review.enter('Visit note', 'Tab')
  await review.enter('1')
  for (const key of ['1', 's', 's']) await review.press(key)

  await review.opens('a line of therapy', press('Enter'))
  await review.enter('vrd')
  // The field of the drugs stands behind those that it took, in the room that is kept for a usual line.
  expect((await whatMoves(page, press('Enter'))).moved.map(({ what }) => what)).toEqual(['input.drug-picker-input ""'])
  await review.press('Tab')
  for (const date of ['4/2021', '11/2022', '2/2024']) await review.enter(date, 'Tab')
  // It opens between the lines and their drawing.
  await review.opens('another line', press('Enter'), /timeline|span-bar/)
  await review.enter('drd')
  expect((await whatMoves(page, press('Enter'))).moved.map(({ what }) => what)).toEqual(['input.drug-picker-input ""'])
  await review.press('Tab')
  for (const date of ['3/2024', '02/30/2026', '9/20/2026']) await review.enter(date, 'Tab')
  await expect(page.getByText(/Completed: 02\/30\/2026 does not exist/)).toBeVisible()
  await page.getByLabel('Completed, line 2').focus()
  await keyboard.press('Control+a')
  await review.enter('8/10/2026', 'Tab')
  await review.press('Tab')
  await review.press('Tab')
  for (const key of ['a', 's']) await review.press(key)

  for (const key of ['Space', 'Tab', 'Tab', 'Tab', 'Space']) await review.press(key)
  for (const key of ['a', '1']) await review.press(key)
  await review.enter('Lenalidomide, line 2')
  for (const key of ['s', 'Enter', 's', '2']) await review.press(key)
  await review.enter('2.2026')
  await review.enter('112026')
  await review.enter('Previously treated')
  await expect(page.getByText(/112026 can be read two ways/).first()).toBeVisible()
  for (const key of ['s', '1']) await review.press(key)
  await review.enter('112026')
  // What comes later, as the form to sign, moves nothing either.
  await review.still('a moment later', () => page.waitForTimeout(500))
})

test('nothing moves while one fills in the request and the documents', async ({ page }) => {
  await openCase(page, { entries: {} }, 'request')
  const review = new Watched(page)
  await page.keyboard.press('Control+Enter')
  for (const text of ['PA-1', 'Keys, Ada', 'K1', '112026']) await review.enter(text)
  for (const key of ['1', '1', '2']) await review.press(key)
  await review.enter('F', 'Tab')
  for (const text of ['112026', '99', '112026', 'midnight', 'EST']) await review.enter(text)
  await review.enter('n', 'Tab')
  await review.enter('112026', 'Tab')
  await expect(page.locator('.request-fields').getByText(/can be read two ways/)).toHaveCount(4)

  const id = page.url().replace(/[^/]+$/, 'documents')
  await page.goto(id)
  await page.getByRole('button', { name: 'Add a document' }).press('Enter')
  await review.enter('Visit note', 'Tab')
  await review.enter('112026', 'Tab')
  await review.enter('by fax', 'Tab')
  await expect(page.getByText(/can be read two ways/).first()).toBeVisible()
})

test('nothing moves while a route fails and the questions of another open', async ({ page }) => {
  const entries = {
    ...known,
    diagnosisDocumented: 'yes',
    purpose: 'relapse',
    prescriberSpecialty: 'hematology',
  } as const
  await openCase(page, { entries }, 'I.A.5')
  const review = new Watched(page)
  for (const key of ['Tab', 'Space', 'Tab', 'Space', 'Tab', 'Space', 'Tab']) await review.press(key)
  await page.getByRole('checkbox', { name: /whole regimen/ }).focus()
  await review.press('Space')
  await expect(page.getByRole('group', { name: /candidate for transplant/ })).toBeVisible()
})

test('what an item grows by lies over what is below, until one scrolls or moves on', async ({ page }) => {
  /** By how many pixels an item lies over the next. */
  const overlap = () =>
    page.evaluate(() => {
      const bottom = (item: string) => document.querySelector(`[data-item="${item}"]`)?.getBoundingClientRect()
      return Math.round((bottom('diagnosis')?.bottom ?? 0) - (bottom('I.A.2')?.top ?? 0))
    })
  await openCase(page, { entries: { ...known, diagnosisDocumented: 'yes' } }, 'I.A.1')
  await page.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' }).focus()
  expect(await overlap()).toBe(0)
  await page.keyboard.press('c')
  await expect.poll(overlap).toBeGreaterThan(20)
  // What focus or a script scrolls is nobody's moving on.
  const scrolled = await page.evaluate(async () => {
    const before = scrollY
    scrollBy(0, 30)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return scrollY - before
  })
  expect(scrolled).toBeGreaterThan(0)
  expect(await overlap()).toBeGreaterThan(20)
  await page.mouse.wheel(0, 120)
  await expect.poll(overlap).toBe(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await page.getByLabel('Prescriber', { exact: true }).first().focus()
  await expect.poll(overlap).toBe(0)
})

test('a settled criterion folds when it is left, to a line that says what and where', async ({ page }) => {
  await openCase(page, { entries: known }, 'I.A.1')
  for (const key of ['Control+Enter', '1', '1', 'Enter']) await page.keyboard.press(key)
  await page.keyboard.type('Visit note')
  await page.keyboard.press('Tab')
  await page.keyboard.type('1')
  await expect(page.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' })).toBeVisible()
  await page.keyboard.press('Enter')
  const folded = page.locator('[data-item="diagnosis"]')
  await expect(folded).toHaveText(/I\.A\.1\s*Diagnosis Multiple myeloma, C90\.02, Relapsed.* Visit note p\.\s1\s*Met/)
  await folded.getByRole('button').click()
  await expect(page.getByRole('heading', { name: 'Multiple myeloma is the diagnosis' })).toBeFocused()
})
