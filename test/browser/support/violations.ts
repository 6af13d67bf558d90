import type { Page } from '@playwright/test'

/** What the page tried and its Content-Security-Policy refused, from now on, over all pages that it goes to. */
export async function watchViolations(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.exposeFunction('reportViolation', (violation: string) => seen.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void }
      reportViolation([effectiveDirective, blockedURI, sample, sourceFile, location.pathname].join(' '))
    })
  })
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted ?(Type|Script)/i.test(message.text())) seen.push(message.text())
  })
  return seen
}
