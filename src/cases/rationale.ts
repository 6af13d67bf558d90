import {
  capital,
  combinationOf,
  doseMg,
  factOf,
  isPriorCourse,
  linesIn,
  listed,
  sayLines,
  scheduleOf,
  type Answers,
  type FactKey,
} from '../facts'
import {
  isFootnote,
  basisOf,
  cite,
  known,
  showAnswer,
  type Condition,
  type Criterion,
  type Finding,
  type Place,
} from '../evaluation'
import { sayFinding } from '../policy/words/finding-words'
import type { CaseContent } from './case-file'
import type { ReviewedCase } from './review'
import { shortExplanation } from './short-explanation'
import { stillOpen } from './still-open'

/** A rationale in plain sentences from the facts that bear on the review; the reviewer may rewrite it. */
export function draftRationale(review: ReviewedCase): string {
  const { answers, determination } = review
  const { root, section } = determination
  const open = stillOpen(review)
  const ending = shortExplanation(review, open.fewest)
  if (root === undefined || section === undefined) return ending
  const acting = actingFacts(root, answers)
  const sentences =
    section.kind === 'referral'
      ? [saysOtherDisease(answers)]
      : [
          saysDisease(answers, acting),
          ...(section.id === 'II.A' ? saysContinuation(root, answers) : []),
          saysLines(review, acting),
          saysRegimen(root, answers, acting),
          saysFootnote(root, answers, ending),
        ]
  const items = open.settling.map(({ label }) => label).join(', ')
  return [...sentences, ending, items === '' ? '' : `Open: ${items}.`].filter((sentence) => sentence !== '').join(' ')
}

/** What the draft rests on; compared to tell whether a rationale was written over other facts. */
export function rationaleBasis({ answers, determination, request }: ReviewedCase): string {
  const { section, root, outcome, duration, referral } = determination
  const byHand = Object.entries(request.setByHand).map(([id, { truth, reason }]) => [id, truth, reason])
  const facts = root === undefined ? null : basisOf(root.criterion, answers)
  return JSON.stringify([section?.id, outcome, duration?.length, referral?.number, byHand, facts])
}

export interface PrintedRationale {
  readonly text: string
  readonly by: 'draft' | 'reviewer'
  /** The facts have changed since the reviewer wrote it. */
  readonly stale: boolean
}

/** The reviewer's own words where there are any, else the draft. */
export function rationaleOf({ rationale }: CaseContent, review: ReviewedCase): PrintedRationale {
  if (rationale === undefined || rationale.text.trim() === '') {
    return { text: draftRationale(review), by: 'draft', stale: false }
  }
  return { text: rationale.text.trim(), by: 'reviewer', stale: rationale.basis !== rationaleBasis(review) }
}

/** The facts that act on the findings: not those of what does not apply, nor of an alternative that is ruled out. */
export function actingFacts(finding: Finding, answers: Answers): ReadonlySet<FactKey> {
  const { criterion, parts, applies } = finding
  if (criterion.kind === 'check') return new Set(actingReads(criterion.condition, answers))
  const own = criterion.kind === 'onlyIf' ? criterion.applies.reads : []
  return new Set([...own, ...(applies ? parts : []).flatMap((part) => [...actingFacts(part, answers)])])
}

function actingReads(condition: Condition, answers: Answers): readonly FactKey[] {
  const { joins } = condition
  if (joins === undefined) return condition.reads
  const possible = joins.of.filter((each) => joins.how === 'both' || each.judge(answers) !== 'not met')
  return (possible.length > 0 ? possible : joins.of).flatMap((each) => actingReads(each, answers))
}

function saysDisease(answers: Answers, acting: ReadonlySet<FactKey>): string {
  const details = (['purpose', 'amyloidosisStatus'] as const)
    .filter((key) => acting.has(key) && known(answers, key) !== undefined)
    .map((key) => showAnswer(answers, key).toLowerCase())
  return `${[showAnswer(answers, 'diagnosis'), ...details].join(', ')}.`
}

const saysOtherDisease = (answers: Answers): string =>
  answers.diagnosis === 'other' ? `Diagnosis: ${showAnswer(answers, 'otherDiagnosis')}.` : ''

const saysContinuation = ({ parts }: Finding, answers: Answers): string[] =>
  parts
    .filter(({ criterion }) => !isFootnote(criterion))
    .map((part) => `${saysGrounds(part, answers)} (${cite(part.criterion)}).`)

