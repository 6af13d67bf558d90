import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const sources = ['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts']

/**
 * Whether the app comes out the same, byte for byte, when it is built here, here again, and in another folder with
 * packages of its own: each file by its hash, which the build lists.
 */
export function buildsAlike() {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  const elsewhere = join(folder, 'in', 'another', 'place')
  try {
    for (const name of [...sources, 'node_modules']) {
      cpSync(join(root, name), join(elsewhere, name), { recursive: true, verbatimSymlinks: true })
    }
    const [first, ...others] = [
      build(root, join(folder, 'first')),
      build(root, join(folder, 'second')),
      build(elsewhere, join(folder, 'third')),
    ]
    return first !== '' && others.every((hashes) => hashes === first)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * @param {string} cwd
 * @param {string} outDir
 */
function build(cwd, outDir) {
  const words = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error', '--outDir', outDir, '--emptyOutDir']
  const { status } = spawnSync(process.execPath, words, { cwd, stdio: 'inherit' })
  return status === 0 ? readFileSync(join(outDir, 'hashes.txt'), 'utf8') : ''
}
