import type { Answers } from '../../facts'
import { cite, conditionsOf, type Finding, type Truth } from '../../evaluation'

/** The words for what a finding is; screen, record and export say the same. */

export const truthWords: Record<Truth, string> = { met: 'Met', 'not met': 'Not met', open: 'Open' }

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

/** "5.b" of "I.A.5.b": the citation below its section. */
export const shortCite = (id: string): string => id.replace(/^I{1,3}\.[A-D]\./, '')

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
