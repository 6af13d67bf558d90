import { describe, expect, test } from 'vitest'
import { fewestAnswers, findings, type Determination } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { fetchSample } from '../../src/cases/fetch-sample'
import { parseCase } from '../../src/cases/parse-case'
import { reviewCase, type ReviewedCase } from '../../src/cases/review'
import { freshSample, samples } from '../../src/cases/samples'

const on = '2026-11-24'

function reviewed(id: string): ReviewedCase {
  const file = freshSample(id)
  if (file === undefined) throw new Error(`no sample ${id}`)
  return reviewCase(file, on)
}

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const truthOf = ({ root }: Determination, id: string) =>
  root && findings(root).find(({ criterion }) => criterion.id === id)?.truth

describe.each(samples)('sample $id', ({ id }) => {
  test('is a case, reads without a problem and is made anew each time', () => {
    const file = freshSample(id)
    expect(parseCase(JSON.parse(JSON.stringify(file)))).toEqual({ file })
    expect(reviewed(id).problems).toEqual([])
    expect(freshSample(id)).not.toBe(file)
  })

  test('is fetched by itself', async () => {
    expect(await fetchSample(id)).toEqual(freshSample(id))
  })

  test('names a person who is plainly none', () => {
    expect(freshSample(id)?.entries.memberName).toContain('(sample)')
  })

  test('cites documents that it holds, for criteria that there are', () => {
    const file = freshSample(id)
    const documents = file?.documents.map((document) => document.id)
    const criteria = cpPhar302.sections.flatMap(({ criteria: root }) => ids(root))
    for (const [criterion, citations] of Object.entries(file?.citations ?? {})) {
      expect(criteria).toContain(criterion)
      for (const { document } of citations) expect(documents).toContain(document)
    }
  })

  test('cites a document for every finding that is settled', () => {
    const { determination } = reviewed(id)
    const cited = freshSample(id)?.citations ?? {}
    const settled = determination.root?.parts.filter(({ truth }) => truth !== 'open') ?? []
    const isCited = (criterion: string) => Object.keys(cited).some((each) => each.startsWith(criterion))
    expect(settled.filter(({ criterion }) => !isCited(criterion.id)).map(({ criterion }) => criterion.id)).toEqual([])
  })
})

function ids(criterion: (typeof cpPhar302.sections)[number]['criteria']): string[] {
  return [criterion.id, ...(criterion.kind === 'check' ? [] : criterion.parts.flatMap(ids))]
}

test('approve initial: 5.b, six months from the decision, three capsules of 4 mg', () => {
  const { determination } = reviewed('approve-initial')
  expect(determination).toMatchObject({
    outcome: 'approve',
    section: { id: 'I.A' },
    duration: { length: { months: 6 }, from: '2026-11-24', through: '2027-05-23' },
    quantity: { capsules: 3, strengthMg: 4 },
    warnings: [],
    toCheck: [],
    needs: [],
  })
  expect(['a', 'b', 'c'].map((route) => truthOf(determination, `I.A.5.${route}`))).toEqual([
    'not met',
    'met',
    'not met',
  ])
  expect(idsOf(determination.notes)).toContain('companion-pomalidomide')
})

test('approve continued: nine months as asked, from the day after the current authorization', () => {
  const { determination } = reviewed('approve-continued')
  expect(determination).toMatchObject({
    outcome: 'approve',
    section: { id: 'II.A' },
    duration: { length: { months: 9 }, from: '2026-12-01', through: '2027-08-31' },
    quantity: { capsules: 3, strengthMg: 4 },
    warnings: [],
  })
})

test('not met on age: only I.A.3, and HIM.PA.154 goes on with it', () => {
  const { determination } = reviewed('not-met-age')
  expect(determination).toMatchObject({ outcome: 'not met', referral: { number: 'HIM.PA.154' } })
  expect(determination.unmet.map(({ criterion }) => criterion.id)).toEqual(['I.A.3'])
  expect(determination.conflict).toBeUndefined()
})

test('more information: two answers would settle it, one of them the prescriber knows', () => {
  const { determination, request } = reviewed('more-information')
  expect(determination.outcome).toBe('more information')
  expect(determination.unmet).toEqual([])
  expect(fewestAnswers(cpPhar302, request)?.map(({ key }) => key)).toEqual(['amyloidosisStatus', 'compendiumCategory'])
})

test('refer: another diagnosis, Medicaid, the label not changed', () => {
  const { determination } = reviewed('refer')
  expect(determination).toMatchObject({
    outcome: 'refer',
    section: { id: 'I.D' },
    referral: { number: 'CP.PMN.53', cite: 'I.D.2' },
  })
})

test('conflict: I.A.4 alone is unmet, 5.d is met and no other route', () => {
  const { determination } = reviewed('conflict')
  expect(determination).toMatchObject({ outcome: 'not met', conflict: { criterion: { id: 'I.A.4' } } })
  expect(determination.unmet).toHaveLength(1)
  const routes = ['a', 'b', 'c', 'd'].map((route) => truthOf(determination, `I.A.5.${route}`))
  expect(routes).toEqual(['not met', 'not met', 'not met', 'met'])
  expect(idsOf(determination.warnings)).toEqual(['policy-conflict', 'primary-treatment'])
})

test('maintenance: the label does not meet the footnote, category 2B leaves it open, and it warns', () => {
  const { determination } = reviewed('maintenance')
  expect(determination.outcome).toBe('more information')
  expect(truthOf(determination, 'I.A.4')).toBe('met')
  expect(truthOf(determination, 'I.A.5.a')).toBe('met')
  expect(truthOf(determination, 'I.A.6*')).toBe('open')
  expect(determination.needs).toEqual([expect.objectContaining({ criterion: 'I.A.6*' })])
  expect(idsOf(determination.warnings)).toEqual(['maintenance'])
})

test.each(['', 'none', 'toString'])('there is no sample %j', async (id) => {
  expect(await fetchSample(id)).toBeUndefined()
})
