import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import {
  ageInYears,
  capital,
  dayOfAge,
  entriesSchema,
  factKeys,
  factOf,
  facts,
  findCode,
  findDrug,
  isBefore,
  lastDayOfMonths,
  listed,
  readEntries,
  spanOf,
  type Entries,
} from '../../src/facts'
import { npiWarning } from '../../src/facts/npi'

const on = '2026-11-24'
const problems = (entries: Entries) =>
  readEntries(entries, on).problems.map(({ key, row, field }) =>
    [key, row, field].filter((part) => part !== undefined).join('.'),
  )

describe('entries that cannot be read', () => {
  it.each([
    ['an impossible date', { birthDate: '02/30/1969' }, 'birthDate'],
    ['a birth date in the future', { birthDate: '2026-11-25' }, 'birthDate'],
    ['a month where a day is needed', { receivedOn: '2026-11' }, 'receivedOn'],
    ['a time that is none', { receivedTime: '25:00' }, 'receivedTime'],
    ['half a month', { durationAmount: 0.5 }, 'durationAmount'],
    ['a date cut off while typed', { birthDate: '03/02/19…' }, 'birthDate'],
    ['a time cut off', { receivedTime: '14:0…' }, 'receivedTime'],
    ['a number cut off', { strength: '2…' }, 'strength'],
    ['days cut off', { doseDays: '1, 8, 1…' }, 'doseDays'],
    [
      'a completion before its start',
      { priorTherapies: { rows: [{ drugs: [], started: '2024-03', completed: '2024-02-01' }] } },
      'priorTherapies.0.completed',
    ],
    [
      'a progression the day before its start',
      { priorTherapies: { rows: [{ drugs: [], started: '2024-03-20', progressed: '2024-03-19' }] } },
      'priorTherapies.0.progressed',
    ],
    [
      'a progression in a month before its start',
      { priorTherapies: { rows: [{ drugs: [], started: '2024-03-20', progressed: '2024-02' }] } },
      'priorTherapies.0.progressed',
    ],
    [
      'a start that cannot be read',
      { priorTherapies: { rows: [{ drugs: [], started: 'spring' }] } },
      'priorTherapies.0.started',
    ],
  ] as [string, Entries, string][])(
    '%s stays as typed, beside its problem, and answers nothing',
    (_, entries, place) => {
      expect(problems(entries)).toEqual([place])
      const key = place.split('.')[0] as keyof Entries
      const { [key]: answer } = readEntries({ ...entries, priorTherapies: undefined }, on).answers
      expect(answer).toBeUndefined()
    },
  )
  it('born on the decision date is possible', () => {
    expect(problems({ birthDate: on })).toEqual([])
  })
  it('progression before completion is no error (R15)', () => {
    expect(
      problems({ priorTherapies: { rows: [{ drugs: [], completed: '2026-08-10', progressed: '2026-08-01' }] } }),
    ).toEqual([])
  })
  it.each([
    { completed: '2024-03' },
    { completed: '2024-03-20' },
    { progressed: '2024-03' },
    { progressed: '2024-03-20' },
    { progressed: 'yes' },
  ])('%o of a line that was started on 2024-03-20 is possible', (dates) => {
    expect(problems({ priorTherapies: { rows: [{ drugs: [], started: '2024-03-20', ...dates }] } })).toEqual([])
  })
  it.each([{ completed: 'then' }, { started: '2026-03', progressed: '2026-02' }])(
    'a row keeps what is right beside %o',
    (dates) => {
      const { answers } = readEntries({ priorTherapies: { rows: [{ drugs: [{ name: 'dex' }], ...dates }] } }, on)
      expect(answers.priorTherapies?.rows[0]).toMatchObject({
        ...{ completed: undefined, progressed: undefined },
        drugs: [{ name: 'dexamethasone' }],
      })
    },
  )
})

describe('one date certainly before another', () => {
  it.each([
    ['2024-02-09', '2024-02-10', true],
    ['2024-02-10', '2024-02-10', false],
    ['2024-02-11', '2024-02-10', false],
    ['2024-01', '2024-02-10', true],
    ['2024-02', '2024-02-10', false],
    ['2024-01-31', '2024-02', true],
    ['2024-02-01', '2024-02', false],
    ['2024-02-10', 'ongoing', false],
    ['ongoing', '2024-02-10', false],
    ['2024-02-10', undefined, false],
    [undefined, '2024-02-10', false],
  ])('%s, %s: %s', (early, late, expected) => {
    expect(isBefore(early, late)).toBe(expected)
  })
})

describe('words', () => {
  it.each([
    [[], ''],
    [['dexamethasone'], 'dexamethasone'],
    [['lenalidomide', 'dexamethasone'], 'lenalidomide and dexamethasone'],
    [['bortezomib', 'lenalidomide', 'dexamethasone'], 'bortezomib, lenalidomide and dexamethasone'],
  ])('%j are listed as "%s"', (names, words) => {
    expect(listed(names)).toBe(words)
  })
  it('begin with a capital', () => expect(capital('bortezomib')).toBe('Bortezomib'))
})

describe('what is typed', () => {
  it.each([
    ['receivedTime', '2:05 pm', '14:05'],
    ['receivedTime', '1405', '14:05'],
    ['receivedTime', '12:10 am', '00:10'],
    ['strength', '2.3 mg', 2.3],
    ['doseDays', '15, 1 and 8', [1, 8, 15]],
    ['cycleLength', '28 days', 28],
    ['currentAuthorizationEnds', 'none', 'none'],
    ['firstDoseOn', 'not documented', 'not documented'],
  ] as const)('%s %s is read as %o', (key, typed, value) => {
    expect(factOf(key).read(typed, on).value).toEqual(value)
  })
})

