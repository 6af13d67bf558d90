import { expect, test, type Page } from '@playwright/test'
import { serveCopy } from './support/served'
import { watchViolations } from './support/violations'
import { goOnWithout } from './support/first-use'

test.use({ serviceWorkers: 'allow' })

let app: Awaited<ReturnType<typeof serveCopy>>
test.beforeEach(async () => {
  app = await serveCopy()
})
test.afterEach(() => app.remove())

/** Opens the app for the first time, and waits until the whole of it is on the device. */
async function install(page: Page): Promise<void> {
  await page.goto(app.url)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const { serviceWorker } = navigator
    if (serviceWorker.controller === null) {
      await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
    }
  })
}

const version = (page: Page) => page.locator('meta[name=version]').getAttribute('content')

test('a whole session goes on without the server', async ({ page }) => {
  const violations = await watchViolations(page)
  await install(page)
  await app.stop()
  for (const [path, text] of [
    ['/samples/approve-initial', 'PA-SAMPLE-01'],
    ['/samples/conflict/I.A.5', 'PA-SAMPLE-06'],
    ['/samples/refer/record', 'PA-SAMPLE-05'],
    ['/policy/I.A.5.b', 'CP.PHAR.302'],
    ['/blank/I.A', 'CP.PHAR.302'],
  ] as const) {
    await page.goto(app.url + path)
    await expect(page.getByText(text).first()).toBeVisible()
  }
  await page.goto(app.url)
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill('PA-OFFLINE')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Case number')).toHaveValue('PA-OFFLINE')
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family)
  })
  expect(fonts.some((family) => family.includes('Atkinson'))).toBe(true)
  expect(violations).toEqual([])
})

test('a new version waits until it is taken, saves first, and tells the other tabs', async ({ page, context }) => {
  await install(page)
  const first = await version(page)
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  const other = await context.newPage()
  await other.goto(`${app.url}/policy`)

  app.update('9.9.9')
  await page.reload()
  const notice = page.getByText('A new version is ready. Saves first, then reloads.')
  await expect(notice).toBeVisible()
  await page.reload()
  await expect(notice).toBeVisible()
  expect(await version(page)).toBe(first)

  await page.getByLabel('Case number').fill('PA-UPDATE')
  await page.getByRole('button', { name: 'Update now' }).click()
  await expect.poll(() => version(page).catch(() => undefined)).toBe('9.9.9')
  await expect(page.getByLabel('Case number')).toHaveValue('PA-UPDATE')
  await expect(notice).toBeHidden()

  await expect(other.getByText(/updated in another tab/)).toBeVisible()
  // It can still go on to a page whose parts it had not loaded yet.
  await other
    .getByRole('link', { name: /Cases|Ixazomib review/ })
    .first()
    .click()
  await expect(other.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
  await other.getByRole('button', { name: 'Reload this tab' }).click()
  await expect.poll(() => version(other).catch(() => undefined)).toBe('9.9.9')
})

const spoiled = {
  'that arrives damaged': (served: typeof app) => served.damage('icon.svg'),
  'with the hashes of another build': (served: typeof app, before: string) => served.put('hashes.txt', before),
}
for (const [what, spoil] of Object.entries(spoiled)) {
  test(`a version ${what} is not taken`, async ({ page, request }) => {
    await install(page)
    const before = await (await request.get(`${app.url}/hashes.txt`)).text()
    app.update('9.9.9')
    spoil(app, before)
    const isWaiting = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      // Listened for beforehand: on a slow device it has failed by the time that update() comes back.
      const settled = new Promise((resolve) => {
        registration.addEventListener('updatefound', () => {
          registration.installing?.addEventListener('statechange', resolve, { once: true })
        })
      })
      await registration.update()
      await settled
      return registration.waiting !== null
    })
    expect(isWaiting).toBe(false)
  })
}

test('it can be installed', async ({ page, request }) => {
  await install(page)
  const session = await page.context().newCDPSession(page)
  const { errors } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
  // The tests run in a private window, which installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
  const manifest = (await (await request.get(`${app.url}/manifest.webmanifest`)).json()) as { icons: { src: string }[] }
  for (const { src } of manifest.icons) expect((await request.get(`${app.url}/${src}`)).ok()).toBe(true)
})
