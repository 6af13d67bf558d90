import { describe, expect, it } from 'vitest'
import { readEntries, type Entries, type FactKey } from '../../src/facts'
import { addressOf, type Place, type Step } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { approvedBy5b, continued, dara, decisionDate, lines, myeloma, regimenOf, vrd } from './given'

/** A list as its drugs' names, a row of it with its dates; "+" after a list that is not closed. */
function brief(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.some((each) => typeof each === 'object') ? value.map(brief) : value
  const { name, rows, drugs, closed, completed, progressed } = value as Record<string, unknown>
  if (name !== undefined) return name
  const end = closed === false ? ['+'] : []
  if (rows !== undefined) return [...(rows as unknown[]).map(brief), ...end]
  const names = (drugs as { name: string }[]).map((drug) => drug.name)
  if (completed === undefined && progressed === undefined) return [...names, ...end]
  return [...names, `${String(completed)} to ${String(progressed)}`]
}
const briefly = (step: Step) => brief(step.value)

const answersOf = (entries: Entries) => readEntries(entries, decisionDate).answers
const fills = (place: Place, entries: Entries = {}, on = decisionDate) =>
  cpPhar302.fills(place, answersOf(entries), on).map(briefly)
const turns = (entries: Entries) => cpPhar302.turns(answersOf(entries), decisionDate)
const turnsOf = (place: string, entries: Entries) =>
  turns(entries)
    .filter((step) => addressOf(step) === place)
    .map((step) => (step.words === undefined ? briefly(step) : `${step.words}: ${JSON.stringify(briefly(step))}`))

describe('what an open answer might be, on each side of its limit', () => {
  it.each([
    [{ receivedOn: '2026-11-23' }, ['2008-11-23', '2008-11-24']],
    [{}, ['2008-11-24', '2008-11-25']],
  ] as [Entries, string[]][])('%o: 18 years at receipt, or a day less', (entries, dates) => {
    expect(fills({ key: 'birthDate' }, entries)).toEqual(dates)
  })
  it('received on a leap day: the day before a birthday of 1 March', () => {
    expect(fills({ key: 'birthDate' }, { receivedOn: '2024-02-29' })).toEqual(['2006-02-28', '2006-03-01'])
  })
  it('30 days on it, or 29', () => {
    expect(fills({ key: 'firstDoseOn' }, { receivedOn: '2026-11-23' })).toEqual(['2026-10-24', '2026-10-25'])
    expect(fills({ key: 'firstDoseOn' })).toEqual(['2026-10-25', '2026-10-26'])
  })
  it('received today, or on the 18th birthday', () => {
    expect(fills({ key: 'receivedOn' })).toEqual([decisionDate])
    expect(fills({ key: 'receivedOn' }, { birthDate: '2008-11-25' })).toEqual([decisionDate, '2026-11-25'])
  })
  it.each([
    ['durationAmount', [1, 12]],
    ['currentAuthorizationEnds', [decisionDate, 'none']],
    ['strength', [2.3, 3, 4]],
    ['capsulesPerDose', [1, 2]],
    ['doseDays', [[1, 8, 15], [1, 8], [1], [1, 8, 15, 22]]],
    ['cycleLength', [28, 21]],
    ['standsInFor', ['bortezomib', 'carfilzomib', 'neither']],
    ['memberName', []],
  ] as [FactKey, unknown[]][])('%s: %j', (key, values) => {
    expect(fills({ key })).toEqual(values)
  })
})

