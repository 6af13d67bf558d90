import type { Page } from '@playwright/test'

/** What has focus, as the page marks it. */
export interface Focused {
  readonly tag: string
  readonly type: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  /** The fact that is asked here. */
  readonly question: string | undefined
  /** The place in a list, such as "priorTherapies.0.completed". */
  readonly place: string | undefined
}

/** Until the sheet has followed what was answered: its determination is painted first. */
export const followed = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    await new Promise((done) => setTimeout(done))
  })

/** A keyboard that counts: keys that are text, and keys that are not. */
export class Keyboard {
  /** Key presses that are not text. */
  pressed = 0

  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.pressed++
    await this.page.keyboard.press(key)
    // Tab goes on at once; after an answer the sheet follows in the frame after, and the focus with it.
    if (key !== 'Tab') await followed(this.page)
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text)
  }

  focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const element = document.activeElement ?? document.body
      const field = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element : undefined
      const label = field?.labels?.[0]?.textContent ?? element.textContent
      return {
        tag: element.tagName.toLowerCase(),
        type: field?.type ?? '',
        name: (element.getAttribute('aria-label') ?? label).trim(),
        value: field?.value ?? '',
        checked: element instanceof HTMLInputElement && element.checked,
        question: element.closest<HTMLElement>('[data-question]')?.dataset['question'],
        place: element.closest<HTMLElement>('[data-place]')?.dataset['place'],
      }
    })
  }

  /** Tab until something has focus that fits. */
  async tabTo(fits: (focused: Focused) => boolean, what: string): Promise<Focused> {
    for (let presses = 0; presses < 150; presses++) {
      const focused = await this.focused()
      if (fits(focused)) return focused
      await this.press('Tab')
    }
    throw new Error(`No way to ${what} by Tab; focus is on ${JSON.stringify(await this.focused())}`)
  }
}
