import { expect } from 'vitest'
import { readEntries, type Entries } from '../../src/facts'
import {
  addressOf,
  conditionsOf,
  determine,
  findings,
  fewestAnswers,
  type Determination,
  type HandSettings,
  type PriorAuthRequest,
  type Truth,
} from '../../src/evaluation'
import { cpPhar302 } from '../../src/policy/cp-phar-302'
import { sayFinding } from '../../src/policy/words/finding-words'

export const decisionDate = '2026-11-24'

/** A specification row: what is recorded, as it is typed, and what the policy says of it. */
export function given(
  entries: Entries,
  {
    on = decisionDate,
    setByHand = {},
    askedAnyway = [],
  }: { on?: string; setByHand?: HandSettings; askedAnyway?: string[] } = {},
) {
  const { answers } = readEntries(entries, on)
  const request: PriorAuthRequest = { answers, setByHand, on, askedAnyway }
  const determination: Determination = determine(cpPhar302, request)
  const found = (id: string) => {
    const finding = determination.root && findings(determination.root).find(({ criterion }) => criterion.id === id)
    if (finding === undefined) throw new Error(`No criterion ${id} in the section that applies`)
    return finding
  }
  return {
    answers,
    request,
    determination,
    finding: found,
    says: (id: string) => sayFinding(found(id), answers),
    fewest: () => fewestAnswers(cpPhar302, request),
    /** What a criterion's own condition lacks, whichever criterion asks for it first. */
    lacks: (id: string) =>
      [
        ...new Set(
          conditionsOf(found(id).criterion)
            .flatMap(({ needs }) => needs(answers))
            .map(addressOf),
        ),
      ].sort(),
    /** @param needs where answers are still needed for it, such as "birthDate" or "priorTherapies.1.completed" */
    expects(id: string, truth: Truth, needs?: readonly string[]) {
      expect(found(id).truth, id).toBe(truth)
      if (needs !== undefined) {
        const below = new Set(findings(found(id)).map(({ criterion }) => criterion.id))
        const open = determination.needs.filter(({ criterion }) => criterion !== undefined && below.has(criterion))
        expect(open.map(addressOf).sort()).toEqual([...needs].sort())
      }
      return this
    },
  }
}

/** A myeloma request with everything but what a row is about. */
export const myeloma: Entries = {
  requestKind: 'initial',
  diagnosis: 'myeloma',
}

export const vrd = (dates: { started?: string; completed?: string; progressed?: string } = {}) => ({
  drugs: [{ name: 'bortezomib' }, { name: 'lenalidomide' }, { name: 'dexamethasone' }],
  ...dates,
})

export const dara = (dates: { started?: string; completed?: string; progressed?: string } = {}) => ({
  drugs: [{ name: 'daratumumab' }, { name: 'lenalidomide' }, { name: 'dexamethasone' }],
  ...dates,
})

export const firstLine = vrd({ started: '2021-04', completed: '2022-11', progressed: '2024-02' })
export const secondLine = dara({ started: '2024-03', completed: '2026-08-10', progressed: '2026-09-20' })

export const lines = (...rows: NonNullable<Entries['priorTherapies']>['rows']) => ({ rows, closed: true })
export const regimenOf = (...names: string[]) => ({ drugs: names.map((name) => ({ name })), closed: true })

/** Approved by 5.b: two lines, 41 days to progression, pomalidomide. */
export const approvedBy5b: Entries = {
  ...myeloma,
  diagnosisDocumented: 'yes',
  purpose: 'relapse',
  prescriberSpecialty: 'hematology/oncology',
  birthDate: '1969-03-02',
  receivedOn: '2026-11-23',
  lineOfBusiness: 'medicaid',
  priorTherapies: lines(firstLine, secondLine),
  regimen: regimenOf('pomalidomide', 'dexamethasone'),
  refractory: 'yes',
  strength: 4,
  capsulesPerDose: 1,
  doseDays: [1, 8, 15],
  cycleLength: 28,
  compendiumCategory: 'category 2A',
}

export const continued: Entries = {
  requestKind: 'continued',
  diagnosis: 'myeloma',
  receivedOn: '2026-11-23',
  treatedFor: 'this diagnosis',
  onBenefit: 'yes',
  responding: 'yes',
  doseIncrease: 'no',
  sameAsAuthorized: 'yes',
  lineOfBusiness: 'commercial',
  durationUnit: 'months',
  durationAmount: 9,
  currentAuthorizationEnds: '2026-11-30',
}
