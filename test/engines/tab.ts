import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Engine } from './engine'

const library = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
)

/** How long something may take to come, in ms. */
const patience = 15_000
const pause = 50

export type Name = string | RegExp

/** A page as a person finds things in it: by role and name, or by label. */
export type Tab = ReturnType<typeof tabOf>

export const byRole = (role: string, name: Name, options: object = {}): string =>
  `TestingLibraryDom.getAllByRole(document.body, '${role}', { name: ${literal(name)}, ...${JSON.stringify(options)} })[0]`
export const byLabel = (label: Name): string => `TestingLibraryDom.getByLabelText(document.body, ${literal(label)})`
export const byText = (text: Name): string => `TestingLibraryDom.getAllByText(document.body, ${literal(text)})[0]`
/** Where the mark of a choice is painted over its input, a person clicks on the words beside it. */
export const labelOf = (element: string): string => `${element}.labels[0]`

const literal = (name: Name) => (typeof name === 'string' ? JSON.stringify(name) : String(name))

export function tabOf(engine: Engine, origin: string) {
  async function evaluate(expression: string): Promise<unknown> {
    if ((await engine.evaluate('typeof TestingLibraryDom')) === 'undefined') {
      await engine.evaluate(`(() => { ${library}\n })(), TestingLibraryDom.configure({ getElementError: Error })`)
    }
    return engine.evaluate(expression)
  }

  /** Waits until the element is there. */
  async function found(element: string): Promise<string> {
    await eventually(async () => void (await evaluate(`${element}.tagName`))).catch(async (error: unknown) => {
      throw new Error(`${String(error)}\nThe page says: ${String(await evaluate('document.body.innerText'))}`)
    })
    return element
  }

  /** Waits until the element can be pressed: it is enabled, stands still, and nothing lies over it. */
  async function still(element: string): Promise<string> {
    await found(element)
    await eventually(() => evaluate(`(${standsStill})(${element})`))
    return element
  }

  return {
    go: (path: string) => engine.open(`${origin}${path}`),
    see: async (element: string) => void (await found(element)),
    textOf: async (element: string) => String(await evaluate(`${await found(element)}.innerText`)),
    valueOf: async (element: string) => evaluate(`${await found(element)}.value`),
    isChecked: async (element: string) => evaluate(`${await found(element)}.checked`),
    address: () => evaluate('location.pathname') as Promise<string>,
    click: async (element: string) => engine.click(await still(element)),
    type: async (element: string, text: string) => engine.type(await found(element), text),
    choose: async (element: string, path: string) => engine.choose(await found(element), path),
  }
}

/** Runs in the page. */
const standsStill = `async (element) => {
  element.scrollIntoView({ block: 'center' })
  const frame = () => new Promise((resolve) => setTimeout(resolve, 30))
  const before = JSON.stringify(element.getBoundingClientRect())
  await frame()
  const box = element.getBoundingClientRect()
  if (JSON.stringify(box) !== before) throw new Error('It moves')
  if (element.matches(':disabled')) throw new Error('It is disabled')
  const hit = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  if (!element.contains(hit)) throw new Error('Something lies over it')
}`

/** Tries again until it succeeds; when time is over, rejects with what it failed by last. */
export async function eventually<Result>(attempt: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + patience
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (performance.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