function saysLines({ answers, determination }: ReviewedCase, acting: ReadonlySet<FactKey>): string {
  const therapies = answers.priorTherapies
  if (!acting.has('priorTherapies')) return ''
  // A dose increase reads them where they happen to be recorded, and asks for none (R20).
  if (therapies === undefined) return determination.needs.some(isLines) ? 'Prior therapies: open.' : ''
  const prior = therapies.rows.filter((row) => isPriorCourse(row) !== false)
  if (prior.length === 0 && !therapies.closed) return 'Prior therapies: open.'
  const given = prior
    .map(({ drugs, procedures }) =>
      listed([...drugs.map(({ name }) => name), ...procedures.map((name) => name.toLowerCase())]),
    )
    .join('; then ')
  const count = capital(sayLines(therapies, 'prior line'))
  if (given === '') return `${count}.`
  // Transplant or radiation alone is none (R13).
  return linesIn(therapies).most === 0 ? `${count} (${given} alone).` : `${count}: ${given}.`
}

const isLines = ({ key }: Place): boolean => key === 'priorTherapies'

/** The regimen with its dose, and the routes by which they qualify. */
function saysRegimen({ parts }: Finding, answers: Answers, acting: ReadonlySet<FactKey>): string {
  if (!acting.has('regimen') || answers.regimen === undefined) return ''
  const partners = listed(combinationOf(answers.regimen).sure)
  const given = `Ixazomib${saysDose(answers)}${partners === '' ? '' : ` with ${partners}`}`
  const routes = parts
    .filter(({ criterion, truth }) => criterion.kind === 'anyOf' && truth === 'met')
    .flatMap((part) => part.parts.filter(({ truth }) => truth === 'met'))
  const qualifies =
    routes.length === 0 ? '' : `, by ${listed([...new Set(routes.map(({ criterion }) => cite(criterion)))])}`
  const grounds = routes
    .filter(({ criterion }) => criterion.kind === 'allOf')
    .map((route) => ` ${cite(route.criterion)}: ${saysGrounds(route, answers)}.`)
  return `${given}${qualifies}.${grounds.join('')}`
}

/** What the single tests of a finding rest on, apart from what the sentences before have said. */
function saysGrounds(finding: Finding, answers: Answers): string {
  const said = answers.purpose === undefined ? [] : [showAnswer(answers, 'purpose')]
  const leaves = leavesOf(finding).filter(({ criterion }) => !onlyReads(criterion, 'regimen'))
  const grounds = leaves.flatMap((leaf) => saysGround(leaf, answers).split('; '))
  return [...new Set(grounds)].filter((ground) => !said.includes(ground)).join('; ')
}

/** The tests that decide a finding; what was set by hand, or does not apply, speaks for its parts. */
function leavesOf(finding: Finding): readonly Finding[] {
  const { criterion, parts, truth, applies, setByHand } = finding
  if (criterion.kind === 'check' || !applies || setByHand !== undefined) return [finding]
  return parts.filter((part) => part.truth === truth).flatMap(leavesOf)
}

function saysGround(leaf: Finding, answers: Answers): string {
  const { criterion, setByHand } = leaf
  const [key, ...others] = criterion.kind === 'check' ? criterion.condition.reads : []
  if (setByHand !== undefined || key === undefined || others.length > 0 || key === 'priorTherapies') {
    return sayFinding(leaf, answers)
  }
  const detail = key === 'refractory' && answers.refractoryTo !== undefined ? ` (${answers.refractoryTo})` : ''
  return `${factOf(key).label}: ${showAnswer(answers, key).toLowerCase()}${detail}`
}

const onlyReads = (criterion: Criterion, key: FactKey): boolean =>
  criterion.kind === 'check' && criterion.condition.reads.every((read) => read === key)

function saysDose(answers: Answers): string {
  const schedule = scheduleOf(answers)
  return schedule === undefined
    ? ' (dose open)'
    : ` ${doseMg(schedule)} mg on ${schedule.days.length === 1 ? 'day' : 'days'} ${schedule.days.join(', ')} of ${schedule.cycleDays}`
}

/** What the look-up came to; nothing where the ending says it already. */
function saysFootnote({ parts }: Finding, answers: Answers, ending: string): string {
  const footnote = parts.find(({ criterion, applies }) => isFootnote(criterion) && applies)
  if (footnote === undefined) return ''
  const words = sayFinding(footnote, answers)
  return ending.includes(words) ? '' : `${words} (${cite(footnote.criterion)}).`
}