describe('what a regimen might be', () => {
  const combinations = [
    ['dexamethasone', 'lenalidomide'],
    ['dexamethasone', 'cyclophosphamide'],
    ['dexamethasone', 'pomalidomide'],
    ['dexamethasone', 'venetoclax'],
    ['dexamethasone'],
    ['dexamethasone', 'lenalidomide'],
    ['dexamethasone', 'cyclophosphamide'],
    ['rituximab', 'dexamethasone'],
  ]
  it('each combination that a criterion names, or none', () => {
    expect(fills({ key: 'regimen' })).toEqual([[], ...combinations])
  })
  it('with what is recorded of it, by the drug and not by its brand', () => {
    const partners = ['lenalidomide', 'cyclophosphamide', 'pomalidomide', 'venetoclax']
    const regimen = { drugs: [{ name: 'Hemady' }], closed: false }
    expect(fills({ key: 'regimen' }, { regimen }).slice(0, 5)).toEqual([
      ['dexamethasone'],
      ...partners.map((name) => ['dexamethasone', name]),
    ])
    expect(cpPhar302.fills({ key: 'regimen' }, answersOf({ regimen }), decisionDate)[0]?.value).toMatchObject({
      closed: true,
    })
  })
  it('a drug in it counts or does not', () => {
    const place: Place = { key: 'regimen', row: 1, field: 'counts' }
    expect(cpPhar302.fills(place, {}, decisionDate)).toEqual([
      { ...place, value: true },
      { ...place, value: false },
    ])
  })
  it('recorded, it might lack a drug, or hold one more that a criterion names', () => {
    expect(turnsOf('regimen', { ...myeloma, regimen: regimenOf('Pomalyst', 'dexamethasone') })).toEqual([
      'Regimen without pomalidomide: ["dexamethasone"]',
      'Regimen without dexamethasone: ["pomalidomide"]',
      'Regimen with lenalidomide added: ["pomalidomide","dexamethasone","lenalidomide"]',
      'Regimen with cyclophosphamide added: ["pomalidomide","dexamethasone","cyclophosphamide"]',
      'Regimen with venetoclax added: ["pomalidomide","dexamethasone","venetoclax"]',
      'Regimen with rituximab added: ["pomalidomide","dexamethasone","rituximab"]',
    ])
    expect(turnsOf('regimen', { ...myeloma, regimen: { ...regimenOf('rituximab'), closed: false } })[0]).toBe(
      'Regimen without rituximab: ["+"]',
    )
  })
})

describe('what the prior therapies might be', () => {
  const both = ['bortezomib', 'lenalidomide', 'dexamethasone']
  const soon = [...both, '2026-03-24 to 2026-05-23']
  const late = [...both, '2026-03-24 to 2026-09-25']
  it('none, a line progressed within 60 days or after 6 months, one of the same drugs, or two', () => {
    expect(fills({ key: 'priorTherapies' }, { regimen: regimenOf('thalidomide') })).toEqual([
      [],
      [soon],
      [late],
      [['bortezomib', 'thalidomide', '2026-03-24 to 2026-09-25']],
      [soon, soon],
    ])
    expect(fills({ key: 'priorTherapies' })[3]).toEqual([['bortezomib', '2026-03-24 to 2026-09-25']])
  })
  it('the same drugs with the one that ixazomib is said to replace (R17)', () => {
    expect(fills({ key: 'priorTherapies' }, { standsInFor: 'carfilzomib' })[3]).toEqual([
      ['carfilzomib', '2026-03-24 to 2026-09-25'],
    ])
    expect(fills({ key: 'priorTherapies' }, { standsInFor: 'neither' })[3]).toEqual([
      ['bortezomib', '2026-03-24 to 2026-09-25'],
    ])
  })
  it('after those that are recorded', () => {
    const priorTherapies = { rows: [vrd()], closed: false }
    expect(fills({ key: 'priorTherapies' }, { priorTherapies }).slice(0, 2)).toEqual([[both], [both, soon]])
  })
  it('each added line is one of its own', () => {
    const [, added] = cpPhar302.fills({ key: 'priorTherapies' }, {}, decisionDate)
    expect(added?.value).toMatchObject({ rows: [{ ownLine: 'yes', procedures: [] }], closed: true })
  })

  const at = (field: string, row = 0): Place => ({ key: 'priorTherapies', row, field })
  it.each(['ownLine', 'requestedCourse'])('%s: yes or no', (field) => {
    expect(fills(at(field))).toEqual(['yes', 'no'])
  })
  it('drugs of a row without: both classes', () => {
    const [step] = cpPhar302.fills(at('drugs'), {}, decisionDate)
    expect(((step?.value ?? []) as { name: string }[]).map(({ name }) => name)).toEqual(both)
  })
  it('an unknown drug: each class, and then it counts', () => {
    const priorTherapies = lines(vrd(), { drugs: [{ name: 'dex' }, { name: 'novelomab' }] })
    const steps = cpPhar302.fills(at('drugs.1', 1), answersOf({ priorTherapies }), decisionDate)
    const classes = ['immunomodulator', 'proteasome inhibitor', 'anti-CD38 antibody', 'other anti-cancer drug']
    expect(steps.map(({ value }) => value)).toMatchObject(
      classes.map((name) => ({ name: 'novelomab', active: 'novelomab', class: name, counts: true })),
    )
    expect(steps[0]).toMatchObject(at('drugs.1', 1))
  })

  it.each([
    // 60 days after, 61, six months after, a day more
    [{ completed: '2026-03-31' }, ['2026-05-30', '2026-05-31', '2026-09-30', '2026-10-01']],
    [{ completed: '2026-02' }, ['2026-04-02', '2026-04-30', '2026-08-28', '2026-08-29']],
    [{ completed: 'ongoing' }, ['2026-05-23', '2026-05-24', '2026-09-24', '2026-09-25']],
    [{}, ['2026-05-23', '2026-05-24', '2026-09-24', '2026-09-25']],
  ] as [object, string[]][])('progressed, with %j', (dates, days) => {
    expect(fills(at('progressed', 1), { priorTherapies: lines(vrd(), dara(dates)) })).toEqual(days)
  })
  it.each([
    // 60 days before, 61, a day more than six months before
    [{ progressed: '2026-09-20' }, ['2026-07-22', '2026-07-21', '2026-03-19']],
    [{ progressed: '2026-09' }, ['2026-08-01', '2026-07-02', '2026-02-28']],
    [{ progressed: 'yes' }, ['2026-03-24', '2026-03-23', '2025-11-22']],
    [{}, ['2026-03-24', '2026-03-23', '2025-11-22']],
  ] as [object, string[]][])('completed, with %j', (dates, days) => {
    expect(fills(at('completed'), { priorTherapies: lines(dara(dates)) })).toEqual(days)
  })
  it('a date or a drug of a row that is not there stands by itself', () => {
    expect(fills(at('completed'))).toEqual(['2026-03-24', '2026-03-23', '2025-11-22'])
    expect(cpPhar302.fills(at('drugs.0'), {}, decisionDate)[0]?.value).toEqual({
      class: 'immunomodulator',
      counts: true,
    })
  })
})

