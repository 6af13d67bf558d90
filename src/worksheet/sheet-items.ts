import type { FactKey } from '../facts'
import { conditionsOf, walk, type Criterion, type Determination, type Finding, type Section } from '../evaluation'
import { cpPhar302 } from '../policy/cp-phar-302'

/** One part of the sheet, with a line in the rail and an address of its own. */
export interface SheetItem {
  /** Stays the same while an answer turns the item from one section's criterion into another's. */
  readonly key: string
  /** The last part of its address. */
  readonly id: string
  readonly kind: 'request' | 'documents' | 'diagnosis' | 'criterion' | 'referral' | 'check'
  readonly title: string
  readonly finding?: Finding
  readonly criterion?: Criterion
  /** The questions asked here, in their order. */
  readonly facts: readonly FactKey[]
}

const requestFacts: readonly FactKey[] = [
  ...([
    'caseNumber',
    'memberName',
    'memberId',
    'birthDate',
    'requestKind',
    'urgency',
    'lineOfBusiness',
    'state',
  ] as const),
  ...(['receivedOn', 'receivedTime', 'dueOn', 'dueTime'] as const),
  ...(['timeZone', 'durationUnit', 'durationAmount', 'startDate', 'currentAuthorizationEnds'] as const),
]
const prescriber: readonly FactKey[] = ['prescriberName', 'prescriberNpi']
const diagnosisFacts: readonly FactKey[] = ['diagnosis', 'otherDiagnosis', 'diagnosisCode', 'alsoCovered']
const checkFacts: readonly FactKey[] = ['stateRule', 'stateRuleCitation', 'revisionCheck', 'revisionCheckedOn']

/** Questions that no criterion reads, or that are asked before the first criterion that reads them: where they stand. */
const before: Partial<Record<FactKey, readonly FactKey[]>> = { prescriberSpecialty: prescriber }
const after: Partial<Record<FactKey, readonly FactKey[]>> = {
  diagnosisDocumented: ['purpose'],
  amyloidosisStatus: ['amyloidosisGround'],
  refractory: ['refractoryTo'],
  compendiumCategory: ['compendiumVersion', 'compendiumCheckedOn', 'compendiumUse'],
  labelChanged: ['labelSource', 'labelCheckedOn'],
  responding: ['sameAsAuthorized'],
}

/** The sheet's parts in their order; each question stands at the first part that reads it, and nowhere else. */
export function itemsOf({ section, root, nextStep }: Determination): readonly SheetItem[] {
  const taken = new Set<FactKey>([...requestFacts, ...checkFacts])
  const take = (keys: readonly FactKey[]) => keys.filter((key) => !taken.has(key) && taken.add(key))
  const read = (criterion: Criterion) => take(withCompanions(factsOf(criterion)))

  const criteria: SheetItem[] = []
  const lead = take(diagnosisFacts)
  if (section?.kind === 'criteria' && root !== undefined) {
    root.parts.forEach((finding, index) => {
      const { criterion } = finding
      const facts = [...(index === 0 ? lead : []), ...read(criterion)]
      criteria.push({ key: index === 0 ? 'diagnosis' : criterion.id, ...criterionItem(finding), facts })
    })
  } else {
    criteria.push({
      key: 'diagnosis',
      id: 'diagnosis',
      kind: 'diagnosis',
      title: 'Diagnosis',
      facts: [...lead, ...take(leadOfReferral(section))],
    })
  }
  const next = section?.kind === 'referral' ? section : nextStep?.referral && referralSection(section)
  if (next)
    criteria.push({
      key: next.id,
      id: next.id,
      kind: 'referral',
      title: 'Next policy',
      criterion: next.criteria,
      facts: read(next.criteria),
    })

  const request = [...requestFacts, ...take(prescriber)]
  return [
    { key: 'request', id: 'request', kind: 'request', title: 'Request', facts: request },
    { key: 'documents', id: 'documents', kind: 'documents', title: 'Documents', facts: [] },
    ...criteria,
    { key: 'check', id: 'check', kind: 'check', title: 'Check and sign', facts: checkFacts },
  ]
}

/** Whether an address is of an item or of a part of it: by its criteria, some of which have no number of their own. */
export const holds = (item: SheetItem, id: string | undefined): boolean =>
  item.id === id ||
  id?.startsWith(`${item.id}.`) === true ||
  (item.criterion !== undefined && walk(item.criterion).some((criterion) => criterion.id === id))

const criterionItem = (finding: Finding) => ({
  id: finding.criterion.id,
  kind: 'criterion' as const,
  title: finding.criterion.title,
  finding,
  criterion: finding.criterion,
})

/** A continued request is referred by what it was authorized for: that question has to stay in reach. */
const leadOfReferral = (section: Section | undefined): readonly FactKey[] =>
  section?.id === 'II.B' ? ['treatedFor'] : []

const referralSection = (section: Section | undefined): Section | undefined =>
  cpPhar302.sections.find(({ id }) => id === (section?.id === 'II.A' ? 'II.B' : 'I.D'))

/** The facts that a criterion and everything below it reads, in the order of the text. */
export const factsOf = (criterion: Criterion): readonly FactKey[] => [
  ...new Set(
    walk(criterion)
      .flatMap(conditionsOf)
      .flatMap(({ reads }) => reads),
  ),
]

const withCompanions = (keys: readonly FactKey[]): readonly FactKey[] =>
  keys.flatMap((key) => [...(before[key] ?? []), key, ...(after[key] ?? [])])
