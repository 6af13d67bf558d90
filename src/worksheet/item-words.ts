import type { CaseContent, CaseDocument, Citation } from '../cases/case-file'
import type { ReviewedCase } from '../cases/review'
import {
  ageInYears,
  factOf,
  formatDate,
  linesIn,
  notDocumented,
  type Answers,
  type FactKey,
  type PriorTherapies,
} from '../facts'
import { cite, hasRoutes, known, showAnswer } from '../evaluation'
import { sayFinding, shortCite } from '../policy/words/finding-words'
import { factsOf, type SheetItem } from './sheet-items'

/** What was recorded, in one line: for the folded item. */
export function itemWords(
  item: SheetItem,
  content: CaseContent,
  { answers, determination }: ReviewedCase,
  due: string | undefined,
): string {
  switch (item.kind) {
    case 'request':
      return requestWords(answers, due)
    case 'documents':
      return content.documents
        .map(({ kind, date }) => [kind, shortDate(date).replace(/\/\d{4}$/, '')].filter(Boolean).join(' '))
        .join(', ')
    case 'referral':
    case 'check':
      return determination.referral?.why ?? ''
    case 'diagnosis':
    case 'criterion': {
      const { finding } = item
      const own = item.facts.filter((key) => answers[key] !== undefined && !unsaid.includes(key))
      const speaksItself = own.length === 0 || own.some((key) => derivedKinds.includes(factOf(key).kind))
      if (finding !== undefined && (speaksItself || finding.setByHand !== undefined))
        return sayFinding(finding, answers)
      return own.map((key) => factWords(key, answers)).join(', ')
    }
  }
}

const derivedKinds = ['regimen', 'lines', 'number', 'days']
/** Said by other words, or only of use where it is asked. */
const unsaid: readonly FactKey[] = [
  'prescriberNpi',
  'alsoCovered',
  'diagnosisDocumented',
  'otherDiagnosis',
  'labelSource',
]

function factWords(key: FactKey, answers: Answers): string {
  const shown = showAnswer(answers, key)
  const { label } = factOf(key)
  return ['Yes', 'No', 'Not documented'].includes(shown) ? `${label}: ${shown.toLowerCase()}` : shown
}

function requestWords(answers: Answers, due: string | undefined): string {
  const line = [shownOr(answers, 'lineOfBusiness'), shownOr(answers, 'state')].filter(Boolean).join(' ')
  const kind = [shownOr(answers, 'requestKind'), line, shownOr(answers, 'urgency').toLowerCase()]
    .filter(Boolean)
    .join(', ')
  return [kind === '' ? '' : `${kind}.`, due].filter(Boolean).join(' ')
}

const shownOr = (answers: Answers, key: FactKey): string => (answers[key] === undefined ? '' : showAnswer(answers, key))

export const documentWords = ({ kind, date }: CaseDocument): string =>
  [kind === '' ? 'document' : kind, shortDate(date)].filter(Boolean).join(' ')

const shortDate = (date: string | undefined): string =>
  date !== undefined && /^\d{4}-\d{2}(-\d{2})?$/.test(date) ? formatDate(date) : (date ?? '')

/** "Visit note 11/18/2026, p. 2"; the id alone where the document is gone. */
export function citationWords({ document, page }: Citation, documents: readonly CaseDocument[]): string {
  const found = documents.find(({ id }) => id === document)
  const named = found === undefined ? document : documentWords(found)
  return page === undefined || page === '' ? named : `${named}, p. ${page}`
}

/** The same where there is little room: "Visit note p. 2". */
export function shortCitation({ document, page }: Citation, documents: readonly CaseDocument[]): string {
  const kind = documents.find(({ id }) => id === document)?.kind
  return [kind === undefined || kind === '' ? document : kind, page === undefined || page === '' ? '' : `p. ${page}`]
    .filter(Boolean)
    .join(' ')
}

/** The few characters that the rail has room for. */
export function shortValue(item: SheetItem, content: CaseContent, review: ReviewedCase): string {
  const { answers, determination } = review
  const { finding } = item
  if (item.kind === 'request') return shownOr(answers, 'lineOfBusiness')
  if (item.kind === 'documents') return content.documents.length === 0 ? '' : String(content.documents.length)
  if (item.kind === 'referral') return determination.referral?.number ?? 'open'
  if (item.kind !== 'criterion' || finding === undefined) return ''
  if (!finding.applies) return ''
  if (finding.setByHand !== undefined) return 'by hand'
  const route = routeMet(item)
  if (route !== undefined) return `by ${route}`
  const born = known(answers, 'birthDate')
  if (born !== undefined && answers.receivedOn !== undefined && factsOf(finding.criterion).includes('birthDate')) {
    return String(ageInYears(born, answers.receivedOn))
  }
  const said = short.find(({ key }) => item.facts.includes(key))?.of(answers)
  if (said !== undefined) return said
  return { met: '', 'not met': 'not met', open: 'open' }[finding.truth]
}

const short: readonly { key: FactKey; of: (answers: Answers) => string | undefined }[] = [
  { key: 'diagnosis', of: (answers) => answers.diagnosisCode },
  {
    key: 'prescriberSpecialty',
    of: ({ prescriberSpecialty }) => prescriberSpecialty && shortSpecialties[prescriberSpecialty],
  },
  {
    key: 'priorTherapies',
    of: ({ priorTherapies }) => priorTherapies && shortLines(priorTherapies),
  },
  {
    key: 'strength',
    of: ({ strength, capsulesPerDose = 1 }) =>
      strength === undefined ? undefined : `${Math.round(strength * capsulesPerDose * 10) / 10} mg`,
  },
  {
    key: 'compendiumCategory',
    of: ({ compendiumCategory }) => compendiumCategory && shortCategories[compendiumCategory],
  },
]

/** "2 lines"; "1+ line" where more may follow or a row is undecided; "none". */
function shortLines(therapies: PriorTherapies): string {
  const { least, most } = linesIn(therapies)
  if (most === 0 && therapies.closed) return 'none'
  return `${least}${most > least || !therapies.closed ? '+' : ''} ${least === 1 ? 'line' : 'lines'}`
}

const shortCategories: Record<NonNullable<Answers['compendiumCategory']>, string> = {
  'category 1': '1',
  'category 2A': '2A',
  'category 2B': '2B',
  'category 3': '3',
  'not listed': 'none',
  [notDocumented]: 'open',
}

const shortSpecialties: Record<NonNullable<Answers['prescriberSpecialty']>, string> = {
  'hematology/oncology': 'Hem/Onc',
  hematology: 'Hem',
  'medical oncology': 'Med Onc',
  'pediatric hematology/oncology': 'Peds H/O',
  'radiation oncology': 'Rad Onc',
  'surgical oncology': 'Surg Onc',
  'gynecologic oncology': 'Gyn Onc',
  other: 'other',
  [notDocumented]: 'open',
}

/** "5.b" where the criterion is met by one of several routes. */
export function routeMet({ finding }: SheetItem): string | undefined {
  if (finding === undefined || !hasRoutes(finding.criterion)) return undefined
  const met = finding.parts.find(({ truth }) => truth === 'met')
  return met && shortCite(cite(met.criterion))
}
