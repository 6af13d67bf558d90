import type { Page } from '@playwright/test'
import { unlock } from '../browser/support/first-use'
import { sought } from './given-cases'
import { atRest } from './in-app'

/** What a person does with the list of cases, each timed in the page. */

const firstCase = '.case-table .case-link'

/** From the key to the list with all cases on it, from whatever page one is on. */
export async function unlockList(page: Page): Promise<number> {
  await page.getByLabel('Passphrase', { exact: true }).waitFor()
  await page.evaluate((place) => window.probe.begin('click', place), firstCase)
  await unlock(page)
  const took = await page.evaluate(() => window.probe.end())
  await atRest(page)
  return took
}

export async function lockList(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lock', exact: true }).click()
  await page.getByRole('heading', { name: 'Locked' }).waitFor()
}

/** From the link to the list. */
export async function openList(page: Page): Promise<number> {
  await page.bringToFront()
  await page.getByRole('link', { name: 'About' }).click()
  await page.waitForURL('**/about')
  await atRest(page)
  await page.evaluate((place) => window.probe.begin('click', place), firstCase)
  await page.locator('.page-header-app').click()
  const took = await page.evaluate(() => window.probe.end())
  await atRest(page)
  return took
}

/** From the first letter typed to the one case that it leaves; and back, from taking it away to the whole list. */
export async function searchList(page: Page): Promise<{ readonly found: number; readonly back: number }> {
  await page.bringToFront()
  const top = await page.locator(firstCase).first().textContent()
  const press = async (key: string, expected: string | null) => {
    await page.locator('#find-cases').focus()
    await atRest(page)
    await page.evaluate(
      ([place, words]) => window.probe.begin('keydown', place ?? '', words ?? ''),
      [firstCase, expected],
    )
    await page.keyboard.press(key)
    return page.evaluate(() => window.probe.end())
  }
  return { found: await press(sought.letter, sought.caseNumber), back: await press('Backspace', top) }
}

export interface Scrolled {
  /** Milliseconds from frame to frame. */
  readonly frames: readonly number[]
  /** Share of the frames whose middle showed no row yet. */
  readonly blank: number
  /** Milliseconds from a jump to the other end to the rows there. */
  readonly jump: number
}

export async function scrollList(page: Page): Promise<Scrolled> {
  await page.bringToFront()
  await atRest(page)
  return page.evaluate(scrollInPage)
}

/** Runs in the page. */
async function scrollInPage(): Promise<Scrolled> {
  const long = document.querySelector('.case-table-long')
  const scrolled = long ?? document.documentElement
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  const showsRow = () => {
    const box = (long ?? document.querySelector('.case-table'))?.getBoundingClientRect()
    const [left, top] = [(box?.left ?? 0) + 200, Math.max(box?.top ?? 0, 0)]
    const middle = (top + Math.min(box?.bottom ?? 0, innerHeight)) / 2
    return document.elementFromPoint(left, middle)?.closest('tr')?.classList.contains('case-space') === false
  }
  scrolled.scrollTop = 0
  await nextFrame()
  const frames: number[] = []
  let [last, step, blank] = [await nextFrame(), 300, 0]
  for (let frame = 0; frame < 120; frame++) {
    const before = scrolled.scrollTop
    scrolled.scrollTop += step
    if (scrolled.scrollTop === before) step = -step
    const at = await nextFrame()
    frames.push(at - last)
    last = at
    if (!showsRow()) blank++
  }
  const begun = performance.now()
  scrolled.scrollTop = scrolled.scrollHeight
  do await nextFrame()
  while (!showsRow())
  const jump = performance.now() - begun
  scrolled.scrollTop = 0
  await nextFrame()
  return { frames, blank: blank / frames.length, jump }
}

/** Bytes of the page's own memory, after what is not used any more was taken out of it. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize
}
