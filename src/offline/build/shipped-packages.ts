import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rolldown } from 'vite'

/** A package of which something is in the built app. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** By its SPDX identifier. */
  readonly licence: string
  readonly text: string
  /** The packages that it names as its own, shipped or not. */
  readonly requires: readonly string[]
  /** Where the lock file lists it. */
  readonly lockPath: string
}

/** Licences that ask for no more than to be named; OFL for fonts. Any other stops the build. */
const permissive = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Unlicense',
  'CC0-1.0',
  'OFL-1.1',
]

/**
 * The folders of the packages in a bundle: code that was not shaken off, and styles, which bring the fonts.
 * @param nodeModules where the tools lie that put helpers of their own into the bundle
 */
export function packageFoldersIn(bundle: Rolldown.OutputBundle, nodeModules: string): ReadonlySet<string> {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const shipped = chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([id, { renderedLength }]) => renderedLength > 0 || /\.css($|\?)/.test(id))
      .map(([id]) => folderOf(id, nodeModules)),
  )
  return new Set(shipped.filter((folder) => folder !== undefined))
}

/** The package's folder of a module; undefined for the app's own. */
export function folderOf(id: string, nodeModules: string): string | undefined {
  const path = id.replaceAll('\\', '/').replaceAll('\0', '')
  const [, helper] = /^(vite|rolldown)\//.exec(path) ?? []
  if (helper !== undefined) return join(nodeModules, helper)
  return /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0]
}

/** @throws where a package is not under a permissive licence, or brings no text of it */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license, dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageJson
  if (license === undefined || !permissive.includes(license)) {
    throw new Error(`${name} ${version} can't be shipped: its licence is ${license ?? 'not named'}.`)
  }
  return {
    name,
    version,
    licence: license,
    text: licenceText(folder),
    requires: Object.keys({ ...dependencies, ...peerDependencies }).sort(),
    lockPath: `node_modules/${folder.replaceAll('\\', '/').split('/node_modules/').slice(1).join('/node_modules/')}`,
  }
}

interface PackageJson {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

function licenceText(folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name))
  if (file === undefined) throw new Error(`${folder} brings no text of its licence.`)
  const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
  // Vite lists here what it bundles for itself; none of that gets into what it builds.
  return (text.split(/^# Licenses of bundled dependencies$/m)[0] ?? '').trim()
}
