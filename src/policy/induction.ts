import {
  addMonths,
  combinationOf,
  formatDate,
  isDate,
  isTherapy,
  partners,
  spanOf,
  startsLine,
  type Answers,
  type PriorTherapies,
  type TherapyRow,
} from '../facts'
import { agreed, both, derived, isExactly, isYes, recordedOrStated, type Condition, type Place } from '../evaluation'
import { limits } from './limits'
import { contradictoryLines, undecidedStart, undecidedTherapy, whileOpen } from './prior-therapy'

/** I.A.5.d: the induction is the first line; its regimen apart from the drug that ixazomib stands in for (R17). */
const inductionRegimenByLines: Condition = derived({
  reads: ['priorTherapies', 'regimen'],
  derive: ({ priorTherapies, regimen }) => {
    if (hasNoInduction({ priorTherapies })) return 'no induction'
    const induction = inductionOf({ priorTherapies })
    if (induction === undefined || regimen === undefined) return undefined
    const before = { drugs: induction.drugs, closed: priorTherapies?.closed === true }
    return { before, now: regimen }
  },
  judge: (value) => {
    if (value === 'no induction') return 'not met'
    const { before, now } = value
    const induced = combinationOf(before)
    if (!induced.closed || !now.closed || induced.unsure > 0) return 'open'
    const given = before.drugs.filter(({ counts }) => counts === true)
    if (!given.some(({ active }) => interchangeable.includes(active))) return 'not met'
    const rest = induced.sure.filter((drug) => !interchangeable.includes(drug))
    return isExactly(combinationOf(now), rest)
  },
  needs: (answers) => [
    ...openOfInduction(answers),
    ...(answers.regimen?.closed === true ? [] : [{ key: 'regimen' as const }]),
  ],
  say: (value) => {
    if (value === undefined) return 'Induction or regimen not recorded'
    if (value === 'no induction') return 'No prior therapy'
    const names = (drugs: readonly { name: string }[]) => drugs.map(({ name }) => name).join(', ')
    return `Induction ${names(value.before.drugs)}; now ${names([{ name: 'ixazomib' }, ...partners(value.now)])}`
  },
})

/**
 * What ixazomib stands in for, and ixazomib held already: set aside in the induction (R17). Where the request
 * still gives one of them beside ixazomib, nothing is replaced.
 */
const interchangeable = ['ixazomib', 'bortezomib', 'carfilzomib']

const relapseByDates: Condition = derived({
  reads: ['priorTherapies'],
  limits: [limits.monthsToRelapse],
  derive: (answers) => {
    if (hasNoInduction(answers)) return 'no induction'
    const completed = inductionOf(answers)?.completed
    const progressed = relapseOf(answers)
    const closed = answers.priorTherapies?.closed === true
    return closed && isDate(completed) && isDate(progressed) ? { completed, progressed } : undefined
  },
  judge: (value) => {
    if (value === 'no induction') return 'not met'
    const { completed, progressed } = value
    const end = spanOf(completed)
    const relapse = spanOf(progressed)
    const { at } = limits.monthsToRelapse
    return agreed(relapse.first > addMonths(end.last, at), relapse.last > addMonths(end.first, at))
  },
  needs: openOfInduction,
  say: (value) => {
    if (value === undefined) return 'End of induction or relapse not known by date'
    if (value === 'no induction') return 'No prior therapy'
    const dates = `Relapse ${formatDate(value.progressed)}, induction ended ${formatDate(value.completed)}`
    return `${dates}; more than ${limits.monthsToRelapse.at} months needed`
  },
})

/** An induction that ended for progression was not followed by a relapse months later. */
const endedForProgression: Condition = derived({
  reads: ['priorTherapies'],
  derive: (answers) => {
    const ended = answers.priorTherapies?.closed === true && inductionOf(answers)?.endReason === 'progression'
    return ended || undefined
  },
  judge: () => 'not met',
  needs: () => [],
  say: () => 'the induction ended for progression',
})

/** "None", or rows of which none is a therapy. */
const hasNoInduction = ({ priorTherapies }: Answers): boolean =>
  priorTherapies?.closed === true && priorTherapies.rows.every((row) => isTherapy(row) === false)

/** Which row is the first that may be a therapy; negative where none is. */
const firstTherapy = ({ rows }: PriorTherapies): number => rows.findIndex((row) => isTherapy(row) !== false)

/**
 * The induction: the first row of therapy. Undefined while that may be none, and where the next therapy may go on with it
 * in the same line (R13): that row then tells neither its end nor all its drugs.
 */
export function inductionOf({ priorTherapies }: Answers): TherapyRow | undefined {
  if (priorTherapies === undefined) return undefined
  const row = priorTherapies.rows[firstTherapy(priorTherapies)]
  const isWhole = row !== undefined && isTherapy(row) === true && continuationOf(priorTherapies) === undefined
  return isWhole ? row : undefined
}

/**
 * The row that may go on with the induction: a swap for intolerance, or for whatever ended it but the plan itself. What
 * follows one that was completed as planned is consolidation or maintenance. Undefined where it is a line of its own.
 */
function continuationOf(therapies: PriorTherapies): number | undefined {
  const { rows } = therapies
  const first = firstTherapy(therapies)
  const next = rows.findIndex((row, index) => index > first && isTherapy(row) !== false)
  const isOver = rows[first]?.endReason === 'completed as planned'
  return !isOver && next !== -1 && startsLine(therapies, next) !== true ? next : undefined
}

/** What leaves it open which rows the induction is: whether the first is one, and then whether the next goes on with it. */
function openOfInduction({ priorTherapies }: Answers): Place[] {
  if (priorTherapies === undefined) return whileOpen(priorTherapies)
  const first = undecidedTherapy(priorTherapies, firstTherapy(priorTherapies))
  const next = continuationOf(priorTherapies)
  const goesOn = next === undefined ? [] : undecidedStart(priorTherapies, next)
  return [...whileOpen(priorTherapies), ...(first.length > 0 ? first : goesOn)]
}

/** The first progression of the first line: in its own row, or in rows joined to it by the reviewer or by being no therapy. */
function relapseOf({ priorTherapies }: Answers): string | undefined {
  if (priorTherapies === undefined) return undefined
  const start = firstTherapy(priorTherapies)
  for (const [index, row] of priorTherapies.rows.entries()) {
    if (index < start) continue
    const joined = isTherapy(row) === false || startsLine(priorTherapies, index) === false
    if (index > start && !joined) return undefined
    const { progressed } = row
    if (progressed !== 'no') return progressed
  }
  return undefined
}

/** I.A.5.d, first requirement, second half: relapse late enough, with the induction's regimen (R17). */
export const lateRelapseSameRegimen: Condition = both(
  recordedOrStated([relapseByDates, endedForProgression], isYes('relapseAfterSixMonths'), contradictoryLines),
  recordedOrStated([inductionRegimenByLines], isYes('sameRegimenAsInduction'), contradictoryLines),
)
