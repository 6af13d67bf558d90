import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { preview } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** Removed only at the end: the server may still be about to open a file that a worker in the page has asked for. */
const served = new Set<string>()
process.once('exit', () => served.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A copy of the built app on a server of its own, which can be stopped and can get another version. */
export async function serveCopy() {
  const folder = mkdtempSync(join(tmpdir(), 'worksheet-'))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  const server = await preview({
    root,
    logLevel: 'error',
    build: { outDir: folder },
    preview: { port: 0, host: '127.0.0.1', open: false },
  })
  const address = server.httpServer.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    update: (version: string) => build(folder, [], { APP_VERSION: version }),
    damage: (file: string) => appendFileSync(join(folder, file), ' '),
    put: (file: string, text: string) => writeFileSync(join(folder, file), text),
    stop: () => server.close(),
    remove: async () => {
      served.add(folder)
      await server.close()
    },
  }
}

/** Builds the app once more; gives the hashes of all its files. */
export function hashesOfAnotherBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'worksheet-'))
  build(folder, [], {})
  const hashes = readFileSync(join(folder, 'hashes.txt'), 'utf8')
  rmSync(folder, { recursive: true })
  return hashes
}

/** Builds the app in one file; gives its address and how to remove it. */
export function oneFile() {
  const folder = mkdtempSync(join(tmpdir(), 'worksheet-'))
  build(folder, ['--mode', 'single'], {})
  return {
    url: `file://${join(folder, 'ixazomib-review.html')}`,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function build(outDir: string, args: readonly string[], env: Readonly<Record<string, string>>): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const { status, stderr } = spawnSync(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', ...args],
    {
      cwd: root,
      env: { ...process.env, ...env },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(stderr)
}
