import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformWithOxc, type Plugin } from 'vite'

const source = fileURLToPath(new URL('../../../src/offline/service-worker.ts', import.meta.url))

/** Writes the service worker, with the list of all files of the build that it keeps on the device. */
export function serviceWorker(): Plugin {
  let publicFolder = ''
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ publicDir }) => void (publicFolder = publicDir),
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: async ({ dir = '' }, bundle) => {
        const files = [...Object.keys(bundle), ...readdirSync(publicFolder)]
          .filter((file) => !file.startsWith('.'))
          .sort()
        const hashes = Object.fromEntries(files.map((file) => [file, integrityOf(readFileSync(join(dir, file)))]))
        const { code } = await transformWithOxc(readFileSync(source, 'utf8'), source)
        const build = createHash('sha256').update(code).update(JSON.stringify(hashes)).digest('hex').slice(0, 16)
        writeFileSync(
          join(dir, 'service-worker.js'),
          `const APP_BUILD = '${build}'\nconst APP_FILES = ${JSON.stringify(hashes, null, 2)}\n${code.replace('export {};', '')}`,
        )
      },
    },
  }
}

export const integrityOf = (content: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`
