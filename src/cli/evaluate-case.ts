import { factOf, type Answers, type Problem } from '../facts'
import {
  addressOf,
  cite,
  fewestAnswers,
  findings,
  type Determination,
  type Finding,
  type OpenItem,
  type Place,
} from '../evaluation'
import { cpPhar302 } from '../policy/cp-phar-302'
import { needLabel } from '../policy/words/open-words'
import type { CaseFile } from '../cases/case-file'
import { reviewCase, type ReviewedCase } from '../cases/review'

/** What one line of the output says of a case; what there is none of is null, so that every line has the same fields. */
export function evaluateCase(file: CaseFile, on: string) {
  const review = reviewCase(file, on)
  const { determination, problems, answers } = review
  return {
    caseNumber: answers.caseNumber ?? null,
    outcome: determination.outcome,
    ...lengthOf(determination),
    ...quantityOf(determination),
    referral: determination.referral?.number ?? null,
    conflict: determination.conflict !== undefined,
    section: determination.section?.id ?? null,
    findings: Object.fromEntries((determination.root ? findings(determination.root) : []).map(said)),
    open: openOf(review),
    unmet: determination.unmet.map(({ criterion }) => cite(criterion)),
    problems: problems.map(sayProblem),
  }
}

/** How long an approval would run; null where it can't be approved. */
function lengthOf({ outcome, duration }: Determination) {
  const runs = outcome === 'approve' || outcome === 'more information' ? duration : undefined
  const { length } = runs ?? {}
  return {
    months: length !== undefined && 'months' in length ? length.months : null,
    days: length !== undefined && 'days' in length ? length.days : null,
    from: runs?.from ?? null,
    through: runs?.through ?? null,
  }
}

function quantityOf({ quantity }: Determination) {
  if (quantity?.capsules === undefined || quantity.strengthMg === undefined) return { quantity: null }
  return { quantity: { capsules: quantity.capsules, strengthMg: quantity.strengthMg, perDays: 28 } }
}

const said = ({ criterion, truth, applies }: Finding) => [criterion.id, applies ? truth : 'does not apply'] as const

/** The fewest answers that would settle it as approve first, then the rest that matters. */
function openOf({ determination, request, answers }: ReviewedCase) {
  const { needs } = determination
  const fewest = needs.length === 0 ? [] : (fewestAnswers(cpPhar302, request) ?? [])
  const first = new Set(fewest.map(addressOf))
  const item = (place: Place) => needs.find((need) => addressOf(need) === addressOf(place)) ?? place
  return [
    ...fewest.map((place) => sayOpen(item(place), answers, true)),
    ...needs.filter((need) => !first.has(addressOf(need))).map((need) => sayOpen(need, answers, false)),
  ]
}

const sayOpen = (place: OpenItem, answers: Answers, settles: boolean) => ({
  label: needLabel(place, answers),
  citation: place.criterion === undefined ? null : cite({ id: place.criterion }),
  place: addressOf(place),
  who: factOf(place.key).who,
  settles,
})

function sayProblem({ key, row, field, message }: Problem): string {
  const where = row === undefined ? '' : `, row ${row + 1}${field === undefined ? '' : `, ${field}`}`
  return `${factOf(key).label}${where}: ${message}`
}
