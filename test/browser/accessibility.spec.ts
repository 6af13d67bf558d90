import { expect, test, type Page } from '@playwright/test'
import { readyToSign } from './support/approved-case'
import { foundByAxe } from './support/axe'
import { goOnWithout } from './support/first-use'
import { known, openCase } from './support/given-case'
import { signAs } from './support/sign-as'

// One file, shared out to all workers.
test.describe.configure({ mode: 'parallel' })

const group = (page: Page, name: RegExp) => page.getByRole('group', { name })
const sample = (path: string) => async (page: Page) => {
  await page.goto(`/samples/${path}`)
  await expect(page.getByText(/PA-SAMPLE/).first()).toBeVisible()
}
const newReview = async (page: Page) => {
  await page.goto('/')
  await goOnWithout(page)
  await page.getByRole('button', { name: 'New review' }).click()
  await expect(page.getByLabel('Case number')).toBeVisible()
}

/** Pages and states, each with how one comes there. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'the first page of all': async (page) => {
    await page.goto('/')
    await expect(page.getByRole('button', { name: 'Go on without a passphrase' })).toBeVisible()
  },
  'the empty list': async (page) => {
    await page.goto('/')
    await goOnWithout(page)
    await expect(page.getByRole('heading', { name: 'Cases on this device' })).toBeVisible()
  },
  'the hashes and a licence': async (page) => {
    await page.goto('/about')
    await page.getByText(/^Show the \d+ files$/).click()
    await page.getByText(/^idb/).click()
    await expect(page.getByRole('table', { name: 'Files of this build' })).toBeVisible()
  },
  'an empty case': newReview,
  'a list with a case': async (page) => {
    await newReview(page)
    await page.getByLabel('Case number').fill('PA-AXE')
    await page.getByRole('link', { name: 'Cases' }).click()
    await expect(page.getByRole('link', { name: 'PA-AXE' })).toBeVisible()
  },
  'a review to be signed': async (page) => {
    await openCase(page, readyToSign, 'check')
    await expect(page.getByRole('form', { name: 'Sign the determination' })).toBeVisible()
  },
  'a signed review with its forms': async (page) => {
    await openCase(page, readyToSign, 'check')
    await signAs(page)
    await page.getByRole('button', { name: 'Add an addendum' }).click()
  },
  'the settings': async (page) => {
    await page.goto('/settings')
    await expect(page.getByRole('heading', { name: 'Where the cases are kept' })).toBeVisible()
  },
  'what a passphrase does': async (page) => {
    await page.goto('/privacy')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'the log': async (page) => {
    await newReview(page)
    await page.goto('/log')
    await expect(page.getByRole('table', { name: 'Entries of the log' })).toBeVisible()
  },
  'an encrypted export': async (page) => {
    await newReview(page)
    await page.getByRole('link', { name: 'Cases' }).click()
    await page.getByRole('checkbox', { name: 'Encrypt with a passphrase' }).check()
    await page.getByRole('button', { name: 'Export all cases' }).click()
    await page.getByRole('button', { name: 'Encrypt and save' }).click()
    await expect(page.getByText(/needs 12 characters/)).toBeVisible()
  },
  'a review half done': (page) => openCase(page, { entries: { ...known, diagnosisDocumented: 'yes' } }, 'I.A.1'),
  'a date that can not be read': async (page) => {
    await newReview(page)
    await page.getByLabel('Date of birth').fill('02/30/1969')
    await page.getByLabel('Date of birth').press('Tab')
    await expect(page.getByText(/does not exist/).first()).toBeVisible()
  },
  'an error in a line of therapy': async (page) => {
    await sample('approve-initial/I.A.4')(page)
    await page.getByLabel('Completed, line 2').fill('02/30/2026')
    await page.getByLabel('Progressed, line 2').focus()
    await expect(page.getByText(/does not exist/).first()).toBeVisible()
  },
  'matches of a drug': async (page) => {
    await sample('approve-initial/I.A.4')(page)
    await page.getByRole('combobox', { name: 'Drugs, line 2' }).pressSequentially('dara')
    await expect(page.getByRole('option').first()).toBeVisible()
  },
  'an unknown drug and more about a line': async (page) => {
    await sample('approve-initial/I.A.4')(page)
    await page.getByRole('combobox', { name: 'Drugs, line 2' }).pressSequentially('bortezamib ')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'More about line 1' }).click()
    await expect(page.getByText(/is not on the list of drugs/)).toBeVisible()
  },
  'the form for a citation': async (page) => {
    await sample('approve-initial/I.A.3')(page)
    await page.getByRole('button', { name: 'Cite another' }).first().click()
    await expect(page.getByRole('form', { name: 'Cite a document' })).toBeVisible()
  },
  'the keys': async (page) => {
    await sample('approve-initial/I.A.4')(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'a finding set by hand': async (page) => {
    await sample('conflict/I.A.4')(page)
    await page.getByRole('button', { name: 'Set by hand I.A.4' }).click()
    await page.getByRole('form').getByRole('radio', { name: 'Met', exact: true }).check({ force: true })
    await page.getByLabel(/Reason/).fill('Read with the medical director')
    await page.getByRole('button', { name: 'Set this finding' }).click()
    await page.getByRole('button', { name: 'Set by hand I.A.4' }).click()
    await expect(page.getByText('The facts say: not met.')).toBeVisible()
  },
  'answers set aside': async (page) => {
    await sample('approve-initial/I.A.1')(page)
    await group(page, /Diagnosis that the request names/)
      .getByRole('radio', { name: 'Another diagnosis' })
      .check({ force: true })
    await page.getByText(/^Set aside/).click()
    await expect(page.getByRole('button', { name: /^Bring back/ })).toBeVisible()
  },
  'the policy': async (page) => {
    await page.goto('/policy/I.A.5.b')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'a blank worksheet': async (page) => {
    await page.goto('/blank/I.A')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  },
  'a page that is not there': async (page) => {
    await page.goto('/nowhere')
    await expect(page.getByText('There is no such page')).toBeVisible()
  },
  ...Object.fromEntries(
    ['approve-initial', 'not-met-age', 'more-information', 'refer', 'conflict'].map((name) => [
      `sample ${name}`,
      sample(name),
    ]),
  ),
  ...Object.fromEntries(
    ['documents', 'I.A.5', 'I.A.6'].map((item) => [`${item} open`, sample(`approve-initial/${item}`)]),
  ),
  ...Object.fromEntries(
    ['approve-initial', 'not-met-age'].map((name) => [
      `record of ${name}`,
      async (page: Page) => {
        await page.goto(`/samples/${name}/record`)
        await expect(page.getByRole('heading', { name: /review record/ })).toBeVisible()
      },
    ]),
  ),
}

/** How a page may be looked at; the same page, turned from one to the next. */
const surroundings: Record<string, (page: Page) => Promise<void>> = {
  'as it is': () => Promise.resolve(),
  'in the dark': (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'in forced colours': (page) => page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' }),
  'on paper': (page) => page.emulateMedia({ forcedColors: 'none', media: 'print' }),
  'at 320 pixels': async (page) => {
    await page.emulateMedia({ media: 'screen' })
    await page.setViewportSize({ width: 320, height: 640 })
  },
}

test('there are states enough', () => {
  expect(Object.keys(states).length).toBeGreaterThanOrEqual(25)
})

for (const [name, reach] of Object.entries(states)) {
  test(`axe finds nothing wrong with ${name}, however it is looked at`, async ({ page }) => {
    await reach(page)
    for (const [where, turn] of Object.entries(surroundings)) {
      await turn(page)
      expect([where, await foundByAxe(page)]).toEqual([where, []])
    }
  })
}

interface Stop {
  readonly name: string
  readonly role: string
  /** Width of the ring around it, in pixels. */
  readonly ring: number
}

/** What has focus: what it is called, and how thick the ring is that shows it, on it or on what holds it. */
const stopHere = (page: Page): Promise<Stop & { mark: string }> =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body
    const ringOf = (each: Element) => {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(each)
      const isDrawn = outlineStyle !== 'none' && !/, 0\)$|transparent/.test(outlineColor)
      const spread = /(\d+(?:\.\d+)?)px(?: inset)?$/.exec(boxShadow === 'none' ? '' : boxShadow)?.[1]
      return Math.max(isDrawn ? Number.parseFloat(outlineWidth) : 0, Number(spread ?? 0))
    }
    const holders = [element, element.closest('label'), element.closest('.drugs-field-box')]
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
    const byId = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
    const name =
      byId.trim() ||
      element.getAttribute('aria-label') ||
      labels.map(({ textContent }) => textContent).join(' ') ||
      element.textContent
    const all = [...document.querySelectorAll('*')]
    return {
      name: name.replace(/\s+/g, ' ').trim(),
      role: element.tagName,
      ring: Math.max(...holders.map((each) => (each ? ringOf(each) : 0))),
      mark: String(all.indexOf(element)),
    }
  })

