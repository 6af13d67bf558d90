import { factKeys, factOf, formatDate, lineNumbers, rowDates, type Answers } from '../facts'
import {
  cite,
  conditionsOf,
  isOpenList,
  type Determination,
  type Duration,
  type Finding,
  type Length,
  type NextPolicy,
  type Outcome,
  type Place,
  type Quantity,
  type SingleChange,
  type Truth,
} from '../evaluation'

/** The words for what the evaluation finds; screen, record and export say the same. */

export const truthWords: Record<Truth, string> = { met: 'Met', 'not met': 'Not met', open: 'Open' }

export const outcomeWords: Record<Outcome, string> = {
  approve: 'meets criteria: approve',
  'not met': 'criteria not met',
  'more information': 'more information needed',
  refer: 'refer to another policy',
}

/** Of a route that is not needed, since another is met, or is ruled out while another is open. */
export const notThisRoute = 'Not this route'

/** A finding's word where a route of several is not needed, or a criterion does not bind (R29). */
export function findingWords(finding: Finding, parent?: Finding): string {
  if (!finding.applies) return 'Does not apply'
  const isRoute = parent?.criterion.kind === 'anyOf'
  if (isRoute && finding.truth !== 'met' && parent.truth === 'met') return notThisRoute
  if (isRoute && finding.truth === 'not met' && parent.truth === 'open') return notThisRoute
  return truthWords[finding.truth]
}

/** The panel's first line. */
export function headline({ outcome, conflict, referral }: Determination): string {
  if (outcome === 'approve') return 'Meets criteria: approve'
  if (outcome === 'more information') return 'More information needed'
  if (outcome === 'refer')
    return referral.number === undefined ? 'Refer, policy number open' : `Refer to ${referral.number}`
  if (conflict !== undefined) return 'Criteria not met, policy conflict'
  return referral === undefined ? 'Criteria not met' : 'Criteria not met, review continues'
}

/**
 * What settles it, in a sentence or two.
 * @param fewest how many answers would settle it as approve; undefined where none would
 */
export function explanation(determination: Determination, answers: Answers, fewest?: number): string {
  const { outcome, section, root, duration, referral, unmet, conflict } = determination
  if (section === undefined || root === undefined) {
    return 'Kind of request and diagnosis pick the section that applies.'
  }
  switch (outcome) {
    case 'approve':
      return `All of ${section.id} is met${routeWords(root)}.`
    case 'refer':
      return referWords(section.id, referral, answers)
    case 'not met': {
      const failing = unmet.map(
        (finding) => `${finding.criterion.title.toLowerCase()}: ${sayFinding(finding, answers)}`,
      )
      const next =
        conflict !== undefined
          ? ' I.A.4 and I.A.5.d conflict.'
          : referral === undefined
            ? ''
            : ' The next policy decides.'
      return `${section.id} fails on ${failing.join('; ')}.${next}`
    }
    case 'more information': {
      if (fewest === undefined) return 'No open answer alone settles it; a finding has to be corrected or set by hand.'
      const items = fewest === 1 ? 'One item is' : `${numberWords(fewest)} items are`
      const which = fewest === 1 ? 'it is' : fewest === 2 ? 'both are' : 'all are'
      const length = duration?.length === undefined ? '' : ` for ${lengthWords(duration.length)}`
      return `${items} open. If ${which} met, the request meets the criteria${length}.`
    }
  }
}

function referWords(section: string, { why, cite: cited }: NextPolicy, answers: Answers): string {
  const line =
    answers.lineOfBusiness === undefined
      ? ''
      : ` Line of business: ${factOf('lineOfBusiness').show(answers.lineOfBusiness)}.`
  const diagnosis =
    section === 'II.B' && answers.treatedFor === 'another diagnosis'
      ? 'It was authorized for another diagnosis'
      : 'The diagnosis is not in this policy'
  return `${diagnosis}; ${why} (${cited}).${line}`
}

function routeWords(root: Finding): string {
  const routes = root.parts.filter(({ criterion }) => criterion.kind === 'anyOf' && criterion.parts.length > 2)
  const by = routes
    .flatMap(({ parts }) => parts.filter(({ truth }) => truth === 'met'))
    .map(({ criterion }) => cite(criterion))
  return by[0] === undefined ? '' : `, the regimen by ${shortCite(by[0])}`
}

/** "5.b" of "I.A.5.b": the citation below its section. */
export const shortCite = (id: string): string => id.replace(/^I{1,3}\.[A-D]\./, '')

