import {
  factKeys,
  factOf,
  nameDrug,
  type Answers,
  type FactKey,
  type NamedDrug,
  type TherapyRow,
} from '../../src/facts'
import { walk } from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import type { WholeCase } from './compare'
import type { Value } from './values'

/**
 * Whole cases at random, as answers already read, so that millions of them take minutes. The same seed gives
 * the same cases.
 */
export function randomCases(seed: number): () => WholeCase {
  const random = mulberry32(seed)
  const below = (count: number) => Math.floor(random() * count)
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item
  const once = (chance: number) => random() < chance
  const some = <Item>(items: readonly Item[], most: number): Item[] => [
    ...new Set(Array.from({ length: below(most + 1) }, () => pick(items))),
  ]

  const drugIn = (pool: readonly NamedDrug[], marked: readonly NamedDrug[]) => (once(0.1) ? pick(marked) : pick(pool))

  function row(): TherapyRow {
    const count = once(0.9) ? 1 + below(3) : 0
    return {
      drugs: Array.from({ length: count }, () => drugIn(priorDrugs, priorMarked)),
      procedures: once(0.15) ? ['Autologous stem cell transplant'] : [],
      completed: once(0.1) ? undefined : pick(completions),
      progressed: once(0.1) ? undefined : pick(progressions),
      endReason: once(0.7) ? undefined : pick(endReasons),
      ownLine: once(0.6) ? undefined : pick(['yes', 'no']),
      requestedCourse: once(0.8) ? undefined : pick(['yes', 'no']),
    }
  }

  function regimen() {
    const listed = once(0.8) ? pick(combinations) : []
    const more = once(0.75) ? [] : Array.from({ length: 1 + below(2) }, () => drugIn(givenDrugs, givenMarked))
    return { drugs: [...listed, ...more], closed: once(0.9) }
  }

  function schedule(): Answers {
    const cycleLength = pick([28, 28, 28, 21, 35, 7, 14, 29])
    const doseDays = pick(dosingDays).filter((day) => day <= cycleLength)
    return {
      strength: pick([4, 4, 3, 2.3, 3.5, 1]),
      capsulesPerDose: once(0.9) ? 1 : 2,
      cycleLength,
      doseDays: doseDays.length > 0 ? doseDays : [1],
    }
  }

  return () => {
    const answers: Record<string, unknown> = schedule()
    for (const [key, options, usual] of choices) answers[key] = once(0.6) && usual !== undefined ? usual : pick(options)
    for (const [key, values] of plainAnswers) answers[key] = pick(values)
    answers['requestKind'] = once(0.65) ? 'initial' : 'continued'
    answers['regimen'] = regimen()
    answers['priorTherapies'] = { rows: Array.from({ length: below(4) }, row), closed: once(0.9) }
    for (const key of some(blankable, once(0.5) ? 2 : 12)) delete answers[key]
    const byHand: Record<string, Value> = {}
    if (once(0.2)) for (const id of some(settable, 6)) byHand[id] = pick([1, -1, 0])
    return { answers, on: pick(decisionDays), byHand }
  }
}

/** Small, fast, and the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The answer that lets a case go on, so that many cases come far. */
const usual: Partial<Record<FactKey, string>> = {
  diagnosis: 'myeloma',
  diagnosisDocumented: 'yes',
  purpose: 'relapse',
  prescriberSpecialty: 'hematology',
  amyloidosisStatus: 'relapsed',
  refractory: 'yes',
  translocation: 'yes',
  transplantCandidate: 'no',
  substitutionReason: 'intolerance',
  standsInFor: 'bortezomib',
  compendiumCategory: 'category 2A',
  treatedFor: 'this diagnosis',
  onBenefit: 'yes',
  receivingNow: 'yes',
  responding: 'yes',
}
const choices = factKeys
  .filter((key) => factOf(key).kind === 'choice')
  .map((key) => [key, (factOf(key).options ?? []).map(({ value }) => value), usual[key]] as const)
const blankable = factKeys.filter((key) => key !== 'requestKind')

const receivedOn = ['2026-11-23', '2026-02-28', '2026-03-01', '2024-02-29']
const plainAnswers: readonly (readonly [FactKey, readonly unknown[]])[] = [
  ['receivedOn', receivedOn],
  ['birthDate', ['1950-06-15', '1969-03-02', '2008-11-23', '2008-11-24', '2008-02-29', '2006-02-28', '2006-03-01']],
  ['firstDoseOn', ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10', '2026-09', '2026-01-29', 'not documented']],
  ['durationAmount', [1, 6, 9, 12, 13, 26, 52, 53, 180, 364, 365, 366]],
  ['currentAuthorizationEnds', ['none', '2026-11-30', '2026-12-31', '2027-02-28', '2028-02-28']],
  ['startDate', [undefined, undefined, '2026-08-31', '2028-02-29', '2027-03-01']],
]
const decisionDays = ['2026-11-24', '2026-08-31', '2028-02-29', '2027-12-31']
const dosingDays = [
  [1, 8, 15],
  [1, 8, 15],
  [1, 8, 15],
  [1, 8],
  [1, 8, 15, 22],
  [7, 8],
  [1, 28],
  [1, 15],
  [2, 9, 16, 23],
]

const completions = ['2025-08-31', '2025-08-15', '2025-08', '2026-05-31', '2026-05', 'ongoing', 'not documented']
const progressions = [
  ...['2025-10-30', '2025-10-31', '2025-10', '2026-02-28', '2026-03-01', '2026-02', '2026-03'],
  ...['2026-07-30', '2026-07-31', '2026-07', '2026-08-01', 'yes', 'no', 'not documented'],
]
const endReasons = ['completed as planned', 'progression', 'intolerance', 'other', 'not documented'] as const

const names = ['bortezomib', 'carfilzomib', 'ixazomib', 'lenalidomide', 'pomalidomide', 'daratumumab', 'dexamethasone']
const marks = [
  { name: 'novelomab' },
  { name: 'novelomab', class: 'immunomodulator' },
  { name: 'novelomab', class: 'proteasome inhibitor' },
  { name: 'novelomab', class: 'supportive drug' },
  { name: 'novelomab', givenFor: 'this disease' },
  { name: 'novelomab', givenFor: 'something else' },
  { name: 'bortezomib', givenFor: 'something else' },
  { name: 'prednisone', givenFor: 'something else' },
  { name: 'acyclovir' },
  { name: 'acyclovir', givenFor: 'this disease' },
] as const
const priorDrugs = names.map((name) => nameDrug({ name }, 'its class'))
const priorMarked = marks.map((entry) => nameDrug(entry, 'its class'))
const given = (name: string) => nameDrug({ name }, 'what it is given for')
const givenDrugs = [...names, 'cyclophosphamide', 'venetoclax', 'rituximab'].map(given)
const givenMarked = marks.map((entry) => nameDrug(entry, 'what it is given for'))
const combinations = [
  ...[['lenalidomide'], ['cyclophosphamide'], ['pomalidomide'], ['venetoclax'], ['rituximab'], []].map((partner) =>
    [...partner, 'dexamethasone'].map(given),
  ),
  ['bortezomib', 'lenalidomide', 'dexamethasone'].map(given),
]

/** What a reviewer may set by hand: every criterion below a section. */
const settable = cpPhar302.sections.flatMap(({ criteria }) => walk(criteria).slice(1)).map(({ id }) => id)