const walks: Record<string, (page: Page) => Promise<void>> = {
  'the list': (page) => states['a list with a case']?.(page) ?? Promise.reject(new Error('no such state')),
  'an empty case': newReview,
  'prior therapies': sample('approve-initial/I.A.4'),
  'the regimen': sample('approve-initial/I.A.5'),
  'the end of a review': sample('conflict/check'),
  'the record': sample('approve-initial/record'),
  'the policy': (page) => states['the policy']?.(page) ?? Promise.reject(new Error('no such state')),
}

for (const [where, reach] of Object.entries(walks)) {
  test(`every stop by Tab shows its ring and has a name: ${where}`, async ({ page }) => {
    await reach(page)
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    const seen = new Map<string, Stop>()
    for (let stop = 0; stop < 120; stop++) {
      await page.keyboard.press('Tab')
      const { mark, ...here } = await stopHere(page)
      if (here.role === 'BODY' || seen.has(mark)) break
      seen.set(mark, here)
    }
    expect(seen.size).toBeGreaterThan(5)
    const stops = [...seen.values()]
    expect(stops.filter(({ ring }) => ring < 2)).toEqual([])
    expect(stops.filter(({ name }) => !/\p{L}{2}|^\d+$|^[IV]+\.|^R\d/u.test(name))).toEqual([])
  })
}

