import { inSentence, type Answers, type FactKey } from '../facts'
import { cite, showAnswer, type Criterion, type Determination, type Finding } from '../evaluation'
import { cpPhar302 } from '../policy/cp-phar-302'
import { sayBeside } from '../policy/say-beside'
import { notThisRoute, findingWords, sayFinding, shortCite, truthWords } from '../policy/words/finding-words'
import type { CaseContent, Citation } from './case-file'
import type { ReviewedCase } from './review'
import { holderOf, isUnnumbered, partsToShow } from './shown-parts'

/** One line of the findings, as paper and text show them. */
export interface FindingLine {
  readonly id: string
  /** "I.A.5", below it "5.b", below that "iii"; empty where a requirement has no number of its own. */
  readonly number: string
  /** 0 for the section's own criteria. */
  readonly depth: number
  readonly requires: string
  readonly mark: 'met' | 'not met' | 'open' | 'off'
  readonly word: string
  readonly recorded: string
  readonly documentedIn: string
  /** Absent for the line of the routes that are not needed. */
  readonly finding?: Finding
}

export const asserted = 'asserted'

/**
 * Every finding that bears on the review, in the policy's order. Routes that another route makes needless share a
 * line; what does not apply stands without its parts.
 */
export function findingLines(content: CaseContent, { answers, determination }: ReviewedCase): readonly FindingLine[] {
  const root = determination.root
  if (root === undefined) return []
  const write = new Writer(content, answers, determination)
  return root.parts.flatMap((part) => write.lines(part, root, 0, []))
}

class Writer {
  constructor(
    private readonly content: CaseContent,
    private readonly answers: Answers,
    private readonly determination: Determination,
  ) {}

  lines(finding: Finding, parent: Finding, depth: number, cited: readonly Citation[]): FindingLine[] {
    const word = findingWords(finding, parent)
    const { shown, needless, stem } = word === notThisRoute ? { shown: [], needless: [] } : partsToShow(finding)
    const own = this.citationsOf(finding, shown, stem)
    const near = own.length > 0 ? own : cited
    const line: FindingLine = {
      id: finding.criterion.id,
      number: numberOf(finding, parent, depth),
      depth,
      requires: finding.criterion.requires,
      mark: !finding.applies || word === notThisRoute ? 'off' : finding.truth,
      word,
      recorded: stem === undefined ? this.recorded(finding, shown) : this.recorded(stem, []),
      documentedIn: (shown.length > 0 && !stem) || !finding.applies ? sayCitations(own) : documentedIn(finding, near),
      finding,
    }
    const below = shown.flatMap((part) => this.lines(part, holderOf(finding), depth + 1, near))
    return [line, ...below, ...this.otherRoutes(needless, depth + 1)]
  }

  /** Also of the parts that have no line of their own, since this line speaks for them. */
  private citationsOf(finding: Finding, shown: readonly Finding[], stem?: Finding): readonly Citation[] {
    const own = this.content.citations[finding.criterion.id] ?? []
    const settling = finding.parts.filter((part) => finding.criterion.kind !== 'anyOf' || part.truth === finding.truth)
    const silent = stem !== undefined ? [stem] : shown.length > 0 ? [] : settling
    const below = silent.flatMap((part) => this.citationsOf(part, []))
    return [...own, ...below.filter((each) => !own.some((one) => sayCitation(one) === sayCitation(each)))]
  }

  private recorded(finding: Finding, shown: readonly Finding[]): string {
    const { setByHand, derived, criterion } = finding
    if (setByHand !== undefined) {
      const facts = sayFinding({ ...finding, setByHand: undefined, truth: derived }, this.answers)
      return `${facts}. By the facts ${truthWords[derived].toLowerCase()}; set by hand: ${setByHand.reason}`
    }
    if (shown.length > 0) return sayOfParts(finding, shown)
    const companions = companionsOf(criterion).filter((key) => this.answers[key] !== undefined)
    const said = sayBeside(finding, this.answers)
    return [said, ...companions.map((key) => showAnswer(this.answers, key))].join('; ') + routeOf(finding)
  }

