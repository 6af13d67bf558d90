import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { holdBack } from './support/hold-back'
import { hashesOfAnotherBuild, serveCopy } from './support/served'

/** The hashes on the page, by file. */
async function hashesShown(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.getByText(/^Show the \d+ files$/).click()
  const rows = await page.getByRole('table', { name: 'Files of this build' }).locator('tbody tr').all()
  const shown = rows.map(async (row): Promise<[string, string]> => [
    await row.getByRole('rowheader').innerText(),
    await row.getByRole('cell').innerText(),
  ])
  return new Map(await Promise.all(shown))
}

test('the hashes shown are those of the files served, and of all of them', async ({ page, request }) => {
  await page.goto('/about')
  const shown = await hashesShown(page)
  for (const [file, sha256] of shown) {
    const response = await request.get(file === 'index.html' ? '/' : `/${file}`)
    const served = createHash('sha256').update(await response.body())
    expect([file, served.digest('hex')]).toEqual([file, sha256])
  }
  expect(shown.has('hashes.txt')).toBe(false)
  // What the service worker keeps is held to the same hashes, in the form that a browser takes.
  const worker = await (await request.get('/service-worker.js')).text()
  const [, list = '{}'] = /const APP_FILES = (\{[^}]*\})/.exec(worker) ?? []
  const kept = Object.entries(JSON.parse(list) as Record<string, string>)
  expect(kept.length).toBeGreaterThan(40)
  for (const [file, integrity] of kept) {
    expect([file, integrity]).toEqual([file, `sha256-${Buffer.from(shown.get(file) ?? '', 'hex').toString('base64')}`])
  }
  // Neither list holds itself.
  const others = [...shown.keys()].filter((file) => !file.startsWith('.') && file !== 'service-worker.js')
  expect(kept.map(([file]) => file).sort()).toEqual(others.sort())
})

test('the licences of what is shipped are shown, and the bill of materials names the same packages', async ({
  page,
}) => {
  await page.goto('/about')
  await expect(page.getByText(/^react \d/)).toBeVisible()
  const shown = await page.locator('.about-licences summary').allInnerTexts()
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save the bill of materials' }).click()
  const bill = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as {
    components: { name: string; version: string; licenses: { license: { id: string } }[] }[]
  }
  const listed = bill.components.map(({ name, version, licenses }) =>
    [name, version, licenses[0]?.license.id].join(' '),
  )
  expect(shown.map((text) => text.replace(/\s+/g, ' '))).toEqual(listed)
  for (const name of ['zod', '@fontsource-variable/atkinson-hyperlegible-next', 'vite']) {
    expect(listed.some((line) => line.startsWith(`${name} `))).toBe(true)
  }
})

test('no other page stands or falls with the file of the sheet', () => {
  const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) as Record<
    string,
    { name: string; isDynamicEntry?: boolean; imports?: string[] }
  >
  const needs = (key: string): string[] => [key, ...(manifest[key]?.imports ?? []).flatMap(needs)]
  const parts = Object.keys(manifest).filter((key) => manifest[key]?.isDynamicEntry === true)
  expect(parts.length).toBeGreaterThan(20)
  const withSheet = parts.filter((key) => needs(key).some((needed) => manifest[needed]?.name === 'case-page'))
  expect(withSheet.filter((key) => !key.startsWith('src/worksheet/'))).toEqual([])
})

test('the letters of every page are asked for with the page, once, and used', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'font') asked.push(new URL(request.url()).pathname)
  })
  await page.goto('/samples/approve-initial')
  await expect(page.getByRole('heading', { name: 'Check and sign' })).toBeVisible()
  await page.evaluate(() => document.fonts.ready)
  const preloaded = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(preloaded).toHaveLength(2)
  expect(new Set(asked)).toEqual(new Set(preloaded))
  expect(asked).toHaveLength(2)
})

test('a sample is asked for before the routes are there', async ({ page }) => {
  const release = await holdBack(page, '**/assets/routes-*.js')
  const sample = page.waitForRequest(/\/assets\/refer-[^/]+\.js$/)
  await page.goto('/samples/refer', { waitUntil: 'commit' })
  await sample
  release()
  await expect(page.getByRole('complementary', { name: 'Determination' })).toBeVisible()
})

test('the sheet waits for no file that the page itself did not ask for', async ({ page, request }) => {
  const named = await (await request.get('/samples/approve-initial')).text()
  const sheet = page.locator('[data-question] input').first()
  // Opened once before, a sample is on the device.
  await page.goto('/samples/approve-initial')
  await sheet.waitFor()
  const held: string[] = []
  await page.route(/\.(js|css)$/, (route) => {
    const { pathname } = new URL(route.request().url())
    return named.includes(pathname) ? route.continue() : held.push(pathname)
  })
  await page.reload({ waitUntil: 'commit' })
  await sheet.waitFor()
  expect(held).not.toEqual([])
})

test('another build of the same files is the same, byte for byte', async ({ request }) => {
  expect(hashesOfAnotherBuild()).toBe(await (await request.get('/hashes.txt')).text())
})

test.describe('without the server', () => {
  test.use({ serviceWorkers: 'allow' })

  test('hashes and licences are there too', async ({ page }) => {
    const app = await serveCopy()
    await page.goto(app.url)
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready
      const { serviceWorker } = navigator
      if (serviceWorker.controller !== null) return
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    })
    await app.stop()
    await page.goto(`${app.url}/about`)
    expect((await hashesShown(page)).size).toBeGreaterThan(40)
    await expect(page.getByText(/^react \d/)).toBeVisible()
    await app.remove()
  })
})
