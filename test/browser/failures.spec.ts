import { readFile } from 'node:fs/promises'
import { expect, test, type Download, type Page, type Route } from '@playwright/test'
import { goOnWithout, startWithPassphrase } from './support/first-use'
import { approvedCase } from './support/approved-case'
import { openCase } from './support/given-case'

const member = (page: Page) => page.getByLabel('Member', { exact: true })
const saved = (page: Page) => page.getByText(/^Saved/).first()
const panel = (page: Page) => page.getByRole('complementary', { name: 'Determination' })

/** Starts a review with a case number and a member; resolves with its address once it is on the disk. */
async function review(page: Page, caseNumber: string, name: string): Promise<string> {
  await page.goto('/')
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill(caseNumber)
  await member(page).fill(name)
  await expect(saved(page)).toBeVisible()
  return page.url()
}

/** What a button puts among the downloads. */
async function savedBy(page: Page, button: string): Promise<string> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFile(await download.path(), 'utf8')
}

test.describe('a part of the app that can not be loaded', () => {
  test('says so, keeps the case, and is there once it can be', async ({ page }) => {
    await review(page, 'PA-CHUNK', 'Chunk, Ada')
    await page.route('**/assets/policy-page-*.js', (route) => route.abort())
    await page.getByRole('link', { name: 'Policy' }).first().click()
    await expect(page.getByRole('heading', { name: 'A part of the app could not be loaded' })).toBeVisible()
    await expect(page.getByText(/Nothing that was saved is lost/)).toBeVisible()
    await page.unroute('**/assets/policy-page-*.js')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /CP\.PHAR\.302/ })).toBeVisible()
    await page.goBack()
    await expect(member(page)).toHaveValue('Chunk, Ada')
  })

  test('where it is the sheet, the case can be saved as a file', async ({ page }) => {
    await review(page, 'PA-SHEET', 'Sheet, Sam')
    await page.route('**/assets/case-page-*.js', (route) => route.abort())
    await page.goto('/')
    await page.getByRole('link', { name: 'PA-SHEET' }).click()
    await expect(page.getByRole('heading', { name: 'A part of the app could not be loaded' })).toBeVisible()
    expect(await savedBy(page, 'Save this case as a file')).toContain('Sheet, Sam')
    await page.getByRole('link', { name: 'All cases' }).click()
    await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
  })

  test('where the app can not even start, what is stored can be saved', async ({ page }) => {
    const address = await review(page, 'PA-START', 'Start, Stu')
    await page.route('**/assets/routes-*.js', (route) => route.abort())
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'The app could not be started' })).toBeVisible()
    expect(await savedBy(page, 'Save the stored data as a file')).toContain('Start, Stu')
    await page.unroute('**/assets/routes-*.js')
    await page.getByRole('button', { name: 'Reload this page' }).click()
    await expect(member(page)).toHaveValue('Start, Stu')
  })

  test('where it is the very script of the app, the page says what to do', async ({ page }) => {
    const address = await review(page, 'PA-MAIN', 'Main, Mia')
    for (const [what, fail] of [
      ['is missing', (route: Route) => route.abort()],
      ['can not be read', (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'no script' })],
    ] as const) {
      await page.route('**/assets/index-*.js', fail)
      await page.goto(address)
      await expect(page.getByRole('heading', { name: 'The app could not be loaded' }), what).toBeVisible()
      await expect(page.getByText(/Nothing that was saved is lost/)).toBeVisible()
      await page.unroute('**/assets/index-*.js')
      await page.getByRole('button', { name: 'Reload this page' }).click()
      await expect(member(page)).toHaveValue('Main, Mia')
    }
    await expect(page.getByRole('heading', { name: 'The app could not be loaded' })).toHaveCount(0)
  })
})

test('a policy module that throws as it is loaded leaves a way to what is stored', async ({ page }) => {
  const address = await review(page, 'PA-POLICY', 'Policy, Pat')
  const policy = '**/assets/cp-phar-302-*.js'
  await page.route(policy, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("The policy is broken")' }),
  )
  await page.goto(address)
  await expect(page.getByRole('heading', { name: 'The app could not be started' })).toBeVisible()
  await expect(page.getByText(/Nothing that was saved is lost/)).toBeVisible()
  expect(await savedBy(page, 'Save the stored data as a file')).toContain('Policy, Pat')
  await page.unroute(policy)
  await page.getByRole('button', { name: 'Reload this page' }).click()
  await expect(member(page)).toHaveValue('Policy, Pat')
})