describe('dates', () => {
  it.each([
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
    ['2008-02-29', '2028-02-29', 20],
    ['1969-03-02', '2026-03-01', 56],
    ['1969-03-02', '2026-03-02', 57],
  ])('born %s, on %s: %d years', (born, day, age) => {
    expect(ageInYears(born, day)).toBe(age)
  })
  it('a month is the span of its days', () => {
    expect(spanOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
  })
  it('a birthday of a leap day is 1 March in common years', () => {
    expect([dayOfAge('2008-02-29', 18), dayOfAge('2008-02-29', 20)]).toEqual(['2026-03-01', '2028-02-29'])
    expect([dayOfAge('2008-02-28', 18), dayOfAge('2008-11-24', 18)]).toEqual(['2026-02-28', '2026-11-24'])
  })
  it('a year from a leap day ends on the last day of February', () => {
    expect(lastDayOfMonths('2028-02-29', 12)).toBe('2029-02-28')
  })
})

describe('NPI: a warning, never a refusal', () => {
  it.each(['1234567893', '1558598797', '1033389622', '2345123675'])('%s fits', (npi) => {
    expect(npiWarning(npi)).toBeUndefined()
    expect(readEntries({ prescriberNpi: npi }, on).answers.prescriberNpi).toBe(npi)
  })
  it.each(['11234567893', '12345678931', '123456789', 'NPI'])('%s has not ten digits', (npi) => {
    expect(npiWarning(npi)).toContain('ten digits')
  })
  it('blanks around it do not matter', () => expect(npiWarning(' 1234567893 ')).toBeUndefined())
  it.each(['1234567890', '9999921539', '987654321', '9988776651'])('%s is doubted', (npi) => {
    expect(npiWarning(npi)).toMatch(/Compare it with the request/)
    expect(readEntries({ prescriberNpi: npi }, on)).toMatchObject({ answers: { prescriberNpi: npi }, problems: [] })
  })
})

describe('the vocabulary', () => {
  it('asks each fact in words, and says who can answer', () => {
    for (const key of factKeys) {
      expect(factOf(key).label, key).not.toBe('')
      expect(['prescriber', 'plan', 'reviewer']).toContain(factOf(key).who)
    }
  })
  it('has no two facts of the same label', () => {
    const labels = factKeys.map((key) => facts[key].label)
    expect(new Set(labels).size).toBe(labels.length)
  })
  it('describes every fact in the schema, with its unit', () => {
    const schema = z.toJSONSchema(entriesSchema) as { properties: Record<string, { description?: string }> }
    for (const key of factKeys) {
      expect(schema.properties[key]?.description, key).toBeTruthy()
      expect(schema.properties[key]?.description).toContain(factOf(key).unit ?? '')
    }
  })
  it('finds drugs by generic, brand and abbreviation, never by one letter', () => {
    expect(['Velcade', ' btz ', 'BORTEZOMIB', 'VP-16'].map((name) => findDrug(name)?.generic)).toEqual([
      'bortezomib',
      'bortezomib',
      'bortezomib',
      'etoposide',
    ])
    expect(Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => findDrug(letter))).toEqual(Array(26).fill(undefined))
  })
  it.each([
    ['rituximab-abbs', 'rituximab'],
    ['Rituximab-PVVR', 'rituximab'],
    ['isatuximab', 'isatuximab-irfc'],
    ['teclistamab', 'teclistamab-cqyv'],
    ['daratumumab/hyaluronidase-fihj', 'daratumumab and hyaluronidase-fihj'],
    ['daratumumab / hyaluronidase', 'daratumumab and hyaluronidase-fihj'],
    ['rituximab-abb', undefined],
    ['rituximab-abbsx', undefined],
    ['rituximab abbs', undefined],
    ['novelomab-abbs', undefined],
    ['rituximab-abbs and hyaluronidase', undefined],
  ])('%s, by the letters of whichever maker or without, is %s (R14)', (name, generic) => {
    expect(findDrug(name)?.generic).toBe(generic)
  })
  it.each([
    ['Revlimid (lenalidomide)', 'lenalidomide'],
    ['lenalidomide(REVLIMID) 25 mg', 'lenalidomide'],
    ['Truxima (rituximab-abbs)', 'rituximab'],
    ['dexamethasone 40 mg', 'dexamethasone'],
    ['Decadron 4mg tablets', 'dexamethasone'],
    ['dexamethasone  0.5 mg  tab', 'dexamethasone'],
    ['kit) lenalidomide (Revlimid)', undefined],
    ['Revlimid (pomalidomide)', undefined],
    ['Revlimid (novelomab)', undefined],
    ['novelomab (lenalidomide)', undefined],
    ['(lenalidomide)', undefined],
    ['lenalidomide (', undefined],
    ['lenalidomide 25 mg and dexamethasone', undefined],
    ['novelomab 40 mg', undefined],
    ['40 mg', undefined],
  ])('%s, as a chart writes it, is %s (R14)', (name, generic) => {
    expect(findDrug(name)?.generic).toBe(generic)
  })
  it('finds codes with and without their dot', () => {
    expect(findCode('c9002')?.group).toBe('MM')
    expect(findCode('E85.81')?.group).toBe('AL')
    expect(findCode(' C90.02 ')?.group).toBe('MM')
    expect(findCode('C90')).toBeUndefined()
  })
})
