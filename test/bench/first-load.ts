import type { BrowserContext } from '@playwright/test'
import { withBrowser } from './browser'
import { builtApp, builtPage } from './build'
import { largest } from './largest-sample'
import { turnByTurn } from './measure'
import { serve } from './serve'
import { comparison, shown } from './tables'
import type { Topic } from './topic'

const runs = 15
/** A telephone's network: 1.6 Mbit/s, 150 ms there and back. */
const slow = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 }

interface Load {
  /** Milliseconds from the navigation to the first usable page. */
  readonly usable: number
  /** Bytes over the wire until it stood in the page: what was still on its way then was not needed for it. */
  readonly code: number
  readonly fonts: number
  readonly fontsPreloaded: number
  /** Bytes of code that come after it, while the page is used already. */
  readonly codeAfter: number
}

export const firstLoad: Topic = {
  name: 'first-load',
  title: 'First load',
  async run() {
    const [app, limit] = await Promise.all([serve(await builtApp()), serve(await builtPage('first-load'))])
    const address = `/samples/${largest.id}`
    try {
      return await withBrowser(async (context) => {
        const usable = '[data-question] input'
        const sheet = (network?: typeof slow) => () => load(context, app.url + address, usable, { network })
        const form = (network?: typeof slow) => () => load(context, limit.url + address, 'form input', { network })
        await turnByTurn(2, sheet(), form())
        const near = await turnByTurn(runs, sheet(), form())
        const far = await turnByTurn(5, sheet(slow), form(slow))
        const of = (taken: typeof near, part: (load: Load) => number) => ({
          measured: taken.measured.map(part),
          limit: taken.limit.map(part),
        })
        const lettered = await load(context, app.url + address, usable, { fonts: 'fetched' })
        return [
          `A sample opened by its address, ${runs} times with nothing in the cache and without the fonts, which are counted apart. The limit is a page of React, the router, react-hook-form, its resolver and zod/mini with one field, built and served alike.`,
          comparison([
            { what: 'JavaScript and CSS, gzip', unit: 'kB', ...of(near, ({ code }) => code / 1000), atMost: 1.6 },
            { what: 'time to the first usable sheet', unit: 'ms', ...of(near, ({ usable }) => usable), atMost: 1.6 },
            {
              ...{ what: 'the same at 1.6 Mbit/s and 150 ms', unit: 'ms', atMost: 1.6 },
              ...of(far, ({ usable }) => usable),
            },
          ]),
          `Fonts, in a load of their own: ${shown(lettered.fonts)} bytes, of which ${shown(lettered.fontsPreloaded)} are preloaded. Fetched after the sheet can be used: ${shown(lettered.codeAfter / 1000)} kB of code.`,
          'It does not grow with what is kept on the device: see the list of cases, where a sheet is opened beside 10 to 20,000 of them.',
        ]
      })
    } finally {
      await Promise.all([app.stop(), limit.stop()])
    }
  },
}

interface How {
  readonly network?: typeof slow
  readonly fonts?: 'fetched' | 'left out'
}

async function load(
  context: BrowserContext,
  address: string,
  usable: string,
  { network, fonts: lettering = 'left out' }: How,
): Promise<Load> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.clearBrowserCache')
  if (lettering === 'left out') await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] })
  if (network !== undefined) await session.send('Network.emulateNetworkConditions', network)
  await page.goto(address, { waitUntil: 'commit' })
  const { there, painted } = await page.evaluate((place) => window.probe.seen(place), usable)
  await page.waitForLoadState('networkidle')
  const loaded = await page.evaluate(fetched)
  await page.close()
  const sum = (some: readonly Fetched[]) => some.reduce((bytes, { size }) => bytes + size, 0)
  const code = loaded.filter(({ name }) => /\.(js|css)$/.test(name))
  const fonts = loaded.filter(({ name }) => name.endsWith('.woff2'))
  return {
    usable: painted,
    code: sum(code.filter(({ end }) => end <= there)),
    codeAfter: sum(code.filter(({ end }) => end > there)),
    fonts: sum(fonts),
    fontsPreloaded: sum(fonts.filter(({ isPreloaded }) => isPreloaded)),
  }
}

type Fetched = Awaited<ReturnType<typeof fetched>>[number]

/** Runs in the page. */
function fetched() {
  const preloads = [...document.querySelectorAll<HTMLLinkElement>('link[rel="preload"]')].map(({ href }) => href)
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map((entry) => ({
    name: entry.name,
    size: entry.encodedBodySize,
    end: entry.responseEnd,
    isPreloaded: preloads.includes(entry.name),
  }))
}
