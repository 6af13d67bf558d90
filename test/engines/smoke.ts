import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { preview } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyCase } from '../../src/cases/case-file'
import { exportCases } from '../../src/cases/export-cases'
import { reviewCase } from '../../src/cases/review'
import { freshSample, samples } from '../../src/cases/samples'
import { headline } from '../../src/policy/words/determination-words'
import { manyCases } from '../support/many-cases'
import type { Engine } from './engine'
import { byLabel, byRole, byText, eventually, labelOf, tabOf, type Tab } from './tab'

const root = fileURLToPath(new URL('../..', import.meta.url))
const passphrase = 'otter velvet ladder quartz'
const today = Temporal.Now.plainDateISO().toString()
const letterPaper = { width: 21.59, height: 27.94 }

const outcomes = samples.map(({ id }) => {
  const sample = freshSample(id)
  if (sample === undefined) throw new Error(`No sample ${id}`)
  return { id, says: headline(reviewCase(sample, today).determination) }
})

/**
 * Every page, each sample and the storage in one browser, from an empty profile on; each step goes on from the last.
 * @param start starts the browser; undefined where there is none, and each step then counts as skipped
 */
export function smokeIn(name: string, start: (() => Promise<Engine>) | undefined): void {
  describe.skipIf(start === undefined)(`in ${name}`, () => {
    let engine: Engine
    let tab: Tab
    let origin: string
    const toStop: (() => Promise<void>)[] = []

    beforeAll(async () => {
      const server = await preview({ root, logLevel: 'error', preview: { port: 0, host: '127.0.0.1', open: false } })
      const address = server.httpServer.address()
      origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
      toStop.push(() => server.close())
      if (start === undefined) return
      engine = await start()
      toStop.unshift(engine.close)
      tab = tabOf(engine, origin)
      console.log(`${name} ${engine.version}`)
    })
    afterAll(async () => {
      for (const stop of toStop) await stop()
    })

    test('the first use asks for a passphrase, and goes on without one', async () => {
      await tab.go('/')
      await tab.see(byRole('heading', 'Before the first case'))
      await tab.click(byRole('button', 'Go on without a passphrase'))
      await tab.see(byRole('button', 'New review'))
    })

    test.each([
      ['/policy', /CP\.PHAR\.302/],
      ['/policy/I.A.5.b', /CP\.PHAR\.302/],
      ['/settings', /settings/i],
      ['/verify', /verify/i],
      ['/blank/I.A', /I\.A/],
      ['/blank/I.B', /I\.B/],
      ['/blank/I.C', /I\.C/],
      ['/blank/II.A', /II\.A/],
      ['/nowhere', /no such page/],
    ])('%s stands', async (path, heading) => {
      await tab.go(path)
      await tab.see(byRole('heading', heading))
    })

    test.each(outcomes)('the sheet and the record of sample $id say: $says', async ({ id, says }) => {
      await tab.go(`/samples/${id}`)
      await eventually(async () => expect(await tab.textOf(byRole('complementary', 'Determination'))).toContain(says))
      await tab.go(`/samples/${id}/record`)
      await tab.see(byRole('heading', 'Ixazomib (Ninlaro) review record'))
      expect(await tab.textOf('document.querySelector("main")')).toContain(says)
    })

    let address = ''
    test('what is typed is stored, and is there after a reload', async () => {
      await tab.go('/')
      await tab.click(byRole('button', 'New review'))
      await tab.type(byLabel('Case number'), 'PA-ENGINE')
      await tab.type(byLabel('Member'), 'Engine, Ada')
      await tab.click(labelOf(byRole('radio', 'Initial')))
      await tab.see(byText(/^Saved/))
      address = await tab.address()
      await tab.go(address)
      expect(await tab.valueOf(byLabel('Case number'))).toBe('PA-ENGINE')
      expect(await tab.valueOf(byLabel('Member'))).toBe('Engine, Ada')
      expect(await tab.isChecked(byRole('radio', 'Initial'))).toBe(true)
    })

    test('its letter and its record stand', async () => {
      await tab.go(`${caseOf(address)}/letter`)
      await tab.see(byText(/for the prescriber to answer/))
      await tab.go(`${caseOf(address)}/record`)
      await tab.see(byRole('heading', 'Ixazomib (Ninlaro) review record'))
    })

    test('with a passphrase it locks, and unlocks to where it was', async () => {
      await tab.go(address)
      await tab.click(byRole('button', 'Turn a passphrase on'))
      await tab.type(byLabel('Passphrase'), passphrase)
      await tab.type(byLabel('The same again'), passphrase)
      await tab.click(byRole('button', 'Encrypt the cases here'))
      await tab.click(byRole('button', 'Lock'))
      await tab.see(byRole('heading', 'Locked'))
      expect(await tab.textOf('document.body')).not.toContain('Engine, Ada')
      await tab.type(byLabel('Passphrase'), passphrase)
      await tab.click(byRole('button', 'Unlock'))
      expect(await tab.valueOf(byLabel('Member'))).toBe('Engine, Ada')
    })

    test('encrypted, it is there after a reload', async () => {
      await tab.go(address)
      await tab.type(byLabel('Passphrase'), passphrase)
      await tab.click(byRole('button', 'Unlock'))
      expect(await tab.valueOf(byLabel('Case number'))).toBe('PA-ENGINE')
    })

    test('cases go out in a file, and come in from one', async () => {
      await tab.go('/')
      await tab.type(byLabel('Passphrase'), passphrase)
      await tab.click(byRole('button', 'Unlock'))
      // The buttons below move down as the list comes in.
      await tab.see(byRole('link', 'PA-ENGINE'))
      await tab.click(byRole('button', 'Export all cases'))
      const exported = await eventually(() => downloaded(engine.downloads))
      expect(exported.text).toContain('PA-ENGINE')

      const given = { ...emptyCase('given', '2026-11-24T16:00:00Z'), entries: { caseNumber: 'PA-GIVEN' } }
      const path = join(engine.downloads, 'given.json')
      writeFileSync(path, JSON.stringify([JSON.parse(exported.text), given].flat()))
      await tab.choose('document.querySelector(`input[type="file"]`)', path)
      await tab.see(byText(/1 new, 1 already here and the same/))
      await tab.see(byRole('link', 'PA-GIVEN'))
    })

    test('a long list has the rows in sight, at its end and back at its top', async () => {
      const path = join(engine.downloads, 'many.json')
      writeFileSync(path, exportCases(manyCases(200)))
      await tab.choose('document.querySelector(`input[type="file"]`)', path)
      await tab.see(byText(/200 new/))
      const scrolledTo = async (pixels: number, number: string) =>
        eventually(() => engine.evaluate(`(${inSightOnceScrolled})(${pixels}, '${number}')`))
      await scrolledTo(0, 'PA-001')
      await scrolledTo(1_000_000, 'PA-200')
      await scrolledTo(0, 'PA-001')
    })

    test('the record of each sample prints on one page, policy and blank worksheet on several', async ({ skip }) => {
      const { print } = engine
      if (print === undefined) return skip('its driver prints nothing')
      const pagesOf = async (path: string, heading: RegExp) => {
        await tab.go(path)
        await tab.see(byRole('heading', heading, { level: 1 }))
        return pagesIn(await print(letterPaper))
      }
      for (const { id } of samples) {
        expect([id, await pagesOf(`/samples/${id}/record`, /review record/)]).toEqual([id, 1])
      }
      const pages = {
        policy: await pagesOf('/policy', /CP\.PHAR\.302/),
        blank: await pagesOf('/blank/I.A', /worksheet/i),
      }
      console.log(`${name}, pages of Letter: policy ${pages.policy}, blank worksheet I.A ${pages.blank}`)
      expect(Math.min(pages.policy, pages.blank)).toBeGreaterThan(1)
    })

    test('on paper the foot of the record stands in the margin of the page, or where there is none, in the sheet', async () => {
      await tab.go('/samples/refer/record')
      await tab.see(byRole('heading', /review record/))
      const places = (await engine.evaluate(
        '[typeof CSSMarginRule === "function", document.querySelector("tfoot")?.textContent.includes("CP.PHAR.302") ?? false]',
      )) as boolean[]
      expect(places.filter((isThere) => isThere)).toHaveLength(1)
    })

    test('no page reported an error, and none asked for anything from elsewhere', async () => {
      expect(await engine.errors()).toEqual([])
      await engine.evaluate('console.error("to see that it would be seen")')
      await eventually(async () => expect((await engine.errors()).join()).toContain('to see that it would be seen'))
      const requests = await engine.requests()
      expect(requests.length).toBeGreaterThan(0)
      expect(requests.filter((url) => !url.startsWith(origin) && !/^(data|blob|about):/.test(url))).toEqual([])
    })
  })
}

/** Runs in the page. */
const inSightOnceScrolled = `(pixels, number) => {
  const frame = document.querySelector('.case-table-long')
  frame.scrollTop = pixels
  const links = [...frame.querySelectorAll('.case-link')]
  if (links.length > 60) throw new Error('All rows are there')
  const link = links.find(({ textContent }) => textContent === number)
  const [box, seen] = [link.getBoundingClientRect(), frame.getBoundingClientRect()]
  if (box.top < seen.top || box.bottom > seen.bottom) throw new Error('It is not in sight')
}`

const caseOf = (address: string): string => address.replace(/(\/cases\/[^/]+).*/, '$1')

/** What was downloaded, once all of it is there. */
function downloaded(folder: string): Promise<{ text: string }> {
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.json'))
  const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8')
  return text.trim() === '' ? Promise.reject(new Error(`Nothing in ${folder}`)) : Promise.resolve({ text })
}

async function pagesIn(bytes: Uint8Array): Promise<number> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: true })
  const { numPages } = await task.promise
  await task.destroy()
  return numPages
}
