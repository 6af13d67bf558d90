import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factKeys } from '../../src/facts'
import { cite, conditionsOf, isFootnote, partsOf, walk, type Condition } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { limits } from '../../src/policy/limits'

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
  it('reads facts that exist', () => {
    for (const { reads } of criteria.flatMap(conditionsOf)) {
      for (const key of reads) expect(factKeys).toContain(key)
    }
  })
  it('bears the mark of the source on its footnotes, and on nothing else', () => {
    const all = cpPhar302.sections.flatMap(({ criteria }) => walk(criteria))
    expect(all.filter(isFootnote).map(({ id }) => id)).toEqual([
      'I.A.6*',
      'I.B.5*',
      'I.C.5*',
      'II.A.3*',
      'II.A.3*-regimen',
    ])
  })
  it('reads, for each citation that tests something, these facts', () => {
    const dose = ['strength', 'capsulesPerDose', 'doseDays', 'cycleLength']
    const specialist = ['prescriberSpecialty', 'specialistConsulted', 'specialtyAccepted']
    const evidence = ['evidenceSubmitted', 'evidenceSupports']
    const footnote = ['diagnosis', 'purpose', 'regimen', 'priorTherapies', ...dose, 'compendiumCategory']
    const induction = ['priorTherapies', 'relapseAfterSixMonths', 'regimen', 'sameRegimenAsInduction']
    const referral = (section: string) => ({
      [`${section}.1-changed`]: ['labelChanged'],
      [`${section}.1.a`]: ['onFormulary'],
      [`${section}.1.b`]: ['onFormulary'],
      [`${section}.2`]: ['labelChanged'],
    })
    const reads = Object.fromEntries(
      criteria
        .filter((criterion) => conditionsOf(criterion).length > 0)
        .map((criterion) => [criterion.id, [...new Set(conditionsOf(criterion).flatMap((each) => each.reads))].sort()]),
    )
    const expected: Record<string, string[]> = {
      'I.A.1': ['diagnosisDocumented'],
      'I.A.2': specialist,
      'I.A.3': ['birthDate', 'receivedOn'],
      'I.A.4': ['priorTherapies'],
      'I.A.5.a': ['regimen'],
      'I.A.5.b-refractory': ['refractory'],
      'I.A.5.b.i': ['regimen'],
      'I.A.5.b.ii': ['priorTherapies'],
      'I.A.5.b.iii': ['priorTherapies', 'progressedWithin60Days'],
      'I.A.5.c-combination': ['regimen'],
      'I.A.5.c-translocation': ['translocation'],
      'I.A.5.d-setting': ['purpose', ...induction],
      'I.A.5.d-transplant': ['transplantCandidate'],
      'I.A.5.d-reason': ['substitutionReason'],
      'I.A.5.d-replaces': ['standsInFor', 'regimen', 'purpose', 'priorTherapies'],
      'I.A.6.a': dose,
      'I.A.6.b': evidence,
      'I.A.6*': footnote,
      'I.B.1-diagnosis': ['diagnosisDocumented'],
      'I.B.1-relapsed': ['amyloidosisStatus'],
      'I.B.2': specialist,
      'I.B.3': ['birthDate', 'receivedOn'],
      'I.B.4.a': ['regimen'],
      'I.B.4.b': ['regimen'],
      'I.B.4.c': ['regimen'],
      'I.B.5-limit': dose,
      'I.B.5-evidence': evidence,
      'I.B.5*': footnote,
      'I.C.1': ['diagnosisDocumented'],
      'I.C.2': specialist,
      'I.C.3': ['birthDate', 'receivedOn'],
      'I.C.4': ['regimen'],
      'I.C.5-limit': dose,
      'I.C.5-evidence': evidence,
      'I.C.5*': footnote,
      ...referral('I.D'),
      'II.A.1-indication': ['treatedFor'],
      'II.A.1-benefit': ['onBenefit'],
      'II.A.1-now': ['receivingNow'],
      'II.A.1-days': ['firstDoseOn', 'receivedOn'],
      'II.A.2': ['responding'],
      'II.A.3': ['doseIncrease'],
      'II.A.3.a': dose,
      'II.A.3.b': evidence,
      'II.A.3*': ['doseIncrease'],
      'II.A.3*-regimen': footnote,
      ...referral('II.B'),
      'III.A': [],
    }
    expect(reads).toEqual(Object.fromEntries(Object.entries(expected).map(([id, keys]) => [id, keys.toSorted()])))
  })
  it('reads in each part of a condition what that part turns on', () => {
    const single = (condition: Condition): Condition[] => condition.joins?.of.flatMap(single) ?? [condition]
    const parts = (id: string) =>
      criteria
        .filter((criterion) => criterion.id === id)
        .flatMap(conditionsOf)
        .flatMap(single)
        .map(({ reads }) => reads)
    expect(parts('I.A.2')).toEqual([
      ['prescriberSpecialty'],
      ['specialistConsulted'],
      ['prescriberSpecialty', 'specialtyAccepted'],
    ])
    expect(parts('I.A.5.b.ii')).toEqual([['priorTherapies'], ['priorTherapies'], ['priorTherapies']])
    expect(parts('I.A.5.d-setting')).toEqual([
      ['purpose'],
      ['purpose'],
      ['priorTherapies', 'relapseAfterSixMonths'],
      ['priorTherapies', 'regimen', 'sameRegimenAsInduction'],
    ])
  })
  it('declares each limit where it turns on it', () => {
    const declared = (...ids: string[]) =>
      ids.map((id) => {
        const criterion = criteria.find((each) => each.id === id)
        return criterion === undefined ? undefined : conditionsOf(criterion).flatMap((condition) => condition.limits)
      })
    const { age, priorLines, linesForPomalidomide, daysToProgression, monthsToRelapse, daysOnDrug } = limits
    const ofDose = [limits.mgInSevenDays, limits.dosingWeeks]
    expect(declared('I.A.3', 'I.B.3', 'I.C.3')).toEqual([[age], [age], [age]])
    expect(declared('I.A.4', 'I.A.5.b.ii', 'I.A.5.b.iii')).toEqual([
      [priorLines],
      [linesForPomalidomide],
      [daysToProgression],
    ])
    expect(declared('I.A.5.d-setting', 'II.A.1-days')).toEqual([[monthsToRelapse], [daysOnDrug]])
    expect(declared('I.A.6.a', 'I.B.5-limit', 'I.C.5-limit', 'II.A.3.a')).toEqual([ofDose, ofDose, ofDose, ofDose])
    expect(declared('I.A.6*', 'II.A.3*-regimen')).toEqual(Array(2).fill([priorLines, ...ofDose]))
    const all = criteria.flatMap(conditionsOf).flatMap((condition) => condition.limits)
    expect([...new Set(all)].toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      Object.values(limits).toSorted((a, b) => a.name.localeCompare(b.name)),
    )
  })
})
