import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test, type Page } from '@playwright/test'
import { times } from '../support/counts'
import { goOnWithout, startWithPassphrase, unlock } from './support/first-use'

/** For each of them, on a machine that does much else. */
const minute = 60_000
const failures = times(6, 100)
const interleavings = times(4, 100)

const member = (page: Page) => page.getByLabel('Member', { exact: true })
const memberId = (page: Page) => page.getByLabel('Member ID', { exact: true })
/** Between so many, evenly. */
const upTo = (most: number) => Math.floor(Math.random() * (most + 1))
/** A text that is still being typed is marked as such when a crash cuts it off. */
const asTyped = (value: string) => value.replace(/…$/, '')

/** A browser of its own, which can be killed as when the power goes. */
async function startBrowser(profile: string) {
  const { launchOptions, baseURL, serviceWorkers } = test.info().project.use
  const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL, serviceWorkers })
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      const gone = new Promise((resolve) => context.once('close', resolve))
      spawnSync('pkill', ['-KILL', '-f', profile])
      await gone
    },
  }
}

const modes = [
  { how: 'in the clear', kills: times(4, 200), begin: goOnWithout, enter: () => Promise.resolve() },
  { how: 'encrypted', kills: times(2, 200), begin: startWithPassphrase, enter: (page: Page) => unlock(page) },
]
for (const { how, kills, begin, enter } of modes)
  test(`${kills} kills of the browser within a second after a key, ${how}: nothing older than 300 ms is missing`, async () => {
    test.setTimeout(kills * minute)
    const profile = await mkdtemp(join(tmpdir(), 'killed-'))
    const lost: string[] = []
    try {
      let { page, kill } = await startBrowser(profile)
      await page.goto('/')
      await begin(page)
      await page.getByRole('button', { name: 'New review' }).click()
      await page.getByLabel('Case number').fill('PA-KILLED')
      await expect(page.getByText(/^Saved/).first()).toBeVisible()
      const address = page.url()
      for (let round = 1; round <= kills; round++) {
        await member(page).fill('')
        const pressed: number[] = []
        const text = `Round-${round}-abcdefghijklmnop`.slice(0, 10 + upTo(12))
        for (const key of text) {
          await page.keyboard.type(key)
          pressed.push(Date.now())
          await page.waitForTimeout(upTo(60))
        }
        await page.waitForTimeout(upTo(900))
        const killedAt = Date.now()
        await kill()
        ;({ page, kill } = await startBrowser(profile))
        await page.goto(address)
        await enter(page)
        await expect(page.getByLabel('Case number')).toHaveValue('PA-KILLED')
        const kept = asTyped(await member(page).inputValue())
        const due = text.slice(0, pressed.filter((at) => at < killedAt - 300).length)
        if (!(text.startsWith(kept) && kept.startsWith(due))) lost.push(`"${text}": kept "${kept}", due "${due}"`)
      }
      await kill()
      expect(lost).toEqual([])
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  })

test(`${failures} failing writes: never "Saved" before what was typed is on the disk`, async ({ page }) => {
  test.setTimeout(failures * minute)
  await page.goto('/')
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await page.getByLabel('Case number').fill('PA-FAILING')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
  const address = page.url()
  // Writes fail in each of the ways they can: at once, or when the transaction ends.
  await page.evaluate(() => {
    // oxlint-disable-next-line typescript/unbound-method -- it is called with its own `this` below
    const { put } = IDBObjectStore.prototype
    const failing = { how: 'not' }
    Object.assign(window, { failing })
    IDBObjectStore.prototype.put = function (...given: Parameters<typeof put>) {
      if (failing.how === 'full') throw new DOMException('No room.', 'QuotaExceededError')
      const request = put.apply(this, given)
      if (failing.how === 'aborted') this.transaction.abort()
      return request
    }
  })
  const failFrom = (how: string) =>
    page.evaluate((given) => {
      Object.assign((window as unknown as { failing: object }).failing, { how: given })
    }, how)
  for (let round = 1; round <= failures; round++) {
    await failFrom(round % 2 === 0 ? 'full' : 'aborted')
    await member(page).fill(`Failing ${round}`)
    await expect(page.getByText('Not saved.')).toBeVisible()
    await expect(page.getByText(/^Saved/)).toHaveCount(0)
    await page.waitForTimeout(upTo(120))
    await failFrom('not')
    // A second after it failed it is tried again by itself: then nobody has to.
    const tryAgain = page.getByRole('button', { name: 'Try again' })
    if (await tryAgain.isVisible()) await tryAgain.click({ timeout: 3000 }).catch(() => {})
    await expect(page.getByText(/^Saved/).first()).toBeVisible()
    if (round % 10 !== 0 && round !== failures) continue
    const other = await page.context().newPage()
    await other.goto(address)
    await expect(other.getByText(`Failing ${round}`).first()).toBeVisible()
    await other.close()
  }
})

test(`${interleavings} interleavings of two tabs: none overwrites the other`, async ({ context }) => {
  test.setTimeout(interleavings * minute)
  const one = await context.newPage()
  await one.goto('/')
  await goOnWithout(one)
  await one.getByRole('button', { name: 'New review' }).click()
  await one.getByLabel('Case number').fill('PA-TWO-TABS')
  await expect(one.getByText(/^Saved/).first()).toBeVisible()
  const other = await context.newPage()
  await other.goto(one.url())
  const tabs = [one, other]
  const last = { member: '', memberId: '' }
  const steps: string[] = []
  const mayEdit = async (page: Page) =>
    await Promise.race([
      member(page)
        .waitFor()
        .then(() => true),
      page
        .getByRole('button', { name: 'Take over' })
        .waitFor()
        .then(() => false),
    ])
  for (let round = 1; round <= interleavings; round++) {
    for (let step = 0; step < 5; step++) {
      const which = upTo(1)
      const page = tabs[which]
      if (page === undefined) continue
      const what = upTo(5)
      steps.push(`${which}:${what}`)
      await page.bringToFront()
      if (what === 0) await page.reload()
      if (!(await mayEdit(page))) {
        await page.getByRole('button', { name: 'Take over' }).click()
        await member(page).waitFor()
      }
      if (what % 2 === 0) {
        last.member = `Member ${round}.${step}`
        await member(page).fill(last.member)
      } else {
        last.memberId = `ID ${round}.${step}`
        await memberId(page).fill(last.memberId)
      }
    }
    // Whichever tab is looked at, it has what was typed last, wherever that was.
    for (const page of tabs) {
      await page.bringToFront()
      if (!(await mayEdit(page))) await page.getByRole('button', { name: 'Take over' }).click()
      await expect(member(page), steps.join(' ')).toHaveValue(last.member)
      await expect(memberId(page), steps.join(' ')).toHaveValue(last.memberId)
    }
  }
})
