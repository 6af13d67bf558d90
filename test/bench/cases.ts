import type { Page } from '@playwright/test'
import { startWithPassphrase } from '../browser/support/first-use'
import { bareUnlock } from './bare-unlock'
import { withBrowser } from './browser'
import { builtApp } from './build'
import { casesFrom, fileOf } from './given-cases'
import { importFiles } from './in-app'
import { largest } from './largest-sample'
import { lockList, memoryOf, openList, scrollList, searchList, unlockList } from './list-page'
import { percentile95, repeated, timed, turnByTurn, type Runs } from './measure'
import { serve } from './serve'
import { comparison, growth, shown } from './tables'
import type { Topic } from './topic'

const few = 20
const sizes = [10, 100, 1000, 10_000, 20_000]
const most = Math.max(...sizes)
const runs = 7

/** Encrypted cases on the device: the same browser, another address for each number of them. */
export const cases: Topic = {
  name: 'cases',
  title: 'List of cases',
  async run() {
    const folder = await builtApp()
    const [limit, growing] = await Promise.all([serve(folder), serve(folder)])
    try {
      return await withBrowser(async (context) => {
        const [short, long] = [await context.newPage(), await context.newPage()]
        await start(short, limit.url)
        await importFiles(short, fileOf('few', casesFrom(0, few)))
        await start(long, growing.url)
        const steps = await grow(long, growing.url)
        return [
          `Encrypted cases, each like one of the samples, brought in as files. Beside them, at another address of the same browser, ${few} cases are the limit of the list; of unlocking it is the key from the passphrase and the decryption of as many rows, bare. The first search result comes after one letter; scrolling goes 300 pixels a frame, and “the last row” is a jump to the end. Import is timed for what a size adds, and reckoned for the whole of it.`,
          await compared(long, short),
          await memory(long, short),
          growth(
            'cases',
            [...steps].map(([what, at]) => ({ what, at })),
          ),
        ]
      })
    } finally {
      await Promise.all([limit.stop(), growing.stop()])
    }
  },
}

async function start(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await startWithPassphrase(page)
}

async function compared(long: Page, short: Page): Promise<string> {
  const opened = await turnByTurn(
    runs,
    () => openList(long),
    () => openList(short),
  )
  const searched = await turnByTurn(
    runs,
    () => searchList(long),
    () => searchList(short),
  )
  const scrolled = await turnByTurn(
    runs,
    () => scrollList(long),
    () => scrollList(short),
  )
  const unlocked = await turnByTurn(
    3,
    async () => {
      await long.bringToFront()
      await lockList(long)
      return unlockList(long)
    },
    () => long.evaluate(bareUnlock),
  )
  const of = <Result>(taken: { measured: Result[]; limit: Result[] }, part: (result: Result) => Runs) => ({
    measured: taken.measured.flatMap(part),
    limit: taken.limit.flatMap(part),
  })
  const beside = `${shown(most)} cases`
  return comparison([
    { what: `open the list of ${beside}`, unit: 'ms', ...opened, atMost: 2 },
    { what: 'first search result', unit: 'ms', ...of(searched, ({ found }) => [found]), atMost: 2 },
    { what: 'the whole list back', unit: 'ms', ...of(searched, ({ back }) => [back]), atMost: 2 },
    { what: 'a frame while scrolling', unit: 'ms', ...of(scrolled, ({ frames }) => frames), atMost: 2 },
    {
      ...{ what: 'the same, 95th percentile', unit: 'ms', by: percentile95, atMost: 2 },
      ...of(scrolled, ({ frames }) => frames),
    },
    { what: 'the last row', unit: 'ms', ...of(scrolled, ({ jump }) => [jump]), atMost: 2 },
    { what: `unlock ${beside}`, unit: 'ms', ...unlocked },
  ])
}

async function memory(long: Page, short: Page): Promise<string> {
  const [much, little] = [await memoryOf(long), await memoryOf(short)]
  const { blank } = await scrollList(long)
  const each = (much - little) / (most - few)
  return `Memory: ${shown(much / 2 ** 20)} MB with ${shown(most)} cases, ${shown(little / 2 ** 20)} MB with ${few}: ${shown(each / 1024)} kB a case. While scrolling, ${shown(100 * blank)} % of the frames showed rows that were not there yet.`
}

/** At each size: what came to it was imported, and then everything that may grow with it is done. */
async function grow(page: Page, url: string): Promise<Map<string, Map<number, Runs>>> {
  const steps = new Map<string, Map<number, Runs>>()
  const keep = (what: string, size: number, taken: Runs) => {
    const at = steps.get(what) ?? new Map<number, Runs>()
    steps.set(what, at.set(size, taken))
  }
  let kept = 0
  for (const size of sizes) {
    await page.bringToFront()
    const file = fileOf(`cases-${size}`, casesFrom(kept, size - kept))
    // As if all had come at once: what was there already takes no part.
    const importing = await timed(() => importFiles(page, file))
    keep('import as one file', size, [(importing * size) / (size - kept)])
    kept = size
    process.stderr.write(`${shown(size)} cases, imported in ${shown(importing / 1000)} s\n`)
    const entered = await repeated(3, () => enter(page, url))
    keep(
      'a sheet by its address',
      size,
      entered.map(({ sheet }) => sheet),
    )
    keep(
      'unlock',
      size,
      entered.map(({ unlocked }) => unlocked),
    )
    keep('open the list', size, await repeated(3, () => openList(page)))
    const searched = await repeated(3, () => searchList(page))
    keep(
      'first search result',
      size,
      searched.map(({ found }) => found),
    )
    const scrolled = await scrollList(page)
    keep('a frame while scrolling', size, scrolled.frames)
    keep('the last row', size, [scrolled.jump])
  }
  return steps
}

/** Comes to the page anew, first to a sheet that no passphrase guards, then to the list. */
async function enter(page: Page, url: string): Promise<{ readonly sheet: number; readonly unlocked: number }> {
  await page.goto(`${url}/samples/${largest.id}`, { waitUntil: 'commit' })
  const { painted: sheet } = await page.evaluate(() => window.probe.seen('[data-question] input'))
  await page.goto(url)
  return { sheet, unlocked: await unlockList(page) }
}
