import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { revisedFiles, revisions } from './revisions.mjs'

/** The drill itself takes minutes and runs by itself; here it is kept fit to run. */
it('three revisions are drilled', () => {
  expect(revisions).toEqual(['day-limit', 'fifth-route', 'single-agent'])
})

describe.each(revisions)('the revision %s', (revision) => {
  it('fits the policy as it stands', () => {
    expect(revisedFiles(revision).size).toBeGreaterThan(0)
  })
  it('touches the policy, its facts and their specifications only', () => {
    for (const path of revisedFiles(revision).keys()) expect(path).toMatch(/^(src|test)\/(policy|facts)\/[\w./-]+$/)
  })
  it('has a drill', () => {
    expect(existsSync(join(import.meta.dirname, `${revision}.drill.tsx`))).toBe(true)
  })
})