  private otherRoutes(needless: readonly Finding[], depth: number): FindingLine[] {
    const [first] = needless
    if (first === undefined) return []
    const numbered = needless.filter((finding) => !isUnnumbered(finding.criterion))
    const names = needless
      .filter((finding) => !numbered.includes(finding))
      .map(({ criterion }) => inSentence(criterion.title))
    const routes = needless.length === 1 ? 'Other route' : 'Other routes'
    const unasked = needless
      .filter((finding) => this.isUnasked(finding))
      .map(({ criterion }) => shortCite(cite(criterion)))
    return [
      {
        id: `${first.criterion.id} and others`,
        number: numbered
          .map(({ criterion }, index) => (index === 0 ? shortCite(cite(criterion)) : last(cite(criterion))))
          .join(', '),
        depth,
        requires: names.length === 0 ? routes : `${routes}: ${names.join(', ')}`,
        mark: 'off',
        word: notThisRoute,
        recorded: unasked.length > 0 ? `${unasked.join(', ')} not asked` : 'Not needed',
        documentedIn: '',
      },
    ]
  }

  /** Its questions are put only under a condition, and nobody answered them. */
  private isUnasked({ criterion, parts }: Finding): boolean {
    const { askedAnyway } = this.content
    const { section, root } = this.determination
    if (section === undefined || root === undefined) return false
    const mayStayUnasked = cpPhar302.waitsFor[criterion.id] !== undefined && !askedAnyway.includes(criterion.id)
    return mayStayUnasked && parts.some(({ truth }) => truth === 'open')
  }
}

/** " (6.a)": the route for which a criterion's line speaks, where it has a number of its own. */
function routeOf(finding: Finding): string {
  const { criterion, truth, parts, applies } = holderOf(finding)
  if (!applies || !finding.applies) return ''
  const route = criterion.kind === 'anyOf' && truth === 'met' ? parts.find((part) => part.truth === 'met') : undefined
  return route === undefined || isUnnumbered(route.criterion) ? '' : ` (${shortCite(cite(route.criterion))})`
}

function sayOfParts({ criterion, truth }: Finding, shown: readonly Finding[]): string {
  const deciding = shown.filter((part) => part.truth === truth)
  const names = deciding.map((part) => nameOf(part.criterion)).join(', ')
  if (criterion.kind === 'anyOf' && truth === 'met') return `By ${names}`
  if (truth === 'met') return 'All parts met'
  if (truth === 'not met') return criterion.kind === 'anyOf' ? 'None of them met' : `Fails on ${names}`
  return `Open: ${names}`
}

const nameOf = (criterion: Criterion): string =>
  isUnnumbered(criterion) ? inSentence(criterion.title) : shortCite(cite(criterion))

function numberOf({ criterion }: Finding, { criterion: parent }: Finding, depth: number): string {
  const citation = cite(criterion)
  if (depth === 0) return citation
  if (isUnnumbered(criterion) || citation === cite(parent)) return ''
  return depth === 1 ? shortCite(citation) : last(citation)
}

const last = (citation: string): string => citation.split('.').at(-1) ?? citation

/** Recorded beside a question, though no criterion turns on it. */
const companions: Partial<Record<FactKey, readonly FactKey[]>> = {
  diagnosisDocumented: ['diagnosisCode', 'purpose'],
  amyloidosisStatus: ['amyloidosisGround'],
  refractory: ['refractoryTo'],
  compendiumCategory: ['compendiumUse'],
}

const companionsOf = (criterion: Criterion): readonly FactKey[] =>
  criterion.kind === 'check' && criterion.condition.joins === undefined
    ? criterion.condition.reads.flatMap((key) => companions[key] ?? [])
    : []

function documentedIn({ truth }: Finding, citations: readonly Citation[]): string {
  if (citations.length > 0) return sayCitations(citations)
  return truth === 'open' ? 'none' : asserted
}

const sayCitations = (citations: readonly Citation[]): string => citations.map(sayCitation).join('; ')

const sayCitation = ({ document, page }: Citation): string =>
  page === undefined || page.trim() === '' ? document : `${document}, p. ${page}`
