import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { emptyCase } from '../../src/cases/case-file'
import { exportCases } from '../../src/cases/export-cases'
import { caseFullOf, cutOff, harmfulTexts, hostileFiles, type HostileFile } from '../cases/read-file/hostile-files'
import { times } from '../support/counts'
import { goOnWithout } from './support/first-use'

const backup = times(2000, 20_000)
const cuts = times(12, 200)

/** Of each sort one; the others are read by the same code in the tests of `openCaseFile`. */
const some = [
  'a million rows of therapy',
  'lists without end',
  '__proto__ at the top',
  'a name twice, once in escapes',
  'a field that hides a mark',
  'the number 1e400',
  'NaN',
  'a web page',
  'nothing',
  'bytes that are no text',
  'a hostile line',
  'a number for a name',
  'a backup that holds fewer cases than it says',
]

const at = '2026-11-24T10:00:00Z'
let folder = ''
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

/** On the disk, since what is handed to the browser as bytes may only be so long. */
function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Opens files as a person does; gives what the page says of each. */
async function open(page: Page, paths: readonly string[]): Promise<string[]> {
  await page.locator('input[type="file"]').first().setInputFiles(paths)
  const lines = page.getByRole('status').getByRole('listitem')
  await expect(lines).toHaveCount(paths.length, { timeout: times(30_000, 600_000) })
  return lines.allInnerTexts()
}

/** The longest time for which the page did nothing else, in ms, until asked. */
async function watchPauses(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now() }
    Object.assign(globalThis, { watch })
    setInterval(() => {
      watch.longest = Math.max(watch.longest, performance.now() - watch.last)
      watch.last = performance.now()
    }, 5)
  })
  return () => page.evaluate(() => (globalThis as unknown as { watch: { longest: number } }).watch.longest)
}

const kept = (page: Page) =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const counts = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve) => {
            indexedDB.open(name).onsuccess = ({ target }) => {
              const database = (target as IDBOpenDBRequest).result
              if (!database.objectStoreNames.contains('files')) return resolve([])
              database.transaction('files').objectStore('files').getAllKeys().onsuccess = (event) => {
                database.close()
                resolve((event.target as IDBRequest<unknown[]>).result)
              }
            }
          }),
      ),
    )
    return counts.flat()
  })

test('hostile files are refused in a line each; nothing is stored, and the page goes on', async ({ page }) => {
  const files = some.map((wanted) => hostileFiles.find(({ what }) => what === wanted))
  const found = files.filter((file): file is HostileFile => file !== undefined)
  expect(found.map(({ what }) => what)).toEqual(some)
  await page.goto('/')
  await goOnWithout(page)
  await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
  const before = await kept(page)
  const longestPause = await watchPauses(page)
  const said = await open(
    page,
    found.map(({ name, content }, index) => written(`${index}-${name}`, content())),
  )
  for (const [index, { refused = /./ }] of found.entries()) expect(said[index]).toMatch(refused)
  expect(await kept(page)).toEqual(before)
  expect(await longestPause()).toBeLessThan(500)
})

test(`a file cut off at ${cuts} places is refused wherever it ends`, async ({ page }) => {
  test.setTimeout(times(60_000, 600_000))
  await page.goto('/')
  await goOnWithout(page)
  const whole = exportCases([emptyCase('a', at), emptyCase('b', at)])
  const parts = [...cutOff(whole, cuts)]
  const said = await open(
    page,
    parts.map((part, index) => written(`${index}.json`, part)),
  )
  for (const line of said) expect(line).toMatch(/cut off/)
  expect(await kept(page)).toEqual([])
})

test('HTML and script in every text stay text, on every page of the case', async ({ page }) => {
  const alerts: string[] = []
  page.on('dialog', (dialog) => void (alerts.push(dialog.message()), dialog.dismiss()))
  const { html, script, link, template, direction } = harmfulTexts
  const text = [html, script, link, template, direction].join(' ')
  const file = caseFullOf(text)
  await page.goto('/')
  await goOnWithout(page)
  const [line] = await open(page, [written('case.json', JSON.stringify(file))])
  expect(line).toMatch(/Marks that no one can see/)
  for (const path of ['', '/documents', '/I.A.4', '/record']) {
    await page.goto(`/cases/${file.id}${path}`)
    await page.locator('main').first().waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false)
    await expect(page.locator('main img[src="x"], main script, main a[href^="javascript"]')).toHaveCount(0)
  }
  expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/[\u202E\u2066\u200F]/)
  expect(alerts).toEqual([])
})

test(`a backup of ${backup} cases comes in, and the page goes on meanwhile`, async ({ page }) => {
  test.setTimeout(times(120_000, 1_200_000))
  const count = backup
  const cases = Array.from({ length: count }, (_, index) => ({
    ...emptyCase(`c${index}`, '2026-11-24T10:00:00Z'),
    entries: { caseNumber: `PA-${index}`, memberName: 'Doe, Jane' },
    rationale: { text: 'A text of some length. '.repeat(60), basis: '' },
  }))
  await page.goto('/')
  await goOnWithout(page)
  await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
  const longestPause = await watchPauses(page)
  const [line] = await open(page, [written('backup.json', exportCases(cases))])
  expect(line).toContain(`${count.toLocaleString('en-US')} new`)
  expect(await kept(page)).toHaveLength(count)
  expect(await longestPause()).toBeLessThan(500)
})
