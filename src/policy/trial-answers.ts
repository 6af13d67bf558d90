import {
  addDays,
  ageInYears,
  dayOfAge,
  factKeys,
  factOf,
  nameDrug,
  notDocumented,
  type Answers,
  type Day,
  type FactKey,
  type Regimen,
} from '../facts'
import type { Criterion, Place, Step } from '../evaluation'
import { combinationsIn } from './combination'
import { limits, strengths } from './limits'
import { fillsOfLines, turnsOfLines } from './trial-lines'

/**
 * Answers as they might be given, on each side of every limit: tried to find the fewest answers that
 * settle a review, and the single changes that would turn it. Every option of a choice stands for itself.
 */

/** Answers for an open place. */
export function fillsOf(sections: readonly Criterion[]) {
  const combinations = combinationsIn(sections)
  return (place: Place, answers: Answers, on: Day): Step[] => {
    const { key } = place
    if (key === 'priorTherapies') return fillsOfLines(place, answers, on)
    if (key === 'regimen') return fillsOfRegimen(place, answers, combinations)
    return valuesOf(key, answers, on).map((value) => ({ key, value }))
  }
}

/** Other answers for what is recorded. */
export function turnsOf(sections: readonly Criterion[]) {
  const drugs = [...new Set(combinationsIn(sections).flat())]
  return (answers: Answers, on: Day): Step[] => [
    ...turnsOfLines(answers, on),
    ...turnsOfRegimen(answers.regimen, drugs),
    ...factKeys
      .filter((key) => answers[key] !== undefined && !untried.includes(key))
      .flatMap((key) =>
        valuesOf(key, answers, on)
          .filter((value) => JSON.stringify(value) !== JSON.stringify(answers[key]))
          .map((value) => ({ key, value })),
      ),
  ]
}

/** What identifies a request, or is the plan's to set, is not an answer that might be otherwise. */
const untried: readonly FactKey[] = [
  'receivedOn',
  'requestKind',
  'diagnosis',
  'alsoCovered',
  'lineOfBusiness',
  'currentAuthorizationEnds',
  'state',
]

function valuesOf(key: FactKey, answers: Answers, on: Day): readonly unknown[] {
  const received = answers.receivedOn ?? on
  switch (key) {
    case 'birthDate':
      return birthDates(answers, received)
    case 'receivedOn':
      return answers.birthDate === undefined ? [on] : [on, dayOfAge(answers.birthDate, limits.age.at)]
    case 'firstDoseOn':
      return [addDays(received, -limits.daysOnDrug.at), addDays(received, 1 - limits.daysOnDrug.at)]
    case 'currentAuthorizationEnds':
      return [on, 'none']
    case 'durationAmount':
      return [1, 12]
    case 'strength':
      return strengths
    case 'capsulesPerDose':
      return [1, 2]
    case 'cycleLength':
      return [28, 21]
    case 'doseDays':
      return [[1, 8, 15], [1, 8], [1], [1, 8, 15, 22]]
    default:
      return (factOf(key).options ?? []).map(({ value }) => value).filter((value) => value !== notDocumented)
  }
}

/** The birth dates on each side of 18 years at receipt. */
function birthDates({ birthDate }: Answers, received: Day): Day[] {
  const years = Number(received.slice(0, 4)) - limits.age.at
  const older = received.slice(5) === '02-29' ? `${years}-02-28` : `${years}${received.slice(4)}`
  const younger = addDays(older, 1)
  if (birthDate === undefined) return [older, younger]
  return ageInYears(birthDate, received) >= limits.age.at ? [younger] : [older]
}

const drug = (name: string) => nameDrug({ name }, 'what it is given for')

function fillsOfRegimen({ row }: Place, { regimen }: Answers, combinations: readonly (readonly string[])[]): Step[] {
  if (row !== undefined) return [true, false].map((value) => ({ key: 'regimen', row, field: 'counts', value }))
  const drugs = regimen?.drugs ?? []
  const completed = combinations.map((wanted) => {
    const missing = wanted.filter((name) => !drugs.some(({ active }) => active === name))
    return [...drugs, ...missing.map(drug)]
  })
  return [drugs, ...completed].map((whole) => ({ key: 'regimen', value: { drugs: whole, closed: true } }))
}

function turnsOfRegimen(regimen: Regimen | undefined, offered: readonly string[]): Step[] {
  if (regimen === undefined) return []
  const { drugs, closed } = regimen
  const step = (changed: Regimen['drugs'], words: string): Step => ({
    key: 'regimen',
    value: { drugs: changed, closed },
    words,
  })
  return [
    ...drugs.map((without) =>
      step(
        drugs.filter((each) => each !== without),
        `Regimen without ${without.name}`,
      ),
    ),
    ...offered
      .filter((name) => !drugs.some(({ active }) => active === name))
      .map((name) => step([...drugs, drug(name)], `Regimen with ${name} added`)),
  ]
}
