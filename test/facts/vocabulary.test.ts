import { describe, expect, it } from 'vitest'
import { entriesSchema, factKeys, factOf, readEntries, type Entries, type FactKey } from '../../src/facts'

const on = '2026-11-24'
const undocumented = 'not documented'
const yesNo = ['yes', 'no']
const yesNoOr = [...yesNo, undocumented]

describe('the vocabulary', () => {
  it('offers for each choice these answers, "not documented" where the chart was looked at', () => {
    const expected: Partial<Record<FactKey, string[]>> = {
      lineOfBusiness: ['commercial', 'marketplace', 'medicaid'],
      requestKind: ['initial', 'continued'],
      urgency: ['standard', 'urgent'],
      durationUnit: ['months', 'weeks', 'days', 'cycles', 'none stated'],
      diagnosis: ['myeloma', 'amyloidosis', 'waldenstrom', 'other'],
      alsoCovered: ['none', 'myeloma', 'amyloidosis', 'waldenstrom'],
      diagnosisDocumented: yesNoOr,
      amyloidosisStatus: ['relapsed', 'refractory', 'untreated', undocumented],
      purpose: ['relapse', 'primary', 'maintenance', undocumented],
      prescriberSpecialty: [
        ...['hematology/oncology', 'hematology', 'medical oncology', 'pediatric hematology/oncology'],
        ...['radiation oncology', 'surgical oncology', 'gynecologic oncology', 'other', undocumented],
      ],
      specialtyAccepted: yesNo,
      specialistConsulted: yesNoOr,
      refractory: yesNoOr,
      progressedWithin60Days: yesNoOr,
      translocation: yesNoOr,
      transplantCandidate: yesNoOr,
      substitutionReason: ['intolerance', 'logistics', 'neither', undocumented],
      standsInFor: ['bortezomib', 'carfilzomib', 'neither', undocumented],
      sameRegimenAsInduction: yesNoOr,
      relapseAfterSixMonths: yesNoOr,
      evidenceSubmitted: yesNoOr,
      evidenceSupports: yesNo,
      treatedFor: ['this diagnosis', 'another diagnosis', undocumented],
      onBenefit: yesNoOr,
      receivingNow: yesNoOr,
      responding: yesNoOr,
      doseIncrease: yesNo,
      sameAsAuthorized: yesNoOr,
      compendiumCategory: ['category 1', 'category 2A', 'category 2B', 'category 3', 'not listed', undocumented],
      labelChanged: yesNo,
      onFormulary: yesNo,
      stateRule: ['no conflict', 'conflict', 'not checked'],
      revisionCheck: ['none found', 'newer found', 'not checked'],
    }
    const choices = factKeys.filter((key) => factOf(key).kind === 'choice' && key !== 'state')
    const offered = choices.map((key) => [key, factOf(key).options?.map(({ value }) => value)])
    expect(Object.fromEntries(offered)).toEqual(expected)
    expect(factOf('state').options).toHaveLength(52)
    for (const key of choices) {
      expect(factOf(key).mayBeUndocumented, key).toBe(expected[key]?.includes(undocumented))
      expect(factOf(key).options?.at(-1)?.label === 'Not documented', key).toBe(factOf(key).mayBeUndocumented)
    }
  })
  it('takes each offered answer as it stands', () => {
    for (const key of factKeys) {
      for (const { value } of factOf(key).options ?? []) expect(factOf(key).read(value, on)).toEqual({ value })
    }
  })

  it('of its dates these may lie in the future, to the month only, or be words', () => {
    const dates = factKeys.filter((key) => factOf(key).kind === 'date')
    const reads = (key: FactKey, typed: string) => factOf(key).read(typed, on).value !== undefined
    expect(dates.filter((key) => reads(key, '11/25/2026'))).toEqual(['dueOn', 'currentAuthorizationEnds', 'startDate'])
    expect(dates.filter((key) => reads(key, '11/24/2026'))).toEqual(dates)
    expect(dates.filter((key) => reads(key, '10/2026'))).toEqual(['firstDoseOn'])
    expect(dates.filter((key) => reads(key, 'Not Documented '))).toEqual(['firstDoseOn'])
    expect(dates.filter((key) => reads(key, ' none by THIS plan'))).toEqual(['currentAuthorizationEnds'])
  })

  it.each([
    ['strength', '2.5', 2.5],
    ['strength', ' 4 MG ', 4],
    ['strength', '0', undefined],
    ['strength', '-1', undefined],
    ['strength', 'Infinity', undefined],
    ['strength', '4 mg a day', undefined],
    ['strength', 'x4mg', undefined],
    ['strength', '4mg', 4],
    ['strength', 'mg 4', undefined],
    ['capsulesPerDose', '2 capsules', 2],
    ['capsulesPerDose', '1 capsule', 1],
    ['capsulesPerDose', '1.5', undefined],
    ['cycleLength', '28  days', 28],
    ['cycleLength', '1 day', 1],
    ['cycleLength', '28.5', undefined],
    ['durationAmount', '0.5', undefined],
    ['durationAmount', '12', 12],
    ['durationAmount', '999', 999],
    ['durationAmount', '1000', undefined],
    ['doseDays', '1,  8;15', [1, 8, 15]],
    ['doseDays', '1 & 8', [1, 8]],
    ['doseDays', '8, 1, 8', [1, 8]],
    ['doseDays', '1, 0', undefined],
    ['doseDays', '1.5', undefined],
    ['doseDays', '1, x', undefined],
    ['receivedTime', ' 2:05 PM ', '14:05'],
    ['receivedTime', '2:05p', '14:05'],
    ['receivedTime', '12:00 pm', '12:00'],
    ['receivedTime', '23:59', '23:59'],
    ['receivedTime', '24:00', undefined],
    ['receivedTime', '23:60', undefined],
    ['receivedTime', '7', undefined],
    ['receivedTime', 'at 14:05', undefined],
    ['receivedTime', '14:05 h', undefined],
    ['memberName', '  Ann Example ', 'Ann Example'],
  ] as const)('%s %j is read as %j, or has a problem', (key, typed, value) => {
    const { value: read, problem } = factOf(key).read(typed, on)
    expect(read).toEqual(value)
    expect(problem === undefined).toBe(value !== undefined)
  })
  it.each(['memberName', 'birthDate', 'receivedTime', 'strength', 'doseDays'] as const)(
    '%s: blanks are neither an answer nor a problem',
    (key) => expect(factOf(key).read('  ', on)).toEqual({}),
  )
  it('no dosing day at all is a problem, a blank is not', () => {
    expect(factOf('doseDays').read([], on).problem).toContain('No dosing day')
    expect(factOf('doseDays').read([1, 0], on).problem).toBe(
      '"0" is not a day of a cycle. Type day numbers, such as 1, 8, 15.',
    )
  })
  it.each(['birthDate', 'receivedTime', 'strength', 'doseDays'] as const)('%s: cut off while typed', (key) => {
    const typed = { birthDate: '03/02/1969…', receivedTime: '14:05…', strength: '4…', doseDays: '1, 8…' }[key]
    expect(factOf(key).read(typed, on)).toEqual({
      problem: 'Typing was interrupted here. Complete it, or clear it.',
    })
  })
})

