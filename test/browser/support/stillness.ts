import type { Page } from '@playwright/test'
import { followed } from './keyboard'

/** Something that was on screen before and stands elsewhere after. */
interface Moved {
  readonly what: string
  /** Where it stood to the field that is edited. */
  readonly where: 'above' | 'at it or below' | 'beside the sheet'
  readonly by: number
}

/** Where one is: the item, and how far the page is scrolled. */
interface Whereabouts {
  readonly item: string | undefined
  readonly isFolded: boolean
  readonly scrolled: number
  /** What has focus can be seen. */
  readonly isInView: boolean
}

/** Everything with a place of its own. What lies over the page, as a list of matches, is no part of it. */
const placed = [
  '.page-header *',
  '.rail-line',
  '.item-cite, .item h2, .folded-line, .marked-word',
  '.sheet :is(input, select, textarea, button, legend, .choice-question, .choice-hint, .field-label, .segment, .card)',
  '.part, .part-words, .why, .timeline, .span-bar, .therapy-row, .citation, .drug-chip, .dose-output',
  '.sheet-foot > *',
  '.panel-label, .outcome, .panel-facts > div',
].join(', ')

/** How far one may see a thing move and call it still. */
const allowed = 1

/** Does something, and tells what moved on screen: the browser's own figure leaves out what follows an input. */
export async function whatMoves(page: Page, act: () => Promise<void>) {
  const before = await page.evaluateHandle((selector) => {
    const top = document.querySelector('.page-header')?.getBoundingClientRect().bottom ?? 0
    const whereabouts = (): Whereabouts => {
      const item = document.activeElement?.closest<HTMLElement>('[data-item]')
      const box = document.activeElement?.getBoundingClientRect()
      return {
        item: item?.dataset['item'],
        isFolded: item?.classList.contains('item-folded') === true,
        scrolled: window.scrollY,
        isInView: box !== undefined && box.top >= top && box.bottom <= window.innerHeight,
      }
    }
    const boxes = new Map<Element, DOMRect>()
    for (const element of document.querySelectorAll(selector)) {
      const box = element.getBoundingClientRect()
      const isSeen = box.width > 1 && box.height > 1 && box.bottom > top && box.top < window.innerHeight
      if (isSeen && element.closest('[role="listbox"]') === null) boxes.set(element, box)
    }
    const edited = document.activeElement?.getBoundingClientRect().top ?? 0
    return { boxes, edited, whereabouts, before: whereabouts() }
  }, placed)
  await act()
  await followed(page)
  const result = await before.evaluate(({ boxes, edited, whereabouts, before: was }, limit) => {
    const nearer = (one: number, other: number) => (Math.abs(one) < Math.abs(other) ? one : other)
    const moved = [...boxes].flatMap(([element, old]): readonly Moved[] => {
      const box = element.getBoundingClientRect()
      if (!element.isConnected || box.width === 0) return []
      // A word on the right keeps its right edge when it gets shorter.
      const across = nearer(box.left - old.left, box.right - old.right)
      const down = box.top - old.top
      if (Math.abs(down) <= limit && Math.abs(across) <= limit) return []
      const isBeside = element.closest('.sheet, .sheet-foot') === null
      const where = isBeside ? 'beside the sheet' : old.bottom > edited ? 'at it or below' : 'above'
      const text = element.textContent.trim().slice(0, 40)
      const what = `${element.tagName.toLowerCase()}.${element.className} "${text}"`
      return [{ what, where, by: Math.round(Math.abs(down) > Math.abs(across) ? down : across) }]
    })
    return { moved, before: was, after: whereabouts() }
  }, allowed)
  await before.dispose()
  return result
}
