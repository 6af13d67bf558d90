import { describe, expect, test } from 'vitest'
import type { CaseFile } from '../../src/cases/case-file'
import { samples } from '../../src/cases/samples'
import { draftRationale, rationaleBasis, rationaleOf } from '../../src/cases/rationale'
import { reviewCase } from '../../src/cases/review'
import { caseOf, decisionDay } from './case-of'

const review = (file: CaseFile) => reviewCase(file, decisionDay)

describe('The draft of the rationale', () => {
  test('says the disease, the lines, the regimen with its routes and what settles it', () => {
    const draft = draftRationale(review(caseOf('approve-initial')))
    expect(draft).toContain('Multiple myeloma, relapsed or refractory disease.')
    expect(draft).toContain('2 prior lines: bortezomib, lenalidomide and dexamethasone; then daratumumab')
    expect(draft).toContain(
      'Ixazomib 4 mg on days 1, 8, 15 of 28 with pomalidomide and dexamethasone, by I.A.5.b and I.A.6.a.',
    )
    expect(draft).toContain('41 days, 08/10/2026 to 09/20/2026, 60 allowed')
    expect(draft).toContain('NCCN 2.2026, category 2A (I.A.6*).')
  })

  const lenalidomide = { drugs: [{ name: 'lenalidomide' }] }
  const transplant = { drugs: [], procedures: ['Autologous stem cell transplant'] }
  const course = { drugs: [{ name: 'ixazomib' }], completed: 'ongoing' }
  test.each([
    [[], true, 'No prior therapy.'],
    [[transplant], true, 'No prior therapy (autologous stem cell transplant alone).'],
    [[lenalidomide], true, '1 prior line: lenalidomide.'],
    [[lenalidomide], false, '1 prior line so far: lenalidomide.'],
    [
      [lenalidomide, { drugs: [{ name: 'dex' }] }],
      true,
      '1 prior line, 1 undecided: lenalidomide; then dexamethasone.',
    ],
    [[lenalidomide, { ...course, requestedCourse: 'yes' as const }], true, '1 prior line: lenalidomide.'],
    [[{ ...course, requestedCourse: 'yes' as const }], true, 'No prior therapy.'],
    [[], false, 'Prior therapies: open.'],
  ])('says of %j, all of them: %s, that they are: %s', (rows, closed, words) => {
    const draft = draftRationale(review(caseOf('approve-initial', { priorTherapies: { rows, closed } })))
    expect(draft).toContain(` ${words} Ixazomib`)
  })

  test('asks a dose increase for no prior therapy', () => {
    const increase = { doseIncrease: 'yes', compendiumCategory: 'category 2A', priorTherapies: undefined } as const
    expect(draftRationale(review(caseOf('approve-continued', increase)))).not.toContain('Prior therapies')
    expect(draftRationale(review(caseOf('approve-initial', { priorTherapies: undefined })))).toContain(
      'Prior therapies: open.',
    )
  })

  test('says a single day of the cycle as one', () => {
    const draft = draftRationale(review(caseOf('approve-initial', { doseDays: [1] })))
    expect(draft).toContain('Ixazomib 4 mg on day 1 of 28 with')
  })

  test('says once what the look-up came to, where that settles the review', () => {
    const draft = draftRationale(review(caseOf('approve-initial', { compendiumCategory: 'not listed' })))
    expect(draft.split('NCCN 2.2026, not listed')).toHaveLength(2)
  })

  test('names what is open', () => {
    expect(draftRationale(review(caseOf('more-information')))).toContain('Open: Relapsed or refractory, NCCN category.')
  })

  test('leaves out what belongs to another section', () => {
    const file = caseOf('more-information', { purpose: 'maintenance', priorTherapies: { rows: [], closed: true } })
    expect(draftRationale(review(file))).not.toMatch(/maintenance|prior/i)
  })

  test.each(samples.map(({ id }) => id))('is made of sentences in sample %s', (id) => {
    expect(draftRationale(review(caseOf(id)))).toMatch(/^[A-Z0-9].*\.$/)
  })
})

describe('A rationale that the reviewer wrote', () => {
  const written = (file: CaseFile): CaseFile => ({
    ...file,
    rationale: { text: 'My own words.', basis: rationaleBasis(review(file)) },
  })

  test('stands in place of the draft', () => {
    const file = written(caseOf('approve-initial'))
    expect(rationaleOf(file, review(file))).toEqual({ text: 'My own words.', by: 'reviewer', stale: false })
  })

  test('is stale once a fact has changed', () => {
    const { rationale } = written(caseOf('approve-initial'))
    const changed = caseOf('approve-initial', { compendiumCategory: 'category 1' }, { rationale })
    expect(rationaleOf(changed, review(changed)).stale).toBe(true)
  })

  test('is stale once a finding was set by hand', () => {
    const { rationale } = written(caseOf('approve-initial'))
    const setByHand = { 'I.A.2': { truth: 'met', reason: 'Telephone', basis: '' } } as const
    const changed = caseOf('approve-initial', {}, { rationale, setByHand })
    expect(rationaleOf(changed, review(changed)).stale).toBe(true)
  })

  test('gives way to the draft where it is blank', () => {
    const file = caseOf('approve-initial', {}, { rationale: { text: '  ', basis: '' } })
    expect(rationaleOf(file, review(file)).by).toBe('draft')
  })
})
