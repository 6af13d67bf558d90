import { conditionsOf, walk, type Determination } from '../evaluation'
import { doseFacts } from '../policy/dose'
import { stateRuleConflicts } from '../policy/state-rule'
import { notDocumented, type Answers, type Entries, type FactKey } from '../facts'
import { factsOf, type SheetItem } from './sheet-items'

export interface SheetState {
  readonly entries: Entries
  readonly answers: Answers
  readonly determination: Determination
  readonly askedAnyway: readonly string[]
}

type Rule = (answers: Answers) => boolean
const always: Rule = () => true

/** Questions that follow another answer, or are put whatever was answered; all others follow R4. */
const rules: Partial<Record<FactKey, Rule>> = {
  diagnosis: always,
  otherDiagnosis: ({ diagnosis }) => diagnosis === 'other',
  diagnosisCode: always,
  alsoCovered: ({ diagnosis }) => diagnosis !== 'other',
  treatedFor: ({ requestKind }) => requestKind === 'continued',
  purpose: ({ diagnosis }) => diagnosis === 'myeloma',
  prescriberName: always,
  prescriberNpi: always,
  currentAuthorizationEnds: ({ requestKind }) => requestKind === 'continued',
  stateRule: ({ lineOfBusiness }) => lineOfBusiness === 'medicaid',
  stateRuleCitation: stateRuleConflicts,
  revisionCheck: always,
}

/**
 * What is recorded with an answer, as the version with the category: it stands beside its question from the start,
 * so that no answer moves what is below, and goes where the answer leaves nothing to record.
 */
const companions: Partial<Record<FactKey, { of: FactKey; unless?: readonly string[] }>> = {
  amyloidosisGround: { of: 'amyloidosisStatus', unless: ['untreated', notDocumented] },
  refractoryTo: { of: 'refractory', unless: ['no', notDocumented] },
  compendiumVersion: { of: 'compendiumCategory', unless: [notDocumented] },
  compendiumCheckedOn: { of: 'compendiumCategory', unless: [notDocumented] },
  compendiumUse: { of: 'compendiumCategory', unless: ['not listed', notDocumented] },
  labelSource: { of: 'labelChanged' },
  labelCheckedOn: { of: 'labelChanged' },
  revisionCheckedOn: { of: 'revisionCheck', unless: ['not checked'] },
}

/** The questions of an item that show: the answer can still matter, or was given (R4). */
export function visibleQuestions(item: SheetItem, state: SheetState): readonly FactKey[] {
  const asked = askedFacts(state)
  const shows = (key: FactKey): boolean => {
    if (asked.has(key) || (bindsStill(item, key) && state.entries[key] !== undefined)) return true
    const companion = companions[key]
    if (companion !== undefined) {
      const answer = state.answers[companion.of]
      return shows(companion.of) && companion.unless?.some((value) => value === answer) !== true
    }
    return rules[key]?.(state.answers) ?? item.kind === 'request'
  }
  return item.facts.filter(shows)
}

/** What still matters, what has to be checked, and what the reviewer asked to be asked. */
function askedFacts({ determination, askedAnyway }: SheetState): ReadonlySet<FactKey> {
  const { needs, toCheck, root } = determination
  const criteria = root === undefined ? [] : walk(root.criterion)
  const onRequest = criteria.filter(({ id }) => askedAnyway.includes(id)).flatMap(factsOf)
  return new Set([...[...needs, ...toCheck].map(({ key }) => key), ...onRequest])
}

/** Of a criterion that does not apply there still matter what says so, and the dose, which the quantity needs. */
function bindsStill({ finding }: SheetItem, key: FactKey): boolean {
  if (finding === undefined || finding.applies) return true
  return (
    doseFacts.some((each) => each === key) || conditionsOf(finding.criterion).some(({ reads }) => reads.includes(key))
  )
}

/** Answers that no part of the present sheet shows: kept, never counted. */
export function setAside(shown: readonly (readonly FactKey[])[], entries: Entries): readonly FactKey[] {
  const asked = new Set(shown.flat())
  return (Object.keys(entries) as FactKey[]).filter((key) => !asked.has(key))
}