describe('the schema of a case', () => {
  const drug = { name: 'novelomab', givenFor: 'this disease', class: 'immunomodulator' } as const
  const row = {
    drugs: [drug],
    procedures: ['Radiation therapy'],
    started: '2024-03',
    completed: 'ongoing',
    progressed: 'no',
    endReason: 'other',
    ownLine: 'yes',
    requestedCourse: 'no',
  } as const
  const whole = { priorTherapies: { rows: [row], closed: true }, regimen: { drugs: [drug], closed: false } }
  it('keeps every field of a list', () => {
    expect(entriesSchema.parse(whole)).toEqual(whole)
  })
  it.each([
    { priorTherapies: { rows: [{ ...row, endReason: 'bored' }] } },
    { priorTherapies: { rows: [{ ...row, ownLine: 'maybe' }] } },
    { priorTherapies: { rows: [{ ...row, requestedCourse: 'maybe' }] } },
    { regimen: { drugs: [{ ...drug, class: 'unknown' }] } },
    { regimen: { drugs: [{ ...drug, givenFor: 'fun' }] } },
    { regimen: { drugs: [{}] } },
    { strength: true },
    { purpose: 'cure' },
  ])('refuses %j', (entries) => {
    expect(entriesSchema.safeParse(entries).success).toBe(false)
  })
  it('keeps numbers, and what was typed in their place', () => {
    for (const entries of [
      { strength: 4, doseDays: [1, 8] },
      { strength: 'four', doseDays: 'weekly' },
    ]) {
      expect(entriesSchema.parse(entries)).toEqual(entries)
    }
  })
})

