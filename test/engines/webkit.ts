import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startChild } from './child'
import type { Engine } from './engine'

interface Programs {
  readonly driver: string
  readonly display: string
}

/** The name under which WebDriver hands over an element. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf'

/** Starts a WebKitGTK of its own, which keeps nothing, driven over WebDriver, on a display that nobody sees. */
export async function startWebKit({ driver, display }: Programs): Promise<Engine> {
  const folder = mkdtempSync(join(tmpdir(), 'webkit-'))
  const downloads = join(folder, 'downloads')
  mkdirSync(downloads)
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const screen = startChild(display, ['-displayfd', '1', '-screen', '0', '1400x1000x24'])
  const port = await freePort()
  const webKit = startChild(driver, [`--port=${port}`], {
    DISPLAY: `:${await screen.says(/^\d+$/)}`,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    NO_AT_BRIDGE: '1',
  })
  const server = `http://127.0.0.1:${port}`
  await untilUp(`${server}/status`)
  const { sessionId, capabilities } = await send('POST', `${server}/session`, {
    capabilities: {},
  })
  const session = `${server}/session/${sessionId}`
  const post = (path: string, body: object) => send('POST', `${session}/${path}`, body)
  await post('window/rect', { width: 1366, height: 900 })
  const requests: string[] = []
  const errors: string[] = []

  const script = (expression: string) =>
    post('execute/async', {
      script: `const done = arguments[0]; (async () => (${expression}))().then(
        (value) => done({ value }), (error) => done({ error: String(error) }))`,
      args: [],
    })
  async function evaluate(expression: string): Promise<unknown> {
    const { value, error } = await script(`JSON.stringify(await (${expression}))`)
    if (error !== undefined) throw new Error(error)
    return value === undefined || value === null ? undefined : (JSON.parse(value) as unknown)
  }
  async function elementOf(expression: string): Promise<string> {
    const { value, error } = await script(`((at) => (at.scrollIntoView({ block: 'center' }), at))(${expression})`)
    if (error !== undefined) throw new Error(error)
    return value[elementKey]
  }
  /** What the page has noted, before it goes. */
  async function collect(): Promise<void> {
    const noted = (await evaluate(`({
      requests: performance.getEntriesByType('resource').map(({ name }) => name),
      errors: globalThis.noted?.splice(0) ?? [],
    })`)) as { requests: string[]; errors: string[] }
    requests.push(...noted.requests)
    errors.push(...noted.errors)
  }
  return {
    version: capabilities.browserVersion,
    downloads,
    open: async (url) => {
      await collect()
      await post('url', { url })
      await evaluate(noteErrors)
    },
    evaluate,
    click: async (element) => void (await post(`element/${await elementOf(element)}/click`, {})),
    type: async (element, text) => void (await post(`element/${await elementOf(element)}/value`, { text })),
    choose: async (element, path) => void (await post(`element/${await elementOf(element)}/value`, { text: path })),
    errors: () => collect().then(() => errors),
    requests: () => collect().then(() => requests),
    close: async () => {
      await send('DELETE', session).catch(() => {})
      await webKit.stop()
      await screen.stop()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The driver hands over no console: from when it has loaded, the page notes its errors itself. */
const noteErrors = `(() => {
  const noted = (globalThis.noted = [])
  addEventListener('error', ({ message }) => noted.push(message))
  addEventListener('unhandledrejection', ({ reason }) => noted.push(String(reason)))
  const { error } = console
  console.error = (...said) => {
    noted.push(said.join(' '))
    error(...said)
  }
})()`

/** A command of the WebDriver standard, whose values have the forms given there. */
// oxlint-disable-next-line typescript/no-explicit-any
async function send(method: 'POST' | 'DELETE', url: string, body: object = {}): Promise<any> {
  const response = await fetch(url, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) })
  const { value } = (await response.json()) as { value: { error: string; message: string } }
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
  return value
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

async function untilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`Nothing answers at ${url}`)
}
