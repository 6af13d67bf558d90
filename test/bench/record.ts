import type { Page } from '@playwright/test'
import { goOnWithout } from '../browser/support/first-use'
import { withBrowser } from './browser'
import { builtApp } from './build'
import { caseOfRows, fileOf } from './given-cases'
import { importFiles } from './in-app'
import { largest } from './largest-sample'
import { repeated, timed, turnByTurn, type Runs } from './measure'
import { serve } from './serve'
import { comparison, growth } from './tables'
import type { Topic } from './topic'

const runs = 7
const rows = [1, 10, 50]

export const record: Topic = {
  name: 'record',
  title: 'Record to PDF',
  async run() {
    const app = await serve(await builtApp())
    try {
      return await withBrowser(async (context) => {
        const [page, still] = [await context.newPage(), await context.newPage()]
        const print = (address: string) => () => timed(() => printRecord(page, address))
        await printRecord(page, `${app.url}/samples/${largest.id}/record`)
        const copy = await copyOf(page)
        await still.goto(`${app.url}/icon.svg`)
        const printCopy = () =>
          timed(async () => {
            await still.setContent(copy, { waitUntil: 'load' })
            await still.pdf({ format: 'Letter' })
          })
        await printCopy()
        const taken = await turnByTurn(runs, print(`${app.url}/samples/${largest.id}/record`), printCopy)
        await page.goto(app.url)
        await goOnWithout(page)
        await importFiles(page, fileOf('records', rows.map(caseOfRows)))
        const at = new Map<number, Runs>()
        for (const count of rows) {
          at.set(count, await repeated(3, print(`${app.url}/cases/rows-${count}/record`)))
        }
        return [
          `The record of the sample “${largest.id}”, from its address to the bytes of the PDF. The limit is a copy of the same page without any script, with its styles inside.`,
          comparison([{ what: 'record to PDF', unit: 'ms', ...taken }]),
          'A record grows with its case, not with their number: the same case with 1, 10 and 50 rows of prior therapy.',
          growth('rows', [{ what: 'record to PDF', at }]),
        ]
      })
    } finally {
      await app.stop()
    }
  },
}

async function printRecord(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'commit' })
  await page.getByRole('heading', { name: /review record/ }).waitFor()
  await page.evaluate(async () => void (await document.fonts.ready))
  await page.pdf({ format: 'Letter' })
}

/** The page as it stands: its markup, and its styles with the fonts by their full addresses. */
const copyOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const styles = [...document.styleSheets].map((sheet) => {
      const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n')
      return text.replaceAll(/url\("([^"]+)"\)/g, (_, address: string) => {
        return `url("${new URL(address, sheet.href ?? location.href).href}")`
      })
    })
    return `<!doctype html><style>${styles.join('\n')}</style>${document.body.outerHTML.replaceAll(/<script.*?<\/script>/gs, '')}`
  })
