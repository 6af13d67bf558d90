import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../support/temporary-folder'

// Not by a URL: where a page is imitated, Vite takes that for the address of an asset.
const root = join(import.meta.dirname, '../..')

export interface Ran {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** The lines of stdout, each read as JSON. */
  readonly lines: readonly Record<string, unknown>[]
}

/** Runs the command as its script in package.json does. */
export function evaluate(...words: string[]): Promise<Ran> {
  const command = ['node_modules/tsx/dist/cli.mjs', 'src/cli/evaluate.ts', ...words]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: root, maxBuffer: 64e6 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : Number(error.code)
      const lines = words.includes('--schema') ? [] : stdout.split('\n').filter(Boolean).map(asRecord)
      resolve({ code, stdout, stderr, lines })
    })
  })
}

const asRecord = (line: string) => JSON.parse(line) as Record<string, unknown>

/** Writes a file into a folder of its own; returns its path. */
export function written(name: string, text: string): string {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, text)
  return path
}
