import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
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
    const folder = await builtApp()
    const app = await serve(folder)
    try {
      return await withBrowser(async (context) => {
        const [page, still] = [await context.newPage(), await context.newPage()]
        const print = (address: string) => () => timed(() => printRecord(page, address))
        await printRecord(page, `${app.url}/samples/${largest.id}/record`)
        writeFileSync(join(folder, 'copy.html'), await copyOf(page))
        const printCopy = () =>
          timed(async () => {
            await still.goto(`${app.url}/copy.html`)
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
          `The record of the sample “${largest.id}”, from its address to the bytes of the PDF. The limit is a copy of the same page as a file, without any script.`,
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

/** The page as it stands: its markup, and its style sheets as files. */
const copyOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const styles = [...document.querySelectorAll('link[rel="stylesheet"]')].map(({ outerHTML }) => outerHTML)
    const markup = document.body.outerHTML.replaceAll(/<script.*?<\/script>/gs, '')
    return `<!doctype html><meta charset="utf-8">${styles.join('')}${markup}`
  })