describe('a regimen and the prior therapies', () => {
  const answers = (entries: Entries) => readEntries(entries, on).answers
  it('open and empty they are blank, closed and empty they are "none"', () => {
    expect(answers({ regimen: { drugs: [] }, priorTherapies: { rows: [] } })).toStrictEqual({})
    const none = { regimen: { drugs: [], closed: true }, priorTherapies: { rows: [], closed: true } }
    expect(answers(none)).toEqual(none)
  })
  it('are open until they are said to be closed', () => {
    const { regimen, priorTherapies } = answers({
      regimen: { drugs: [{ name: 'dex' }] },
      priorTherapies: { rows: [{ drugs: [] }] },
    })
    expect([regimen?.closed, priorTherapies?.closed]).toEqual([false, false])
  })
  const counts = (entry: NonNullable<Entries['regimen']>['drugs'][number]) => {
    const { regimen, priorTherapies } = answers({
      regimen: { drugs: [entry] },
      priorTherapies: { rows: [{ drugs: [entry] }] },
    })
    return [regimen?.drugs[0]?.counts, priorTherapies?.rows[0]?.drugs[0]?.counts]
  }
  it.each([
    [{ name: 'dex' }, [true, true]],
    [{ name: 'dex', givenFor: 'something else' }, [false, false]],
    [{ name: 'acyclovir' }, [false, false]],
    [{ name: 'acyclovir', givenFor: 'this disease' }, [true, false]],
    [{ name: 'novelomab' }, [undefined, undefined]],
    [{ name: 'novelomab', givenFor: 'this disease' }, [true, undefined]],
    [{ name: 'novelomab', class: 'immunomodulator' }, [undefined, true]],
    [{ name: 'novelomab', class: 'supportive drug' }, [undefined, false]],
    [{ name: 'dex', class: 'supportive drug' }, [true, true]],
  ] as const)('%j counts in a regimen, in a line: %j (R14)', (entry, expected) => {
    expect(counts(entry)).toEqual(expected)
  })
  it('an unknown name is kept as written and compared without case', () => {
    expect(answers({ regimen: { drugs: [{ name: ' Novelomab ' }] } }).regimen?.drugs[0]).toMatchObject({
      name: 'Novelomab',
      active: 'novelomab',
      class: undefined,
    })
  })
  it.each([
    ['started', '2024-03', true],
    ['started', 'not documented', false],
    ['completed', 'Ongoing', true],
    ['completed', 'not documented', true],
    ['completed', 'yes', false],
    ['progressed', 'yes', true],
    ['progressed', 'Yes, date unknown', true],
    ['progressed', 'not documented', true],
    ['started', '2026-12', false],
    ['completed', '2026-11-25', false],
    ['progressed', '2026-11-25', false],
  ] as const)('%s of a row: "%s" %s', (field, typed, read) => {
    const { problems } = readEntries({ priorTherapies: { rows: [{ drugs: [], [field]: typed }] } }, on)
    expect(problems.map((problem) => problem.field)).toEqual(read ? [] : [field])
  })
  it('a drug without a name is no drug of a line', () => {
    expect(
      answers({ priorTherapies: { rows: [{ drugs: [{ name: ' ' }, { name: 'dex' }] }] } }).priorTherapies?.rows[0]
        ?.drugs,
    ).toHaveLength(1)
  })
})
