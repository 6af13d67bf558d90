import fc from 'fast-check'
import { drugs, factKeys, factOf, type Entries, type FactKey } from '../../src/facts'

/** Random cases over the whole vocabulary: every option of every choice, dates near the limits, open and closed lists. */

const near = (first: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((add) => Temporal.PlainDate.from(first).add({ days: add }).toString())
const month = fc
  .integer({ min: 0, max: 40 })
  .map((add) => Temporal.PlainYearMonth.from('2023-07').add({ months: add }).toString())
const treatmentDate = fc.oneof(near('2026-01-01', 300), near('2024-01-01', 900), month)

const drugName = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'bortezomib',
      'carfilzomib',
      'ixazomib',
      'lenalidomide',
      'pomalidomide',
      'daratumumab',
      'dexamethasone',
      'cyclophosphamide',
      'venetoclax',
      'rituximab',
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...drugs.map(({ generic }) => generic)) },
  { weight: 1, arbitrary: fc.constantFrom('novelomab', 'examplinib', 'Ciclofosfamida') },
)
const drug = fc.record(
  {
    name: drugName,
    givenFor: fc.constantFrom('this disease' as const, 'something else' as const),
    class: fc.constantFrom(
      'immunomodulator' as const,
      'proteasome inhibitor' as const,
      'anti-CD38 antibody' as const,
      'other anti-cancer drug' as const,
      'supportive drug' as const,
    ),
  },
  { requiredKeys: ['name'] },
)
/** Mostly plain names: marks of use and class are rare in real cases. */
const plainDrug = fc.oneof({ weight: 5, arbitrary: drugName.map((name) => ({ name })) }, { weight: 1, arbitrary: drug })
const someDrugs = fc.uniqueArray(plainDrug, { maxLength: 4, selector: ({ name }) => name })

const row = fc.record(
  {
    drugs: someDrugs,
    procedures: fc.subarray(['Autologous stem cell transplant', 'Radiation therapy']),
    started: treatmentDate,
    completed: fc.oneof({ weight: 4, arbitrary: treatmentDate }, fc.constantFrom('ongoing', 'not documented')),
    progressed: fc.oneof({ weight: 4, arbitrary: treatmentDate }, fc.constantFrom('yes', 'no', 'not documented')),
    endReason: fc.constantFrom('completed as planned' as const, 'progression' as const, 'intolerance' as const),
    ownLine: fc.constantFrom('yes' as const, 'no' as const),
    requestedCourse: fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: ['drugs'] },
)

const listedRegimen = fc.constantFrom(
  ['lenalidomide', 'dexamethasone'],
  ['cyclophosphamide', 'dexamethasone'],
  ['pomalidomide', 'dexamethasone'],
  ['venetoclax', 'dexamethasone'],
  ['rituximab', 'dexamethasone'],
  ['dexamethasone'],
)

function entryOf(key: FactKey): fc.Arbitrary<unknown> {
  const fact = factOf(key)
  if (key === 'priorTherapies') return fc.record({ rows: fc.array(row, { maxLength: 3 }), closed: fc.boolean() })
  if (key === 'regimen') {
    const drugsOf = fc.oneof(
      listedRegimen.map((names) => names.map((name) => ({ name }))),
      someDrugs,
    )
    return fc.record({ drugs: drugsOf, closed: fc.boolean() })
  }
  if (fact.kind === 'choice') return fc.constantFrom(...(fact.options ?? []).map(({ value }) => value))
  if (fact.kind === 'days') return fc.constantFrom([1, 8, 15], [1, 8], [1, 8, 15, 22], [7, 8], [1, 28])
  if (key === 'strength') return fc.constantFrom(2.3, 3, 4, 3.5)
  if (key === 'cycleLength') return fc.constantFrom(28, 28, 21, 35, 7)
  if (key === 'capsulesPerDose') return fc.constantFrom(1, 1, 2)
  if (key === 'durationAmount') return fc.integer({ min: 1, max: 400 })
  if (key === 'birthDate') return fc.oneof(near('2008-11-01', 60), near('1940-01-01', 20000))
  if (key === 'receivedOn') return near('2026-11-01', 23)
  if (key === 'firstDoseOn') return fc.oneof(near('2026-10-15', 30), month)
  if (fact.kind === 'date') return near('2026-10-01', 50)
  if (fact.kind === 'time') return fc.constant('14:05')
  return fc.constant('text')
}

/** Every fact may be blank. */
export const anyEntries: fc.Arbitrary<Entries> = fc.record(
  Object.fromEntries(factKeys.map((key) => [key, entryOf(key)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Entries>

/** Whole enough to be settled often: the section is picked and few facts are blank. */
export const routedEntries: fc.Arbitrary<Entries> = fc
  .tuple(
    fc.record(Object.fromEntries(factKeys.map((key) => [key, entryOf(key)]))),
    fc.subarray(
      factKeys.filter((key) => key !== 'requestKind' && key !== 'diagnosis'),
      { maxLength: 12 },
    ),
  )
  .map(([entries, blanks]) =>
    Object.fromEntries(Object.entries(entries).filter(([key]) => !(blanks as FactKey[]).includes(key as FactKey))),
  )

/** The same case with some of its answers blank again: whole facts, the ends of open lists, fields of rows. */
export const earlier = (entries: Entries): fc.Arbitrary<Entries> =>
  fc
    .record({
      blanks: fc.subarray(factKeys.filter((key) => key !== 'requestKind' && key !== 'diagnosis')),
      rows: fc.nat({ max: 3 }),
      regimenDrugs: fc.nat({ max: 4 }),
      fields: fc.subarray(['completed', 'progressed', 'ownLine', 'requestedCourse', 'endReason'] as const),
    })
    .map(({ blanks, rows, regimenDrugs, fields }) => {
      const before: Entries = Object.fromEntries(
        Object.entries(entries).filter(([key]) => !(blanks as FactKey[]).includes(key as FactKey)),
      )
      if (before.priorTherapies !== undefined) {
        const kept = before.priorTherapies.rows.slice(0, rows)
        const closed = before.priorTherapies.closed === true && kept.length === before.priorTherapies.rows.length
        const blanked = kept.map(
          (each) =>
            Object.fromEntries(
              Object.entries(each).filter(([field]) => !(fields as string[]).includes(field)),
            ) as typeof each,
        )
        before.priorTherapies = { rows: blanked, closed }
      }
      if (before.regimen !== undefined) {
        const kept = before.regimen.drugs.slice(0, regimenDrugs)
        before.regimen = {
          drugs: kept,
          closed: before.regimen.closed === true && kept.length === before.regimen.drugs.length,
        }
      }
      return before
    })

/** Text as it may be typed anywhere. */
export const garbage: fc.Arbitrary<Entries> = fc.record(
  Object.fromEntries(
    factKeys.map((key) => {
      const { kind } = factOf(key)
      const typed = fc.oneof(fc.string(), fc.constantFrom('13/45/2026', '-1', '1e400', '0', '02/29/2025', '<b>'))
      return [
        key,
        kind === 'date' || kind === 'number' || kind === 'days' || kind === 'time' || kind === 'text'
          ? typed
          : entryOf(key),
      ]
    }),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Entries>
