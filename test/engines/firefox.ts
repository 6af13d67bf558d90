import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openBidi } from './bidi'
import { startChild } from './child'
import type { Engine } from './engine'

const settings = (downloads: string) => ({
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
})

/** A font that was still on its way as the page was left (NS_BINDING_ABORTED), or a script that the worker was asked for. */
const wasLeft =
  /^downloadable font: download failed .* status=2152398850 |A ServiceWorker intercepted the request and encountered an unexpected error/

/** Starts a Firefox of its own, with an empty profile, driven over WebDriver BiDi. */
export async function startFirefox(program: string): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'firefox-'))
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  const lines = Object.entries(settings(downloads)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  )
  writeFileSync(join(folder, 'user.js'), lines.join(''))
  const firefox = startChild(
    program,
    ['--headless', '--no-remote', '--profile', folder, '--remote-debugging-port', '0'],
    { HOME: folder },
  )
  const bidi = await openBidi(`${await firefox.says(/BiDi listening on (ws:\S+)/)}/session`)
  const { capabilities } = await bidi.send('session.new', { capabilities: {} })
  const errors: string[] = []
  const requests: string[] = []
  bidi.on('log.entryAdded', ({ level, text }) => {
    if (level === 'error' && !wasLeft.test(text)) errors.push(text)
  })
  bidi.on('network.beforeRequestSent', ({ request }) => requests.push(request.url))
  await bidi.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] })
  const { contexts } = await bidi.send('browsingContext.getTree', {})
  const { context } = contexts[0]
  await bidi.send('browsingContext.setViewport', { context, viewport: { width: 1366, height: 900 } })

  async function evaluateTo(expression: string, resultOwnership: 'root' | 'none') {
    const ran = await bidi.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      resultOwnership,
    })
    if (ran.type === 'exception') throw new Error(ran.exceptionDetails.text)
    return ran.result
  }
  const elementOf = async (expression: string) => {
    const { sharedId } = await evaluateTo(
      `((at) => (at.scrollIntoView({ block: 'center' }), at))(${expression})`,
      'root',
    )
    return { sharedId }
  }
  const act = (source: object) => bidi.send('input.performActions', { context, actions: [source] })

  return {
    version: capabilities.browserVersion,
    downloads,
    open: async (url) => void (await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const { value } = await evaluateTo(`(async () => JSON.stringify(await (${expression})))()`, 'none')
      return value === undefined ? undefined : (JSON.parse(value) as unknown)
    },
    click: async (element) => {
      const origin = { type: 'element', element: await elementOf(element) }
      const actions = [
        { type: 'pointerMove', x: 0, y: 0, origin },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]
      await act({ type: 'pointer', id: 'mouse', actions })
    },
    type: async (element, text) => {
      await evaluateTo(`(${element}).focus()`, 'none')
      const actions = text.split('').flatMap((value) => ['keyDown', 'keyUp'].map((type) => ({ type, value })))
      await act({ type: 'key', id: 'keyboard', actions })
    },
    choose: async (element, path) =>
      void (await bidi.send('input.setFiles', { context, element: await elementOf(element), files: [path] })),
    print: async (page) => {
      const { data } = await bidi.send('browsingContext.print', { context, page, shrinkToFit: false, background: true })
      return Buffer.from(data, 'base64')
    },
    errors: () => Promise.resolve(errors),
    requests: () => Promise.resolve(requests),
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => {})
      bidi.close()
      await firefox.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
