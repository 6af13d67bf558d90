import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sbomOf } from '../../src/offline/build/sbom'
import { folderOf, packageFoldersIn, readPackage } from '../../src/offline/build/shipped-packages'
import { temporaryFolder } from '../support/temporary-folder'

const modules = '/app/node_modules'

describe('the package of a module', () => {
  it.each([
    ['/app/src/main.tsx', undefined],
    ['/app/node_modules/idb/build/index.js', '/app/node_modules/idb'],
    ['/app/node_modules/@base-ui/react/esm/dialog/index.js', '/app/node_modules/@base-ui/react'],
    ['/app/node_modules/a/node_modules/@b/c/d.js', '/app/node_modules/a/node_modules/@b/c'],
    ['\0/app/node_modules/react/index.js?commonjs-module', '/app/node_modules/react'],
    ['C:\\app\\node_modules\\idb\\build\\index.js', 'C:/app/node_modules/idb'],
    // What the tools put in themselves.
    ['\0vite/preload-helper.js', '/app/node_modules/vite'],
    ['\0rolldown/runtime.js', '/app/node_modules/rolldown'],
    ['/app/src/vite/helper.ts', undefined],
  ])('%j: %s', (id, folder) => {
    expect(folderOf(id, modules)).toBe(folder)
  })
  it('what was shaken off is not shipped; a style is, and brings its fonts', () => {
    const chunk = {
      type: 'chunk',
      modules: {
        '/app/node_modules/used/index.js': { renderedLength: 10 },
        '/app/node_modules/unused/index.js': { renderedLength: 0 },
        '/app/node_modules/@fontsource/a/wght.css': { renderedLength: 0 },
        '/app/src/main.tsx': { renderedLength: 10 },
      },
    }
    const bundle = { 'app.js': chunk, 'a.woff2': { type: 'asset' } } as unknown as Parameters<
      typeof packageFoldersIn
    >[0]
    expect([...packageFoldersIn(bundle, modules)]).toEqual([`${modules}/used`, `${modules}/@fontsource/a`])
  })
})

function packageWith(fields: object, files: Readonly<Record<string, string>> = { LICENSE: 'The text\n' }): string {
  const folder = join(temporaryFolder(), 'node_modules/sample')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'sample', version: '1.2.3', ...fields }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

describe('the licence of a package', () => {
  it.each(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'Unlicense', 'CC0-1.0', 'OFL-1.1'])(
    '%s may be shipped',
    (license) => {
      expect(readPackage(packageWith({ license }))).toMatchObject({
        name: 'sample',
        version: '1.2.3',
        licence: license,
        text: 'The text',
        lockPath: 'node_modules/sample',
      })
    },
  )
  it.each(['GPL-3.0-only', 'AGPL-3.0', 'MPL-2.0', 'CC-BY-NC-4.0', 'SEE LICENSE IN LICENSE', 'MIT AND GPL-2.0', ''])(
    '%j stops the build',
    (license) => {
      expect(() => readPackage(packageWith({ license }))).toThrow(/sample 1\.2\.3 can't be shipped/)
    },
  )
  it('none named stops the build, and so does a missing text', () => {
    expect(() => readPackage(packageWith({}))).toThrow('its licence is not named')
    expect(() => readPackage(packageWith({ license: 'MIT' }, { 'README.md': '' }))).toThrow(/no text of its licence/)
  })
  it('is its own text, without that of what a tool bundles for itself', () => {
    const text = 'Own text\n\n# Licenses of bundled dependencies\nOthers'
    expect(readPackage(packageWith({ license: 'MIT' }, { 'LICENSE.md': text })).text).toBe('Own text')
  })
})

describe('the bill of materials', () => {
  const react = {
    name: 'react',
    version: '19.3.1',
    licence: 'MIT',
    text: '',
    requires: [],
    lockPath: 'node_modules/react',
  }
  const ui = { ...react, name: '@base-ui/react', version: '1.9.0', requires: ['react', 'not-shipped'], lockPath: '' }
  const bill = sbomOf({ name: 'app', version: '1.0.0' }, [ui, react], {
    'node_modules/react': { integrity: 'sha512-q80=' },
  })

  it('names every package by its purl, licence and hash', () => {
    expect(bill.components).toMatchObject([
      {
        name: '@base-ui/react',
        purl: 'pkg:npm/%40base-ui/react@1.9.0',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [],
      },
      { name: 'react', version: '19.3.1', hashes: [{ alg: 'SHA-512', content: 'abcd' }] },
    ])
  })
  it('says what needs what, of what is shipped', () => {
    const [ui, react] = ['pkg:npm/%40base-ui/react@1.9.0', 'pkg:npm/react@19.3.1']
    expect(bill.dependencies).toEqual([
      { ref: 'app', dependsOn: [ui, react] },
      { ref: ui, dependsOn: [react] },
      { ref: react, dependsOn: [] },
    ])
  })
  it('holds nothing that differs from build to build', () => {
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/)
  })
})