describe('what recorded prior therapies might be instead', () => {
  const first = vrd({ completed: '2022-11-30', progressed: '2024-02-10' })
  const between = vrd({ completed: '2024-06-30', progressed: '2024-09-01' })
  const last = dara({ completed: '2026-08-10', progressed: '2026-09-20' })
  const changed = (entries: Entries) => [...new Set(turns(entries).map(addressOf))]

  it('the dates of the last line and of the induction, where they are known', () => {
    const priorTherapies = lines(first, between, last)
    const dates = (entries: Entries) => changed(entries).filter((place) => /completed|progressed/.test(place))
    expect(dates({ priorTherapies })).toEqual([
      'priorTherapies.2.completed',
      'priorTherapies.2.progressed',
      'priorTherapies.0.completed',
      'priorTherapies.0.progressed',
    ])
    expect(turnsOf('priorTherapies.2.progressed', { priorTherapies })).toEqual([
      '2026-10-09',
      '2026-10-10',
      '2027-02-10',
      '2027-02-11',
    ])
    expect(turnsOf('priorTherapies.0.completed', { priorTherapies })).toEqual([
      '2023-12-12',
      '2023-12-11',
      '2023-08-09',
    ])
    expect(dates({ priorTherapies: lines(last) })).toEqual([
      'priorTherapies.0.completed',
      'priorTherapies.0.progressed',
    ])
    expect(dates({ priorTherapies: lines(dara({ completed: 'ongoing', progressed: 'yes' })) })).toEqual([])
    expect(dates({ priorTherapies: lines(dara({ completed: '2026-08', progressed: 'no' })) })).toEqual([
      'priorTherapies.0.completed',
    ])
    expect(dates({ priorTherapies: lines() })).toEqual([])
    expect(
      dates({ priorTherapies: lines({ drugs: [], procedures: ['Radiation therapy'], completed: '2026-08' }) }),
    ).toEqual(['priorTherapies.0.completed'])
  })
  it('each row without each of its drugs', () => {
    expect(turnsOf('priorTherapies.1.drugs', { priorTherapies: lines(first, last) })).toEqual([
      'Line 2 without daratumumab: ["lenalidomide","dexamethasone"]',
      'Line 2 without lenalidomide: ["daratumumab","dexamethasone"]',
      'Line 2 without dexamethasone: ["daratumumab","lenalidomide"]',
    ])
  })
  it('without each row, and with one more', () => {
    const [vrdDrugs, daraDrugs] = [
      ['bortezomib', 'lenalidomide', 'dexamethasone'],
      ['daratumumab', 'lenalidomide', 'dexamethasone'],
    ]
    const rows = [
      [...vrdDrugs, '2022-11-30 to 2024-02-10'],
      [...daraDrugs, '2026-08-10 to 2026-09-20'],
    ]
    const more = 'One more line, with an immunomodulator and a proteasome inhibitor'
    const added = [...vrdDrugs, '2026-03-24 to 2026-05-23']
    expect(turnsOf('priorTherapies', { priorTherapies: lines(first, last) })).toEqual([
      `Without line 1: ${JSON.stringify([rows[1]])}`,
      `Without line 2: ${JSON.stringify([rows[0]])}`,
      `${more}: ${JSON.stringify([...rows, added])}`,
    ])
    expect(turnsOf('priorTherapies', { priorTherapies: { rows: [first], closed: false } })).toEqual([
      'Without line 1: ["+"]',
      `${more}: ${JSON.stringify([rows[0], added, '+'])}`,
    ])
  })
  it('are called by the numbers that they bear on the sheet: of rows that are one line, by the row', () => {
    const joined = lines(first, { ...between, progressed: 'no' }, { ...last, ownLine: 'no' })
    const turned = turnsOf('priorTherapies', { priorTherapies: joined }).map((turn) => String(turn).split(':')[0])
    expect(turned.slice(0, 3)).toEqual(['Without line 1', 'Without row 2', 'Without row 3'])
    expect(turnsOf('priorTherapies.2.drugs', { priorTherapies: joined })[0]).toContain('Line 2 without daratumumab')
  })
  it('nothing where none are recorded', () => {
    expect(changed(myeloma)).toEqual([])
  })
})

