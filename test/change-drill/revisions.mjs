import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'

const folder = import.meta.dirname
const root = join(folder, '../..')

/** The invented revisions, each a patch beside the drill that looks for it on every screen. */
export const revisions = readdirSync(folder)
  .filter((name) => name.endsWith('.patch'))
  .map((name) => name.replace('.patch', ''))

/**
 * The files that a revision changes, as they stand after it. Not by git: a copy of the project may come without it.
 *
 * @param {string} revision
 * @returns {Map<string, string>} text by path
 */
export function revisedFiles(revision) {
  const patches = parsePatch(readFileSync(join(folder, `${revision}.patch`), 'utf8'))
  return new Map(
    patches.map((patch) => {
      const path = (patch.newFileName ?? '').replace(/^b\//, '')
      const text = applyPatch(readFileSync(join(root, path), 'utf8'), patch)
      if (text === false) throw new Error(`${revision}.patch does not fit ${path} any more: make it anew`)
      return [path, text]
    }),
  )
}
