import type { Page } from '@playwright/test'
import { goOnWithout } from '../browser/support/first-use'
import { withBrowser } from './browser'
import { builtApp } from './build'
import { casesFrom, written } from './given-cases'
import { importFiles } from './in-app'
import { repeated, timed, turnByTurn, type Runs } from './measure'
import { serve } from './serve'
import { comparison, growth, shown } from './tables'
import type { Topic } from './topic'

const sizes = [10, 100, 1000]

/** Many files of one case each, opened at once. */
export const importing: Topic = {
  name: 'import',
  title: 'Import of case files',
  async run() {
    const most = Math.max(...sizes)
    const app = await serve(await builtApp())
    try {
      return await withBrowser(async (context) => {
        const page = await context.newPage()
        await page.goto(app.url)
        await goOnWithout(page)
        // Each run has cases of its own: what is there already is not imported again.
        let given = 0
        const paths = (count: number) => {
          given += count
          return casesFrom(given - count, count).map((file) => written(`${file.id}.json`, JSON.stringify(file)))
        }
        const byApp = (count: number) => {
          const files = paths(count)
          return timed(() => importFiles(page, files))
        }
        const at = new Map<number, Runs>()
        for (const size of sizes.slice(0, -1)) {
          at.set(size, await repeated(3, () => byApp(size)))
        }
        const taken = await turnByTurn(
          2,
          () => byApp(most),
          () => bare(page, paths(most)),
        )
        at.set(most, taken.measured)
        return [
          `Files of one case each, chosen together, until the list says that they were read. The limit reads the same files in the page, parses them, and writes each into a database of its own in one transaction.`,
          comparison([{ what: `${shown(most)} files`, unit: 'ms', ...taken }]),
          growth('files', [{ what: 'import', at }]),
          `It ends at ${shown(most)}: ten times as many files are not chosen by hand. A file of up to 20,000 cases is imported for the list of cases.`,
        ]
      })
    } finally {
      await app.stop()
    }
  },
}

async function bare(page: Page, paths: string[]): Promise<number> {
  await page.evaluate(prepare)
  const took = await timed(async () => {
    await page.setInputFiles('#bare', paths)
    await page.locator('#bare[data-done]').waitFor({ state: 'attached' })
  })
  await page.evaluate(() => document.getElementById('bare')?.remove())
  return took
}

/** Runs in the page. */
function prepare(): void {
  const input = Object.assign(document.createElement('input'), {
    type: 'file',
    multiple: true,
    id: 'bare',
    hidden: true,
  })
  const store = async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('bare')
      request.onupgradeneeded = () => request.result.createObjectStore('files')
      request.onsuccess = () => resolve(request.result)
    })
    for (const file of input.files ?? []) {
      const value = JSON.parse(await file.text()) as { readonly id: string }
      const transaction = database.transaction('files', 'readwrite', { durability: 'strict' })
      transaction.objectStore('files').put(value, value.id)
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
    }
    database.close()
    input.dataset['done'] = ''
  }
  input.addEventListener('change', () => void store())
  document.body.append(input)
}
