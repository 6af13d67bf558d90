import { factOf, inSentence, type Answers } from '../../facts'
import { cite, hasRoutes, type Determination, type Finding, type NextPolicy, type Outcome } from '../../evaluation'
import { sayFinding, shortCite } from './finding-words'
import { lengthWords } from './length-words'

export const outcomeWords: Record<Outcome, string> = {
  approve: 'meets criteria: approve',
  'not met': 'criteria not met',
  'more information': 'more information needed',
  refer: 'refer to another policy',
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
      const failing = unmet.map((finding) => `${inSentence(finding.criterion.title)}: ${sayFinding(finding, answers)}`)
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
  const routes = root.parts.filter(({ criterion }) => hasRoutes(criterion))
  const by = routes
    .flatMap(({ parts }) => parts.filter(({ truth }) => truth === 'met'))
    .map(({ criterion }) => cite(criterion))
  return by[0] === undefined ? '' : `, the regimen by ${shortCite(by[0])}`
}

const numberWords = (count: number): string =>
  ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'][count] ?? String(count)
