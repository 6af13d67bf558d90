import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseCaseText } from '../../src/cases/parse-case'
import { reviewCase } from '../../src/cases/review'
import { verifyRecord } from '../../src/cases/signing/verify-record'
import { upgradeCase } from '../../src/cases/upgrade'

const folder = fileURLToPath(new URL('versions/', import.meta.url))
const textOf = (name: string) => readFileSync(`${folder}${name}`, 'utf8')
const names = readdirSync(folder)

function fileOf(name: string) {
  const parsed = parseCaseText(textOf(name))
  if ('problem' in parsed) throw new Error(parsed.problem)
  return parsed.file
}

/** How the review in each kept file came out when it was written. */
const outcomes: Readonly<Record<string, string>> = {
  'version-1.json': 'more information',
  'version-2.json': 'more information',
  'version-2-signed.json': 'approve',
}

describe('a case file of each version', () => {
  test('is kept here, none left out', () => {
    expect(names.toSorted()).toEqual(Object.keys(outcomes).toSorted())
  })

  test.each(names)('%s opens as the newest, with all that was in it', (name) => {
    const file = fileOf(name)
    const written = JSON.parse(textOf(name)) as object
    expect(JSON.parse(JSON.stringify(file))).toEqual({ ...written, version: 2 })
    expect(reviewCase(file, '2026-11-24').determination.outcome).toBe(outcomes[name])
  })

  test('still fits the fingerprints that were printed from it', async () => {
    const name = 'version-2-signed.json'
    const printed = { signed: 'c5a54d06 5dc397ef 578567a7 15aaff6c', amended: '587bc7ff 21a007df b049b2af c9f0dce5' }
    expect(await verifyRecord(name, textOf(name), printed.signed)).toMatchObject({ verdict: 'match', later: 1 })
    expect(await verifyRecord(name, textOf(name), printed.amended)).toMatchObject({ verdict: 'match', later: 0 })
  })
})

test.each([
  [{ version: 3 }, /Version 3 .* newer than this version of the app, which knows 2/],
  [{ version: 0 }, /Version 0 .* not known/],
  [{ version: 1.5 }, /Version 1.5 .* not known/],
  [{}, /does not say/],
])('%j is refused', (value, problem) => {
  expect(upgradeCase(value)).toEqual({ problem: expect.stringMatching(problem) as string })
})
