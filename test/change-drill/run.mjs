import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { revisedFiles, revisions } from './revisions.mjs'

/*
 * Applies each invented revision to a copy of the project, and looks whether types, the revised specification and
 * every screen follow, although nothing else was touched.
 */

const root = join(import.meta.dirname, '../..')

/** @param {string} revision */
function drill(revision) {
  const copy = mkdtempSync(join(tmpdir(), `${revision}-`))
  try {
    for (const name of ['src', 'test', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
      cpSync(join(root, name), join(copy, name), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction')
    for (const [path, text] of revisedFiles(revision)) writeFileSync(join(copy, path), text)
    // Under the name of a test only here: against the policy as it is, a drill has to fail.
    const here = join(copy, 'test/change-drill')
    renameSync(join(here, `${revision}.drill.tsx`), join(here, `${revision}.test.tsx`))
    rmSync(join(here, 'patches.test.ts'))
    const tests = ['test/policy', 'test/facts', 'test/change-drill']
    return (
      node(copy, 'typescript/bin/tsc') &&
      node(copy, 'vitest/vitest.mjs', 'run', '--root', copy, '--testTimeout', '120000', ...tests)
    )
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/**
 * @param {string} cwd
 * @param {string} program
 * @param {string[]} words
 */
function node(cwd, program, ...words) {
  // The properties are proved elsewhere; here they only have to hold for the revised policy too.
  const env = { ...process.env, PROPERTY_RUNS: '100' }
  return spawnSync(process.execPath, [`node_modules/${program}`, ...words], { cwd, stdio: 'inherit', env }).status === 0
}

/** @returns {boolean} whether every revision was followed everywhere */
export function drillChanges() {
  const failed = revisions.filter((revision) => {
    console.log(`\nChange drill: ${revision}`)
    return !drill(revision)
  })
  if (failed.length > 0) console.error(`Not followed everywhere: ${failed.join(', ')}`)
  return failed.length === 0
}
