import 'temporal-polyfill/global'
import { expect, test } from '@playwright/test'
import { lengthWords, quantityWords } from '../../src/policy/words/length-words'
import { headline } from '../../src/policy/words/determination-words'
import { formatDate } from '../../src/facts'
import { reviewCase } from '../../src/cases/review'
import { freshSample, samples } from '../../src/cases/samples'
import { enterCase } from './support/enter-case'
import { Keyboard } from './support/keyboard'
import { printed } from './support/pdf'
import { goOnWithout } from './support/first-use'

const today = Temporal.Now.plainDateISO().toString()

for (const { id } of samples) {
  test(`${id}, entered by keyboard from an empty case, determined and printed`, async ({ page }) => {
    const sample = freshSample(id)
    if (sample === undefined) throw new Error(`No sample ${id}`)
    const { entries } = sample
    const { determination } = reviewCase({ ...sample, setByHand: {} }, today)
    const keyboard = new Keyboard(page)
    await page.goto('/')
    await goOnWithout(page)
    await keyboard.tabTo(({ name }) => name === 'New review', 'start a review')
    await keyboard.press('Enter')
    await page.waitForURL(/\/cases\/.+/)
    const notAsked = await enterCase(keyboard, entries)
    expect(notAsked.filter((key) => determination.needs.some((need) => need.key === key))).toEqual([])

    const panel = page.getByRole('complementary', { name: /Determination/ })
    await expect(panel).toContainText(headline(determination))
    const { duration, quantity } = determination
    if (determination.outcome === 'approve' && duration?.length && duration.from && duration.through && quantity) {
      await expect(panel).toContainText(lengthWords(duration.length))
      await expect(panel).toContainText(formatDate(duration.from))
      await expect(panel).toContainText(formatDate(duration.through))
      await expect(panel).toContainText(quantityWords(quantity))
    }

    await page.goto(`${page.url().replace(/(\/cases\/[^/]+).*/, '$1')}/record`)
    await expect(page.getByRole('heading', { name: 'Ixazomib (Ninlaro) review record' })).toBeVisible()
    const sheets = await printed(page)
    const text = sheets.join(' ')
    expect(text).toContain(headline(determination))
    for (const sheet of sheets) {
      // Letters set apart come out of a PDF apart.
      expect(sheet.replaceAll(' ', '')).toContain('DRAFT')
      expect(sheet).toContain(entries.caseNumber ?? '')
      expect(sheet).toContain(entries.memberName ?? '')
      expect(sheet).toContain(formatDate(entries.birthDate ?? ''))
    }
    expect(sheets.at(-1)).toContain(`Page ${sheets.length} of ${sheets.length}`)
  })
}