const numberWords = (count: number): string =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count] ?? String(count)

/** What was recorded for a criterion, with its arithmetic; of several parts, those that decide. */
export function sayFinding(finding: Finding, answers: Answers): string {
  const { criterion, truth, parts, applies } = finding
  if (finding.setByHand !== undefined) return `Set by hand: ${finding.setByHand.reason}`
  if (!applies)
    return conditionsOf(criterion)
      .map(({ say }) => say(answers))
      .join('; ')
  if (criterion.kind === 'check') return criterion.condition.say(answers)
  const deciding = parts.filter((part) => part.truth === truth)
  if (criterion.kind === 'anyOf' && truth === 'met' && deciding[0] !== undefined) return sayRoute(deciding[0], answers)
  return [...new Set(deciding.flatMap((part) => sayFinding(part, answers).split('; ')))].join('; ')
}

/** The route that is met: by its citation, and where it is a single test with what was recorded. */
function sayRoute(route: Finding, answers: Answers): string {
  const number = shortCite(cite(route.criterion))
  return route.criterion.kind === 'check' ? sayFinding(route, answers) : `By ${number}`
}

/** "6 months", "168 days". */
export function lengthWords(length: Length): string {
  const [count, unit] = 'months' in length ? [length.months, 'month'] : [length.days, 'day']
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** "3 capsules of 4 mg per 28 days". */
export function quantityWords({ capsules, strengthMg }: Quantity): string {
  if (capsules === undefined) return 'open'
  return `${capsules} ${capsules === 1 ? 'capsule' : 'capsules'} of ${strengthMg} mg per 28 days`
}

/** The same of a duration, "open" while it is. */
export const durationWords = ({ length }: Duration): string => (length === undefined ? 'open' : lengthWords(length))

/** An open place as an item of a list: "Completed, line 2". */
export function needLabel(place: Place, answers: Answers): string {
  const { key, row, field } = place
  const { label, together } = factOf(key)
  if (together !== undefined && isBlankTogether(together, answers)) return together
  if (row === undefined) return isOpenList(answers, key) ? `${label}: is that all?` : label
  if (key === 'regimen') return `${answers.regimen?.drugs[row]?.name}: given against this disease?`
  const line = answers.priorTherapies === undefined ? row + 1 : lineNumbers(answers.priorTherapies)[row]
  if (field === 'completed' || field === 'progressed') return `${rowDates[field].label}, line ${line}`
  if (field === 'ownLine') return `Row ${row + 1}: a line of its own?`
  if (field === 'requestedCourse') return `Row ${row + 1}: the course now requested?`
  const drug = answers.priorTherapies?.rows[row]?.drugs[Number(field?.split('.')[1])]
  return drug === undefined ? `Drugs, line ${line}` : `${drug.name}: its class`
}

/** Nothing of the line in the chart is known yet. */
const isBlankTogether = (together: string, answers: Answers): boolean =>
  factKeys.every((key) => factOf(key).together !== together || answers[key] === undefined)

/** Who can answer, and whether it was looked for already. */
export function whoAnswers({ key, row, field }: Place, answers: Answers): string {
  const value = row === undefined ? answers[key] : key === 'priorTherapies' ? dateOf(answers, row, field) : undefined
  if (value === 'not documented') return 'not documented'
  // Looked up already: 2B or 3, which the look-up can't settle (R20).
  if (key === 'compendiumCategory' && answers[key] !== undefined) return `${answers[key]}: set the finding by hand`
  return { prescriber: 'the prescriber can answer', plan: 'the plan looks it up', reviewer: 'the reviewer decides' }[
    factOf(key).who
  ]
}

const dateOf = (answers: Answers, row: number, field: string | undefined) =>
  field === 'completed' || field === 'progressed' ? answers.priorTherapies?.rows[row]?.[field] : undefined

/** A single change and what it would bring: "Progressed, line 2, 10/10/2026: criteria not met". */
export function changeWords({ step, outcome }: SingleChange, answers: Answers): string {
  return `${stepWords(step, answers)}: ${outcomeWords[outcome]}`
}

function stepWords(step: SingleChange['step'], answers: Answers): string {
  if (step.words !== undefined) return step.words
  const label = needLabel(step, answers)
  if (step.row !== undefined) return `${label}, ${formatDate(String(step.value))}`
  return `${label}, ${factOf(step.key).show(step.value)}`
}