test.describe('a store that refuses to write', () => {
  const failures = {
    'for want of room': {
      says: /no room left. Save this case as a file now, then free some space/,
      // As browsers do: the request is taken, and the whole transaction fails.
      breakIt: () => {
        const whole = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
        Object.assign(globalThis, { mend: () => Object.defineProperties(IDBObjectStore.prototype, whole) })
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('The disk is full', 'QuotaExceededError')
        }
      },
    },
    'by breaking off': {
      says: /could not finish writing \(AbortError\)\. Try again/,
      breakIt: () => {
        const whole = Object.getOwnPropertyDescriptors(IDBTransaction.prototype)
        Object.assign(globalThis, { mend: () => Object.defineProperties(IDBTransaction.prototype, whole) })
        IDBTransaction.prototype.commit = function (this: IDBTransaction) {
          this.abort()
        }
      },
    },
  }
  for (const [how, { says, breakIt }] of Object.entries(failures)) {
    test(`${how}: says what to do, gives the newest text as a file, and saves it once it can`, async ({ page }) => {
      const address = await review(page, 'PA-FULL', 'Full, Flo')
      await page.evaluate(breakIt)
      await member(page).fill('Full, Florence')
      const alert = page.getByRole('alert').filter({ hasText: 'Not saved.' })
      await expect(alert).toContainText(says)
      expect(await savedBy(page, 'Save this case as a file')).toContain('Full, Florence')
      await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend())
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(saved(page)).toBeVisible()
      await page.goto(address)
      await expect(member(page)).toHaveValue('Full, Florence')
    })
  }

  test('warns before the page is left, from the list too', async ({ page }) => {
    await review(page, 'PA-LEAVE', 'Leave, Lee')
    await page.evaluate(failures['by breaking off'].breakIt)
    await member(page).fill('Leave, Leander')
    await expect(page.getByText(/Not saved/).first()).toBeVisible()
    await page.getByRole('link', { name: 'Cases', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
    const asked = page.waitForEvent('dialog')
    const leaving = page.reload()
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.accept()
    await leaving
  })
})

test.describe('a store that can not be read', () => {
  test('of a newer version: says so, touches nothing, and gives out what is there', async ({ page }) => {
    await page.goto('/icon.svg')
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('ixazomib-review', 99)
          opening.onupgradeneeded = () => opening.result.createObjectStore('files').put({ from: 'the future' }, 'one')
          opening.onsuccess = () => (opening.result.close(), resolve())
        }),
    )
    await page.goto('/')
    await expect(page.getByRole('heading', { name: 'The cases can’t be opened' })).toBeVisible()
    await expect(page.getByRole('alert').first()).toContainText(
      'saved by a newer version of this app. Reload this page to get it.',
    )
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    expect(await savedBy(page, 'Save the stored data as a file')).toContain('the future')
  })

  test('says so, and is read once it can be', async ({ page }) => {
    const address = await review(page, 'PA-READ', 'Read, Ria')
    await page.addInitScript(() => {
      const whole = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
      Object.assign(globalThis, { mend: () => Object.defineProperties(IDBObjectStore.prototype, whole) })
      IDBObjectStore.prototype.get = () => {
        throw new DOMException('A failure of the disk', 'UnknownError')
      }
    })
    await page.goto(address)
    await expect(page.getByRole('heading', { name: 'The cases can’t be opened' })).toBeVisible()
    await page.evaluate(() => (globalThis as unknown as { mend: () => void }).mend())
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(member(page)).toHaveValue('Read, Ria')
  })
})

test.describe('two tabs', () => {
  const withoutLocks = () => Reflect.deleteProperty(Navigator.prototype, 'locks')

  test('without locks in the browser: one edits, the other reads, and can take over', async ({ page, context }) => {
    await context.addInitScript(withoutLocks)
    const address = await review(page, 'PA-TWO', 'Two, Tom')
    expect(await page.evaluate(() => 'locks' in navigator)).toBe(false)
    const other = await context.newPage()
    await other.goto(address)
    await expect(other.getByText(/edited in another tab/)).toBeVisible()
    await expect(member(other)).toHaveCount(0)
    await member(page).fill('Two, Thomas')
    await other.getByRole('button', { name: 'Take over' }).click()
    await expect(member(other)).toHaveValue('Two, Thomas')
    await expect(page.getByText(/edited in another tab/)).toBeVisible()
    await member(other).fill('Two, Theodor')
    await expect(saved(other)).toBeVisible()
    await page.getByRole('button', { name: 'Take over' }).click()
    await expect(member(page)).toHaveValue('Two, Theodor')
  })

  test('that do not hear of each other: the second to write is told, and overwrites nothing', async ({
    page,
    context,
  }) => {
    await context.addInitScript(withoutLocks)
    await context.addInitScript(() => {
      BroadcastChannel.prototype.postMessage = () => {}
    })
    const address = await review(page, 'PA-DEAF', 'Deaf, Don')
    const other = await context.newPage()
    await other.goto(address)
    await expect(member(other)).toHaveValue('Deaf, Don')
    await member(page).fill('Deaf, Donald')
    await expect(saved(page)).toBeVisible()
    await member(other).fill('Deaf, Donna')
    await expect(other.getByRole('alert').filter({ hasText: 'Not saved.' })).toContainText(
      'Another tab has changed this case meanwhile, and nothing of that was overwritten.',
    )
    expect(await savedBy(other, 'Save this case as a file')).toContain('Deaf, Donna')
    await page.reload()
    await expect(member(page)).toHaveValue('Deaf, Donald')
  })

  test('a slow browser is not taken for another tab for good', async ({ page }) => {
    const address = await review(page, 'PA-SLOW', 'Slow, Sue')
    await page.addInitScript(() => {
      const { value } = Object.getOwnPropertyDescriptor(LockManager.prototype, 'request') ?? {}
      async function request(this: LockManager, ...given: unknown[]) {
        await new Promise((resolve) => setTimeout(resolve, 1000))
        return (value as (...given: unknown[]) => unknown).apply(this, given)
      }
      Object.defineProperty(LockManager.prototype, 'request', { value: request })
    })
    await page.goto(address)
    await expect(page.getByText(/edited in another tab/)).toBeVisible()
    await expect(member(page)).toHaveValue('Slow, Sue')
  })
})

