import { readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { metaOfOneFile } from './content-security-policy.ts'
import { integrityOf } from './service-worker.ts'
import { licencesFile, sbomFile } from './supply.ts'

/**
 * Puts script, style, fonts and worker into the page, which then works from the disk. Not by vite-plugin-singlefile: the
 * policy needs the hashes of what is put in, and that is most of the work.
 */
export function singleFile(name: string): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    config: ({ build }) => ({
      publicDir: false,
      build: {
        outDir: build?.outDir ?? 'dist-single',
        assetsInlineLimit: () => true,
        cssCodeSplit: false,
        modulePreload: false,
        manifest: false,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { output: { codeSplitting: false } },
      },
      // A worker that starts from memory on a page from the disk may not be a module.
      worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
    }),
    enforce: 'pre',
    transform(code, id) {
      if (!id.startsWith(this.environment.config.root) || !code.includes('new Worker(')) return undefined
      return workersInside(code)
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir = '' }, bundle) => {
        const files = Object.keys(bundle)
        const script = contentOf(dir, files, '.js').replaceAll(/<(?=\/script|!--)/gi, '\\x3C')
        const style = contentOf(dir, files, '.css')
        const page = readFileSync(join(dir, 'index.html'), 'utf8')
          .replaceAll(/\s*<(script|link)\b[^>]*>(<\/script>)?/g, '')
          .replace('<head>', () => `<head>\n    ${metaOfOneFile(integrityOf(script), integrityOf(style))}`)
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
          .replace('</body>', () => `  ${dataOf(dir, [licencesFile, sbomFile])}\n  </body>`)
          .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`)
        for (const file of files) rmSync(join(dir, file))
        const assets = join(dir, 'assets')
        if (readdirSync(assets).length === 0) rmdirSync(assets)
        writeFileSync(join(dir, name), page)
      },
    },
  }
}

const startsWorker = /new Worker\(\s*new URL\(["']([^"']+)["'], import\.meta\.url\)[^)]*\)/g

/** From the disk a worker can't be loaded as a file: its script goes into the page too, and starts from memory. */
function workersInside(code: string): string {
  const imports: string[] = []
  const changed = code.replaceAll(startsWorker, (_, file: string) => {
    const name = `InlineWorker${imports.length}`
    imports.push(`import ${name} from '${file}?worker&inline'\n`)
    return `new ${name}()`
  })
  return imports.join('') + changed
}

/** Files that the app would ask for, as data that runs nothing. */
const dataOf = (dir: string, files: readonly string[]): string =>
  files
    .map(
      (file) =>
        `<script type="application/json" id="${file}">${escaped(readFileSync(join(dir, file), 'utf8'))}</script>`,
    )
    .join('\n  ')

/** Means the same as JSON, and never ends the element that holds it. */
const escaped = (json: string): string => json.trim().replaceAll('<', '\\u003c')

function contentOf(dir: string, files: readonly string[], ending: string): string {
  const [file, ...others] = files.filter((name) => name.endsWith(ending))
  if (file === undefined || others.length > 0) throw new Error(`One ${ending} was to be made: ${files.join(', ')}`)
  return readFileSync(join(dir, file), 'utf8').trim()
}
