import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const importsOf = (file: string): string[] =>
  readFileSync(new URL(`${file}.ts`, import.meta.url), 'utf8').match(/^import .*?from '[^']+'/gms) ?? []

/** The file and all that it imports beside it. */
function reachable(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const statement of importsOf(file)) {
    const [, next] = /from '\.\/(.+)'$/.exec(statement) ?? []
    if (next !== undefined) reachable(next, seen)
  }
  return seen
}

it('the second reading shares no code with the product, only the names of its answers', () => {
  const files = [...reachable('review')]
  expect(files).toContain('lines')
  const outside = files.flatMap(importsOf).filter((statement) => !/from '\.\//.test(statement))
  expect(outside.filter((statement) => !/^import type .* from '\.\.\/\.\.\/src\/facts'$/s.test(statement))).toEqual([])
})
