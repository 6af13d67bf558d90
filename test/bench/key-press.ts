import type { Page } from '@playwright/test'
import { goOnWithout } from '../browser/support/first-use'
import { withBrowser, slowDown } from './browser'
import { builtApp, builtPage } from './build'
import { caseOfRows, fileOf } from './given-cases'
import { atRest, importFiles } from './in-app'
import { largest } from './largest-sample'
import { percentile95, repeated, turnByTurn } from './measure'
import { serve } from './serve'
import { comparison, growth } from './tables'
import type { Topic } from './topic'

const slower = 4
const presses = 200
const rows = [1, 10, 50]

interface Pressed {
  readonly field: string
  readonly output: string
  readonly way?: string
}

/** Its words tell of the finding. */
const inRail = '.rail a[href$="/I.A.1"]'
const onSheet: Pressed = {
  field: '[data-question="diagnosisDocumented"] input:checked',
  output: '.outcome h2',
  way: inRail,
}
const onLimit: Pressed = { field: 'input', output: 'output' }

export const keyPress: Topic = {
  name: 'key-press',
  title: 'Key press to determination',
  async run() {
    const [app, limit] = await Promise.all([serve(await builtApp()), serve(await builtPage('key-press'))])
    try {
      return await withBrowser(async (context) => {
        const [sheet, one] = [await context.newPage(), await context.newPage()]
        await openSheet(sheet, `${app.url}/samples/${largest.id}/I.A.1`)
        await one.goto(limit.url)
        await slowDown(sheet, slower)
        await slowDown(one, slower)
        const [press, pressOne] = [pressing(sheet, onSheet), pressing(one, onLimit)]
        await repeated(5, () => press())
        await repeated(5, () => pressOne())
        const blocks = await turnByTurn(
          presses / 20,
          () => repeated(20, () => press()),
          () => repeated(20, () => pressOne()),
        )
        const taken = { measured: blocks.measured.flat(), limit: blocks.limit.flat() }
        const followed = await repeated(presses / 4, () => press(inRail))
        await one.close()
        return [
          `From the event of the key to the frame that shows the new determination, processor slowed ${slower} times, ${presses} presses on each page, turn by turn by twenties. On the sheet of the sample “${largest.id}”, the largest, keys 1 and 2 answer in turn whether the diagnosis is documented, which turns the determination; the next key is pressed once the page is at rest. The limit is a page with one input and one output, in React. The determination is painted first; the rest of the sheet, with the focus on the next question, follows in the frame after, or before another key counts. The spread is from the 5th to the 95th percentile.`,
          comparison([
            { what: 'median', unit: 'ms', ...taken, atMost: 1.5 },
            { what: '95th percentile', unit: 'ms', ...taken, by: percentile95, atMost: 1.5 },
            { what: 'until the rest of the sheet has followed', unit: 'ms', measured: followed, limit: taken.limit },
          ]),
          'The work grows with the case and not with their number: the same case with 1, 10 and 50 rows of prior therapy, more than any chart holds.',
          growth('rows', [{ what: 'key press', at: await byRows(sheet, app.url) }]),
        ]
      })
    } finally {
      await Promise.all([app.stop(), limit.stop()])
    }
  },
}

async function byRows(page: Page, url: string): Promise<Map<number, readonly number[]>> {
  await slowDown(page, 1)
  await page.goto(url)
  await goOnWithout(page)
  await importFiles(page, fileOf('rows', rows.map(caseOfRows)))
  const taken = new Map<number, readonly number[]>()
  for (const count of rows) {
    await openSheet(page, `${url}/cases/rows-${count}/I.A.1`)
    await slowDown(page, slower)
    const press = pressing(page, onSheet)
    taken.set(count, (await repeated(25, () => press())).slice(5))
    await slowDown(page, 1)
  }
  return taken
}

async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('.outcome h2').waitFor()
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** Each time another of two keys, with the focus where it was before. */
function pressing(page: Page, { field, output, way }: Pressed): (shownAt?: string) => Promise<number> {
  let pressed = 0
  return async (shownAt = output) => {
    await page.bringToFront()
    // An answer takes the reviewer on, in a later frame, and its item folds: back by the rail.
    await atRest(page)
    if (way !== undefined) await page.evaluate((link) => document.querySelector<HTMLElement>(link)?.click(), way)
    await page.locator(field).first().focus()
    await atRest(page)
    await page.evaluate((place) => window.probe.begin('keydown', place), shownAt)
    await page.keyboard.press(pressed++ % 2 === 0 ? '2' : '1')
    return page.evaluate(() => window.probe.end())
  }
}
