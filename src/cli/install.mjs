import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs a command line in the project's folder and shows its output; true where it succeeded.
 * Through a shell, because npm and npx are .cmd files on Windows, which cannot be started without one.
 *
 * @param {string} line
 * @param {Record<string, string>} [env]
 */
export function run(line, env = {}) {
  const { status } = spawnSync(line, { cwd: root, shell: true, stdio: 'inherit', env: { ...process.env, ...env } })
  return status === 0
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }>}
 */
const packagesIn = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

function isInstalled() {
  try {
    const installed = packagesIn('node_modules/.package-lock.json')
    return Object.entries(packagesIn('package-lock.json')).every(
      ([path, wanted]) =>
        path === '' ||
        installed[path]?.version === wanted.version ||
        // npm lists leftovers, and builds of a tool for other systems, and installs neither.
        wanted.extraneous ||
        (wanted.optional && !installed[path]),
    )
  } catch {
    return false
  }
}

/** Installs the packages that the lock file names, where they are not installed yet; true where they are there. */
export function installMissing() {
  // The tools that build and test are wanted even where NODE_ENV=production would leave them out.
  return isInstalled() || run('npm ci --include=dev')
}