describe('what other recorded answers might be instead', () => {
  it('each other option, and the other side of each limit', () => {
    expect(turnsOf('purpose', approvedBy5b)).toEqual(['primary', 'maintenance'])
    expect(turnsOf('birthDate', approvedBy5b)).toEqual(['2008-11-24'])
    expect(turnsOf('birthDate', { ...approvedBy5b, birthDate: '2008-11-23' })).toEqual(['2008-11-24'])
    expect(turnsOf('birthDate', { ...approvedBy5b, birthDate: '2008-11-24' })).toEqual(['2008-11-23'])
    expect(turnsOf('doseDays', approvedBy5b)).toEqual([[1, 8], [1], [1, 8, 15, 22]])
    expect(turnsOf('refractory', { ...approvedBy5b, refractory: 'not documented' })).toEqual(['yes', 'no'])
  })
  it('what identifies the request, or is the plan’s to set, stays', () => {
    const untried: FactKey[] = [
      ...(['receivedOn', 'requestKind', 'diagnosis', 'alsoCovered', 'lineOfBusiness', 'state'] as const),
      ...(['currentAuthorizationEnds', 'startDate', 'memberName'] as const),
    ]
    const entries: Entries = {
      ...continued,
      alsoCovered: 'none',
      state: 'TX',
      startDate: '2026-12-01',
      memberName: 'Member',
      birthDate: '1969-03-02',
    }
    const tried = new Set(turns(entries).map(({ key }) => key))
    expect(untried.filter((key) => entries[key] === undefined || tried.has(key))).toEqual([])
    expect([...tried].sort()).toEqual([
      'birthDate',
      'doseIncrease',
      'durationAmount',
      'durationUnit',
      'onBenefit',
      'responding',
      'sameAsAuthorized',
      'treatedFor',
    ])
  })
})
