import { isFootnote, conditionsOf, partsOf, walk, type Condition, type Criterion, type Section } from '../evaluation'
import type { FactKey } from '../facts'
import { cpPhar302 } from '../policy/cp-phar-302'

/** What the request form says; member, birth date and case stand in the head of every page. */
const requestQuestions: readonly FactKey[] = [
  ...(['memberId', 'lineOfBusiness', 'state', 'urgency'] as const),
  ...(['receivedOn', 'receivedTime', 'timeZone', 'dueOn', 'dueTime'] as const),
  ...(['durationUnit', 'durationAmount', 'startDate', 'currentAuthorizationEnds'] as const),
  ...(['prescriberName', 'prescriberNpi'] as const),
]

const onlyOfContinued: readonly FactKey[] = ['currentAuthorizationEnds']
const inHead: readonly FactKey[] = ['memberName', 'birthDate', 'caseNumber']

/** What is asked about the disease beside its criterion; section I.A to I.C is chosen by the disease itself. */
const diseaseQuestions: Record<string, readonly FactKey[]> = {
  'I.A': ['diagnosisCode', 'alsoCovered', 'purpose'],
  'I.B': ['diagnosisCode', 'alsoCovered'],
  'I.C': ['diagnosisCode', 'alsoCovered'],
  'I.D': ['otherDiagnosis', 'diagnosisCode'],
  'II.A': ['diagnosis', 'diagnosisCode', 'purpose'],
  'II.B': ['treatedFor', 'otherDiagnosis', 'diagnosisCode'],
}

/** The sections that a request can fall under; III is no ground of its own. */
export const worksheetSections: readonly Section[] = cpPhar302.sections.filter(({ id }) => id in diseaseQuestions)

export const checkQuestions: readonly FactKey[] = [
  'stateRule',
  'stateRuleCitation',
  'revisionCheck',
  'revisionCheckedOn',
]
export const labelQuestions: readonly FactKey[] = ['labelChanged', 'labelSource', 'labelCheckedOn', 'onFormulary']

/** Questions that no criterion reads, and the one that they follow. */
const companions: Partial<Record<FactKey, readonly FactKey[]>> = {
  amyloidosisStatus: ['amyloidosisGround'],
  refractory: ['refractoryTo'],
  compendiumCategory: ['compendiumVersion', 'compendiumCheckedOn', 'compendiumUse'],
  labelChanged: ['labelSource', 'labelCheckedOn'],
  responding: ['sameAsAuthorized'],
}

/** A criterion of the blank worksheet, with the questions that stand at it. */
export interface BlankCriterion {
  readonly criterion: Criterion
  readonly parent: Criterion
  readonly depth: number
  readonly questions: readonly FactKey[]
}

export function requestQuestionsOf({ id }: Section): readonly FactKey[] {
  const asked = requestQuestions.filter((key) => id.startsWith('II') || !onlyOfContinued.includes(key))
  return [...asked, ...(diseaseQuestions[id] ?? [])]
}

/** Every criterion of a section, by its top criterion; each question once, where the first criterion reads it. */
export function blankLines(section: Section): readonly (readonly BlankCriterion[])[] {
  const taken = new Set<FactKey>([...inHead, ...requestQuestionsOf(section), 'diagnosis'])
  const take = (keys: readonly FactKey[]) =>
    keys.flatMap((key) => [key, ...(companions[key] ?? [])]).filter((key) => !taken.has(key) && taken.add(key))
  const lines = (criterion: Criterion, parent: Criterion, depth: number): BlankCriterion[] => {
    const parts = partsOf(criterion)
    const line = { criterion, parent, depth, questions: take([...ownReads(criterion), ...sharedReads(parts)]) }
    return [line, ...parts.flatMap((part) => lines(part, criterion, depth + 1))]
  }
  return partsOf(section.criteria).map((part) => lines(part, section.criteria, 0))
}

const ownReads = (criterion: Criterion): readonly FactKey[] =>
  conditionsOf(criterion).flatMap((condition) => (isFootnote(criterion) ? lookedUp(condition) : condition.reads))

/** R20: the labelled use is told from answers given elsewhere; what a footnote asks for itself is the look-up. */
const lookedUp = ({ joins, reads }: Condition): readonly FactKey[] =>
  joins === undefined ? reads : joins.of.filter((each) => each.joins === undefined).flatMap((each) => each.reads)

/** What more than one part reads is asked above them. */
function sharedReads(parts: readonly Criterion[]): readonly FactKey[] {
  const reads = parts.map((part) => new Set(walk(part).flatMap(ownReads)))
  const all = new Set(reads.flatMap((each) => [...each]))
  return [...all].filter((key) => reads.filter((each) => each.has(key)).length > 1)
}
