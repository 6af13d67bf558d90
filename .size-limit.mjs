import { readFileSync } from 'node:fs'

/** @typedef {{ file: string, name?: string, imports?: string[], css?: string[] }} Chunk */

/** @type {Partial<Record<string, Chunk>>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'))

/** What a browser fetches before a sheet can be used: these, and all that they import. */
const needed = ['index', 'routes', 'case-page']

/** @param {string} key @returns {string[]} */
function filesOf(key) {
  const chunk = manifest[key]
  if (chunk === undefined) throw new Error(`The build has no ${key}`)
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(filesOf)]
}

/** @param {string} name */
function keyOf(name) {
  const found = Object.keys(manifest).find((key) => manifest[key]?.name === name)
  if (found === undefined) throw new Error(`The build has no part of the name ${name}`)
  return found
}

const files = new Set(['start-guard.js', ...needed.flatMap((name) => filesOf(keyOf(name)))])

export default [
  {
    name: 'first sheet: JavaScript and CSS, gzip',
    path: [...files].map((file) => `dist/${file}`),
    gzip: true,
    limit: '201.5 kB',
  },
]
