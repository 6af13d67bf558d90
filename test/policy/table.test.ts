import { describe, expect, it } from 'vitest'
import { cite, walk } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { fourWeeks, limits } from '../../src/policy/limits'
import { flat, policyTable, type PolicyRow } from '../../src/policy/table'
import { companionNotes, durationsOf, linesOfBusiness, referralRows } from '../../src/policy/table-beside'

const rows = () => policyTable().flatMap(flat)
const row = (id: string): PolicyRow => {
  const found = rows().find((each) => each.id === id)
  if (found === undefined) throw new Error(`No row ${id}`)
  return found
}
const sectionOf = (id: string) => cpPhar302.sections.filter((section) => section.id === id)

describe('the policy as a table', () => {
  it('has a row for every criterion, in the order of the policy', () => {
    const criteria = cpPhar302.sections.flatMap((section) => walk(section.criteria))
    expect(rows().map(({ id }) => id)).toEqual(criteria.map(({ id }) => id))
  })
  it('numbers every citation once; what has no number of its own stands below it', () => {
    const numbered = rows()
      .filter(({ isUnnumbered }) => !isUnnumbered)
      .map(({ citation }) => citation)
    expect(new Set(numbered).size).toBe(numbered.length)
    expect(new Set(numbered)).toEqual(new Set(rows().map(cite)))
    for (const { citation, parts } of rows()) {
      for (const part of parts) expect(part.isUnnumbered, part.id).toBe(part.citation === citation)
    }
  })
  it('I.A.3: who is asked what, and from which age', () => {
    expect(row('I.A.3')).toMatchObject({
      depth: 1,
      requires: '18 years or older',
      asks: [{ who: 'plan', labels: ['Date of birth', 'Received'] }],
      limits: ['Age at receipt: 18 years'],
      readings: ['R12', 'R25'],
    })
  })
  it('I.A.1 and I.A.2 are not about the use: unmet, they lead to no other policy', () => {
    expect([row('I.A.1'), row('I.A.2')].flatMap(({ readings }) => readings)).not.toContain('R25')
  })
  it('I.A.5.b.iii: within how many days, from dates or from a statement', () => {
    expect(row('I.A.5.b.iii')).toMatchObject({
      depth: 3,
      requires: 'Progression on, or within 60 days of, the last therapy',
      asks: [{ who: 'prescriber', labels: ['Prior therapies', 'Chart statement: progression within 60 days'] }],
      limits: ['Days from completion to progression: 60 days'],
    })
  })
  it('I.A.4 says its limit in the singular, and I.A.6.a says both of its limits', () => {
    expect(row('I.A.4').limits).toEqual(['Prior lines of therapy: 1 line'])
    expect(row('I.A.6.a').limits).toEqual(['Dose in any 7 days: 4 mg', 'Dosing weeks in any 28 days: 3 weeks'])
  })
  it('says how parts count, and what a criterion that binds under a condition depends on', () => {
    expect([row('I.A.5'), row('I.A.5.b'), row('I.A.3')].map(({ join }) => join)).toEqual([
      'One of these',
      'All of these',
      undefined,
    ])
    expect(row('II.A.3').onlyIf).toEqual(['Dose increase'])
    expect(row('II.A.2').onlyIf).toEqual([])
  })
  it('names no other number than the limit where the words of a requirement hold it', () => {
    const said: [string, readonly number[]][] = [
      ['I.A.3', [limits.age.at]],
      ['I.A.5.b.iii', [limits.daysToProgression.at]],
      ['I.A.5.d-setting', [limits.monthsToRelapse.at]],
      ['I.A.6.a', [limits.mgInSevenDays.at, limits.dosingWeeks.at, fourWeeks]],
      ['II.A.1-days', [limits.daysOnDrug.at]],
    ]
    for (const [id, numbers] of said) expect(row(id).requires.match(/\d+/g), id).toEqual(numbers.map(String))
  })
})

describe('what stands beside the criteria', () => {
  it('the approval of each line of business, in its order', () => {
    expect(linesOfBusiness.map(({ label }) => label)).toEqual(['Commercial', 'Marketplace', 'Medicaid'])
    expect(sectionOf('I.A').flatMap(durationsOf)).toEqual([
      'Commercial: 12 months, or what was asked if that ends sooner.',
      '6 months',
      '6 months',
    ])
    expect(sectionOf('II.A').flatMap(durationsOf).slice(1)).toEqual(['12 months', '12 months'])
  })
  it('the other policies, and the partners that may need an authorization of their own', () => {
    expect(referralRows.at(-1)).toEqual({ basis: 'Off-label use', numbers: ['CP.CPA.09', 'HIM.PA.154', 'CP.PMN.53'] })
    expect(
      sectionOf('I.C')
        .flatMap(companionNotes)
        .map(({ text }) => text),
    ).toEqual(['Rituximab may need its own prior authorization.'])
  })
})
