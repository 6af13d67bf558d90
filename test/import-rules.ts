import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'vite'

const core = ['facts', 'evaluation', 'policy', 'cases']
const screen = [...core, 'offline', 'ui', 'hooks', 'opened-case', 'plain-page', 'sealing']

/** What each folder of src may import besides itself. "app" are the files beside the folders. */
const mayImport: Record<string, readonly string[]> = {
  facts: [],
  evaluation: ['facts'],
  policy: ['facts', 'evaluation'],
  cases: ['facts', 'evaluation', 'policy'],
  cli: core,
  offline: [],
  ui: [],
  hooks: [...core, 'offline'],
  // What every screen of one case shows alike.
  'opened-case': [...core, 'ui', 'hooks'],
  // What every page that is about no case shows alike.
  'plain-page': ['ui'],
  // What every screen asks that saves a file.
  sealing: [...core, 'ui', 'hooks'],
  worksheet: screen,
  documents: screen,
  'policy-page': screen,
  'case-list': screen,
  'verify-page': screen,
  'lock-page': screen,
  'settings-page': screen,
  'letter-page': screen,
  'about-page': screen,
  'log-page': screen,
  app: [
    ...screen,
    'worksheet',
    'documents',
    'policy-page',
    'case-list',
    'verify-page',
    'lock-page',
    'settings-page',
    'letter-page',
    'about-page',
    'log-page',
  ],
}

const mayUseReact = [
  'ui',
  'hooks',
  'opened-case',
  'plain-page',
  'sealing',
  'worksheet',
  'documents',
  'policy-page',
  'case-list',
  'verify-page',
  'lock-page',
  'settings-page',
  'letter-page',
  'about-page',
  'log-page',
  'app',
]
const timeless = ['facts', 'evaluation', 'policy']
const react = /\breact\b/
const clock = ['Date.now', 'new Date', 'Temporal.Now']
const page = ['document', 'window']

/** The folder, as named in the table, of a path below src; "facts" stands for facts/index.ts. */
function folderOf(path: string): string {
  const [first = '', rest] = path.split('/')
  return rest !== undefined || first in mayImport ? first : 'app'
}

/** What a file imports or uses against the rules, each in a sentence that names both. */
export function offencesIn(path: string, source: string): string[] {
  const folder = folderOf(path)
  const allowed = mayImport[folder]
  if (!allowed) return [`src/${path}: the folder ${folder} is not in the table of test/import-rules.ts`]

  const { imports, uses } = readCode(path, source)
  const ofFolders = imports.filter((specifier) => {
    if (!specifier.startsWith('.')) return false
    const target = posix.join(posix.dirname(path), specifier)
    return target.startsWith('..') || ![folder, ...allowed].includes(folderOf(target))
  })
  const ofReact = mayUseReact.includes(folder) ? [] : imports.filter((specifier) => react.test(specifier))
  const forbidden = [...(timeless.includes(folder) ? clock : []), ...(mayUseReact.includes(folder) ? [] : page)]
  return [
    ...[...ofFolders, ...ofReact].map((specifier) => `src/${path} may not import ${specifier}`),
    ...forbidden.filter((name) => uses.has(name)).map((name) => `src/${path} may not use ${name}`),
  ]
}

/** Read from the syntax tree, so that a comment or a text about a document is no use of `document`. */
function readCode(path: string, source: string) {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`src/${path} can't be read: ${errors[0]?.message}`)
  const imports: string[] = []
  const uses = new Set<string>()
  new Visitor({
    ImportDeclaration: (node) => void imports.push(node.source.value),
    ExportAllDeclaration: (node) => void imports.push(node.source.value),
    ExportNamedDeclaration: (node) => void (node.source && imports.push(node.source.value)),
    TSImportType: (node) => void imports.push(node.source.value),
    ImportExpression: (node) => void (node.source.type === 'Literal' && imports.push(String(node.source.value))),
    // A date that is made of something is no clock.
    NewExpression: (node) =>
      void (node.arguments.length === 0 && uses.add(`new ${source.slice(node.callee.start, node.callee.end)}`)),
    MemberExpression: (node) => {
      uses.add(source.slice(node.object.start, node.object.end))
      uses.add(source.slice(node.start, node.end))
    },
  }).visit(program)
  return { imports, uses }
}

export function offencesUnderSrc(): string[] {
  const src = fileURLToPath(new URL('../src', import.meta.url))
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.m?[jt]sx?$/.test(path))
    .flatMap((path) => offencesIn(path, readFileSync(`${src}/${path}`, 'utf8')))
}