test('a clock set back by a year is told, and nothing is lost', async ({ page, context }) => {
  const address = await review(page, 'PA-CLOCK', 'Clock, Cleo')
  const later = await context.newPage()
  const yearAgo = new Date()
  yearAgo.setFullYear(yearAgo.getFullYear() - 1)
  await later.clock.install({ time: yearAgo })
  await page.close()
  await later.goto(address)
  const alert = later.getByRole('alert').filter({ hasText: 'clock' })
  await expect(alert).toContainText(/clock says .* Nothing is lost\. Set the clock right before you go on/)
  await expect(member(later)).toHaveValue('Clock, Cleo')
  await member(later).fill('Clock, Cleopatra')
  await expect(saved(later)).toBeVisible()
  await later.reload()
  await expect(member(later)).toHaveValue('Clock, Cleopatra')
  await alert.getByRole('button', { name: 'The clock is right now' }).click()
  await expect(alert).toHaveCount(0)
  await later.reload()
  await expect(member(later)).toHaveValue('Clock, Cleopatra')
  await expect(alert).toHaveCount(0)
})

for (const locale of ['ar-EG', 'fa-IR']) {
  test.describe(`in ${locale}, from right to left`, () => {
    test.use({ locale })

    test('dates, numbers and times keep their digits and are read as typed', async ({ page }) => {
      await openCase(page, approvedCase, 'request')
      expect(await page.evaluate(() => (1).toLocaleString())).not.toBe('1')
      await page.evaluate(() => (document.documentElement.dir = 'rtl'))
      await expect(panel(page)).toContainText('Meets criteria: approve')
      await page.getByLabel('Date of birth').fill('03/04/1969')
      await page.getByLabel('Date of birth').press('Tab')
      await expect(page.getByRole('banner')).toContainText('03/04/1969')
      await expect(saved(page)).toHaveText(/^Saved \d\d:\d\d$/)
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wide).toBe(0)
      await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/record'))
      await expect(page.getByRole('main')).toContainText('03/04/1969')
      expect(await page.getByRole('main').innerText()).not.toMatch(/[٠-٩۰-۹]/)
    })
  })
}

for (const [timezoneId, day] of [
  ['Pacific/Kiritimati', '11/25/2026'],
  ['Pacific/Pago_Pago', '11/23/2026'],
] as const) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('the decision date is the day there, and a due time is counted in the zone of the request', async ({
      page,
    }) => {
      // The day before here is the day after there.
      await page.clock.install({ time: new Date('2026-11-24T10:30:00Z') })
      const due = { dueOn: '2026-11-24', dueTime: '08:30', timeZone: 'America/New_York' }
      await openCase(page, { ...approvedCase, entries: { ...approvedCase.entries, ...due } }, 'check')
      await expect(page.getByText(/Due today 08:30, (3 h 0|2 h 59) min left/).first()).toBeVisible()
      await page.goto(page.url().replace(/(\/cases\/[^/]+).*/, '$1/record'))
      await expect(page.getByRole('main')).toContainText(`Draft of ${day}, not decided`)
      await page.goto('/')
      await expect(page.getByRole('row', { name: /PA-APPROVED/ })).toContainText(/2 h 59 min|3 h 0 min/)
    })
  })
}

test('with a passphrase, what is saved from a page that failed is the case, readable', async ({ page }) => {
  await page.goto('/')
  await startWithPassphrase(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await member(page).fill('Sealed, Sal')
  await expect(saved(page)).toBeVisible()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError')
    }
  })
  await member(page).fill('Sealed, Salome')
  expect(await savedBy(page, 'Save this case as a file')).toContain('Sealed, Salome')
})
