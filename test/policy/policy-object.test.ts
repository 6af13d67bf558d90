import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factKeys } from '../../src/facts'
import { cite, conditionsOf, partsOf, walk } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'

const criteria = cpPhar302.sections.flatMap((section) => walk(section.criteria))
/** They name paragraphs without saying what meets them. */
const listings = ['policy-object.test.ts', 'table.test.ts']
const ids = criteria.map(({ id }) => id)

describe('the policy object', () => {
  it('holds every paragraph', () => {
    const cited = [...new Set(criteria.map(cite))]
    const paragraphs = [
      ...['I.A', 'I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'I.A.5', 'I.A.5.a', 'I.A.5.b', 'I.A.5.b.i', 'I.A.5.b.ii'],
      ...['I.A.5.b.iii', 'I.A.5.c', 'I.A.5.d', 'I.A.6', 'I.A.6.a', 'I.A.6.b', 'I.A.6*'],
      ...['I.B', 'I.B.1', 'I.B.2', 'I.B.3', 'I.B.4', 'I.B.4.a', 'I.B.4.b', 'I.B.4.c', 'I.B.5', 'I.B.5*'],
      ...['I.C', 'I.C.1', 'I.C.2', 'I.C.3', 'I.C.4', 'I.C.5', 'I.C.5*'],
      ...['I.D', 'I.D.1', 'I.D.1.a', 'I.D.1.b', 'I.D.2'],
      ...['II.A', 'II.A.1', 'II.A.2', 'II.A.3', 'II.A.3.a', 'II.A.3.b', 'II.A.3*'],
      ...['II.B', 'II.B.1', 'II.B.1.a', 'II.B.1.b', 'II.B.2', 'III', 'III.A'],
    ]
    expect(cited.sort()).toEqual(paragraphs.sort())
  })
  it('names each criterion once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })
  it('nests each criterion below its paragraph', () => {
    for (const criterion of criteria) {
      for (const part of partsOf(criterion)) expect(cite(part).startsWith(cite(criterion)), part.id).toBe(true)
    }
  })
  it('says each requirement in few words', () => {
    for (const { id, requires, title } of criteria) {
      expect(requires.split(' ').length, id).toBeLessThan(25)
      expect(title.split(' ').length, id).toBeLessThan(7)
    }
  })
  it('has a specification row for every citation', () => {
    const folder = new URL('.', import.meta.url)
    const specs = readdirSync(folder)
      .filter((name) => name.endsWith('.test.ts') && !listings.includes(name))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    // Rows of I.B.5 and I.C.5, and of I.D and II.B, are written once, with the section put in.
    const written = (id: string) => [id, id.replace(/^(I\.B|I\.C|I\.D|II\.B)(?=\.)/, '${section}')]
    // In full, or with the name of a part that has no number of its own.
    const isNamed = (id: string) =>
      written(id).some((text) =>
        [`'${text}'`, `'${text}-`, `\`${text}\``, `\`${text}-`].some((row) => specs.includes(row)),
      )
    expect(criteria.map(cite).filter((id) => !isNamed(id))).toEqual([])
    expect(isNamed('I.A.7')).toBe(false)
  })
  it('reads facts that exist, and declares limits with units', () => {
    for (const { reads, limits } of criteria.flatMap(conditionsOf)) {
      for (const key of reads) expect(factKeys).toContain(key)
      for (const limit of limits) expect(limit.unit).not.toBe('')
    }
  })
})
