import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Of its own, so that the app built for use stays as it is. */
export const cache = join(root, 'node_modules/.cache/bench')

const built = new Map<string, Promise<string>>()

/** Builds once in a run; gives the folder. */
function once(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(cache, name)
  const known = built.get(name)
  if (known !== undefined) return known
  if (existsSync(folder)) rmSync(folder, { recursive: true })
  const made = make(folder).then(() => folder)
  built.set(name, made)
  return made
}

export const builtApp = (): Promise<string> =>
  once('app', (outDir) => build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } }))

/** A page that is a limit: built as the app is, and with nothing else of the app. */
export const builtPage = (name: 'key-press' | 'first-load'): Promise<string> =>
  once(name, (outDir) =>
    build({
      configFile: false,
      root: fileURLToPath(new URL(`pages/${name}`, import.meta.url)),
      logLevel: 'error',
      plugins: [react()],
      build: { outDir, emptyOutDir: true, target: 'baseline-widely-available', modulePreload: { polyfill: false } },
    }),
  )
