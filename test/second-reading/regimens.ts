import { nameDrug, type NamedDrug, type Regimen } from '../../src/facts'
import { setsOf } from './rows'

/** Regimens that a criterion can tell apart. */

const drug = (name: string, givenFor?: 'this disease' | 'something else') =>
  nameDrug({ name, givenFor }, 'what it is given for')

/** Every set of these drugs, each beside further ones, open and closed. */
const regimensOf = (names: readonly string[], beside: readonly (readonly NamedDrug[])[]): Regimen[] =>
  setsOf(names).flatMap((set) =>
    beside.flatMap((more) =>
      [true, false].map((closed) => ({ drugs: [...set.map((name) => drug(name)), ...more], closed })),
    ),
  )
const unlisted = drug('novelomab')
const listedDrugs = ['dexamethasone', 'lenalidomide', 'cyclophosphamide', 'pomalidomide', 'venetoclax', 'rituximab']
export const everyExact = regimensOf(
  [...listedDrugs, 'ixazomib', 'daratumumab'],
  [
    [],
    [unlisted],
    [drug('novelomab', 'this disease')],
    [drug('novelomab', 'something else')],
    [drug('prednisone', 'something else')],
    [drug('acyclovir')],
  ],
)
export const everyInduction = regimensOf(
  ['dexamethasone', 'lenalidomide', 'bortezomib', 'cyclophosphamide'],
  [[], [unlisted]],
)

const withLenalidomide = [drug('lenalidomide'), drug('dexamethasone')]
/** A few that make conditions about them met, not met and open. */
export const exampleRegimens: readonly Regimen[] = [
  { drugs: withLenalidomide, closed: true },
  { drugs: withLenalidomide, closed: false },
  { drugs: [...withLenalidomide, unlisted], closed: true },
  { drugs: [drug('dexamethasone')], closed: true },
]
