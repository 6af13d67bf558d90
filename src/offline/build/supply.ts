import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { sbomOf } from './sbom.ts'
import { packageFoldersIn, readPackage } from './shipped-packages.ts'

export const licencesFile = 'licences.json'
export const sbomFile = 'sbom.json'

interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string }>>
}

/** Writes what the built app is made of: the licences to be shown in it, and its bill of materials. */
export function supply(app: { readonly name: string; readonly version: string }) {
  const folders = new Set<string>()
  let root = ''
  /** Workers are bundled by themselves, before the app. */
  const worker = (): Plugin => ({
    name: 'supply-of-worker',
    generateBundle(_, bundle) {
      for (const folder of packageFoldersIn(bundle, join(root, 'node_modules'))) folders.add(folder)
    },
  })
  const main: Plugin = {
    name: 'supply',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const folder of packageFoldersIn(bundle, join(root, 'node_modules'))) folders.add(folder)
        const packages = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1))
        const { packages: locked } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock
        const licences = packages.map(({ name, version, licence, text }) => ({ name, version, licence, text }))
        const emit = (fileName: string, content: unknown) =>
          this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(content, null, 2)}\n` })
        emit(licencesFile, licences)
        emit(sbomFile, sbomOf(app, packages, locked))
      },
    },
  }
  return { main, worker }
}