test('every control is called what a person would call it', async ({ page }) => {
  await page.goto('/samples/approve-initial/I.A.4')
  const main = page.getByRole('main')
  for (const name of ['Drugs, line 1', 'Drugs, line 2'])
    await expect(main.getByRole('combobox', { name })).toBeVisible()
  for (const name of ['Started, line 1', 'Completed, line 2', 'Progressed, line 2']) {
    await expect(main.getByRole('textbox', { name, exact: true })).toBeVisible()
  }
  for (const name of ['More about line 1', 'Add a line', 'Remove Visit note 11/18/2026, p. 2', 'Set by hand I.A.4']) {
    await expect(main.getByRole('button', { name, exact: true })).toBeVisible()
  }
  await page.goto('/samples/approve-initial/I.A.5')
  for (const name of ['Dexamethasone', 'Lenalidomide Revlimid', 'That is the whole regimen']) {
    await expect(main.getByRole('checkbox', { name, exact: true })).toBeVisible()
  }
  await expect(group(page, /^Refractory to lenalidomide or an anti-CD38 antibody\?$/).getByRole('radio')).toHaveCount(3)
  await page.goto('/samples/approve-initial/request')
  for (const name of [
    'Case number',
    'Member',
    'Member ID',
    'Date of birth',
    'Received',
    'Time received',
    'Due',
    'Time due',
  ]) {
    await expect(main.getByRole('textbox', { name, exact: true })).toBeVisible()
  }
  const bar = page.getByRole('banner')
  for (const name of ['Undo', 'Redo', 'Keys'])
    await expect(bar.getByRole('button', { name, exact: true })).toBeVisible()
})
