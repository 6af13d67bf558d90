import type { Page } from '@playwright/test'
import axe from 'axe-core'

/** What axe finds wrong with a page, by rule, with the beginning of each element. */
export async function foundByAxe(page: Page): Promise<(readonly [string, readonly string[]])[]> {
  // Run in the page itself: its library for Playwright opens a page more at each look, for frames, and here are none.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))] as const)
  })
}
