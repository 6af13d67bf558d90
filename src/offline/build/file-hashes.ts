import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const hashesFile = 'hashes.txt'

/**
 * Writes the SHA-256 of every built file, as `sha256sum -c` reads it. The list stands outside of what it lists, and has
 * to be the last that is written.
 */
export function fileHashes(): Plugin {
  return {
    name: 'file-hashes',
    apply: 'build',
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = '' }) => {
        const files = readdirSync(dir, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'))
          .filter((file) => file !== hashesFile)
          .sort()
        const lines = files.map((file) => `${sha256(readFileSync(join(dir, file)))}  ${file}\n`)
        writeFileSync(join(dir, hashesFile), lines.join(''))
      },
    },
  }
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
