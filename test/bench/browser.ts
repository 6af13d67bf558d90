import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { findBrowser } from '../find-browser.mjs'
import { installProbe } from './probe'

const args = [
  // Root can't start it in a sandbox, and it would look for its maker's servers at every start.
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]
const viewport = { width: 1440, height: 900 }
// What the app keeps for use offline would be fetched, and measured, a second time.
const serviceWorkers = 'block'

/** A browser with an empty profile on the disk, as a person has one: a private one would keep all in memory. */
export async function withBrowser<Result>(work: (context: BrowserContext) => Promise<Result>): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath: findBrowser(), args, viewport, serviceWorkers, timeout: 120_000 },
  })
  context.setDefaultTimeout(120_000)
  // The compiler that runs the bench names functions by a helper, which the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named' })
  await context.addInitScript(installProbe)
  try {
    return await work(context)
  } finally {
    await context.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** As on a machine so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}
